/** Small valid stories about anywhere on Earth, in words that no one should write, and views of them. */
import fc from 'fast-check';
import { NO_FILTER, openingView, PROJECTIONS, type Filter, type Selection, type View } from '../../../src/view/view.ts';
import { isHarmless, READABLE } from '../../../src/story/characters.ts';
import { MAX_NAME, MAX_TEXT, MAX_TITLE } from '../../../src/story/limits.ts';
import { LANGUAGES, MENTION_KINDS, MODES, STANCES } from '../../../src/story/schema.ts';
import type { Story } from '../../../src/story/story.ts';
import { storyOf, type RawStory } from '../stories.ts';

type RawPlace = RawStory['places'][number];
type RawStatement = RawStory['statements'][number];

const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '<',
      '&',
      '"',
      "'",
      ']]>',
      '<!--',
      '&amp;',
      '</text>',
      '\0',
      '\u0001',
      '\u007f',
      '\n',
      '\t',
      '\u2028',
      '\ud800',
      '\uffff',
      '00000000',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('עברית', 'العربية', '\u202e', '👩‍🚀', '🇺🇦', '漢字', '한국어', 'Київ', 'e\u0301', '\u00a0'),
  },
  { weight: 4, arbitrary: fc.constantFrom('a', 'the town', 'said that', 'nothing of the kind', 'Bürgermeisterin') },
  { weight: 1, arbitrary: fc.integer({ min: 20, max: 300 }).map((length) => 'Wm'.repeat(length)) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }) },
);
export const anyText = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(' '));

/** What of such text gets through the door of a story. */
const textUpTo = (most: number) =>
  anyText
    .map((text) => Array.from(text.slice(0, most)).filter(isHarmless).join(''))
    .filter((text) => READABLE.test(text));
const [name, title, words] = [MAX_NAME, MAX_TITLE, MAX_TEXT].map(textUpTo) as [Words, Words, Words];
type Words = ReturnType<typeof textUpTo>;

const degrees = (limit: number, ...special: number[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.double({ min: -limit, max: limit, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom(0, limit, -limit, ...special) },
  );
const position = fc.tuple(degrees(180, 179.99), degrees(90, 89.9, -89.9));
const clamp = (value: number, limit: number) => Math.max(-limit, Math.min(limit, value));

/** A ring of a few corners, in either direction, cut off at 180° and at the poles. */
const ring = fc
  .record({
    middle: position,
    radius: fc.double({ min: 0.001, max: 6, noNaN: true }),
    corners: fc.integer({ min: 3, max: 8 }),
    isLeft: fc.boolean(),
  })
  .map(({ middle: [lon, lat], radius, corners, isLeft }) => {
    const points = Array.from({ length: corners }, (_, i): [number, number] => {
      const angle = (2 * Math.PI * i) / corners;
      return [clamp(lon + radius * Math.cos(angle), 180), clamp(lat + radius * Math.sin(angle), 90)];
    });
    const closed = [...points, points[0] as [number, number]];
    return isLeft ? closed : closed.toReversed();
  });

const spot = fc.oneof(
  { weight: 3, arbitrary: position.map((coordinates) => ({ geometry: { type: 'Point' as const, coordinates } })) },
  { weight: 2, arbitrary: ring.map((one) => ({ geometry: { type: 'Polygon' as const, coordinates: [one] } })) },
  {
    weight: 1,
    arbitrary: fc
      .array(ring, { minLength: 1, maxLength: 3 })
      .map((rings) => ({ geometry: { type: 'MultiPolygon' as const, coordinates: rings.map((one) => [one]) } })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        'country:RU',
        'country:US',
        'country:FJ',
        'country:AQ',
        'region:RU-KRS',
        'city:524901',
        'country:none',
      )
      .map((ref) => ({ ref })),
  },
);

const idOf = (letter: string, i: number) => `${letter}${i}`;
const names = fc.record({ en: name, uk: name, ru: name, ko: name }, { requiredKeys: ['en'] });
const upTo = (count: number) => fc.nat(count - 1);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

const placeOf = (i: number): fc.Arbitrary<RawPlace> =>
  fc
    .record({ where: spot, names, parent: maybe(fc.nat(20)) })
    .map(({ where, parent, ...rest }) => ({
      id: idOf('p', i),
      ...rest,
      ...where,
      ...(parent !== undefined && parent < i && { partOf: idOf('p', parent) }),
    }));

const speakerOf = (i: number, places: number) =>
  fc
    .record(
      {
        name,
        plural: fc.boolean(),
        role: words,
        side: fc.constantFrom('A & B', 'C', 'D'),
        place: upTo(places),
      },
      { requiredKeys: ['name'] },
    )
    .map(({ place, ...rest }) => ({
      id: idOf('v', i),
      ...rest,
      ...(place !== undefined && { place: idOf('p', place) }),
    }));

/** One paragraph holds one statement; a place that is named stands at its end. */
const toldOf = (i: number, places: number, speakers: number) =>
  fc
    .record({
      text: words,
      speaker: upTo(speakers),
      via: fc.array(upTo(speakers), { maxLength: 2 }),
      stance: fc.constantFrom(...STANCES),
      mode: fc.constantFrom(...MODES),
      named: maybe(fc.tuple(upTo(places), fc.constantFrom(...MENTION_KINDS))),
      implied: fc.array(upTo(places), { maxLength: 4 }),
      ways: maybe(fc.tuple(upTo(places), upTo(places))),
    })
    .map(({ text, speaker, via, named, implied, ways, ...rest }): { paragraph: string; statement: RawStatement } => {
      const paragraph = named ? `${text} ·place·` : text;
      return {
        paragraph,
        statement: {
          id: idOf('s', i),
          speaker: idOf('v', speaker),
          via: via.map((one) => idOf('v', one)),
          ...rest,
          anchors: [{ paragraph: i + 1, exact: paragraph }],
          mentions: [
            ...(named ? [{ place: idOf('p', named[0]), kind: named[1], exact: '·place·' }] : []),
            ...implied.map((one) => ({ place: idOf('p', one), kind: 'implied' as const })),
          ],
          ...(ways && { movement: { what: 'troops', from: idOf('p', ways[0]), to: idOf('p', ways[1]) } }),
        },
      };
    });

const listOf = <T>(count: number, item: (i: number) => fc.Arbitrary<T>) =>
  fc.tuple(...Array.from({ length: count }, (_, i) => item(i)));

export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    places: fc.integer({ min: 1, max: 12 }),
    speakers: fc.integer({ min: 1, max: 5 }),
    statements: fc.integer({ min: 1, max: 30 }),
  })
  .chain((count) =>
    fc.record({
      title,
      summary: maybe(words),
      publisher: words,
      rights: words,
      places: listOf(count.places, placeOf),
      speakers: listOf(count.speakers, (i) => speakerOf(i, count.places)),
      told: listOf(count.statements, (i) => toldOf(i, count.places, count.speakers)),
      focus: fc.array(upTo(count.places), { minLength: 1, maxLength: 4 }),
      disputes: fc.uniqueArray(
        fc.tuple(upTo(count.statements), upTo(count.statements)).filter(([from, to]) => from !== to),
        { maxLength: count.statements > 1 ? 4 : 0, selector: String },
      ),
    }),
  )
  .map(({ title, summary, publisher, rights, places, speakers, told, focus, disputes }) =>
    storyOf({
      format: 'dateline/story@1',
      id: 'any',
      title,
      ...(summary !== undefined && { summary }),
      language: 'en',
      focus: focus.map((i) => idOf('p', i)),
      source: { publisher, rights, note: 'Made by a program.' },
      paragraphs: told.map(({ paragraph }) => paragraph),
      places,
      speakers,
      statements: told.map(({ statement }) => statement),
      relations: disputes.map(([from, to]) => ({
        type: 'disputes',
        from: idOf('s', from),
        to: idOf('s', to),
        basis: 'stated',
      })),
    } satisfies RawStory),
  );

const orNothing = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record<T, never>(fields, { requiredKeys: [] });

/** What a reader may have chosen in it. */
export function anyViewOf(story: Story): fc.Arbitrary<View> {
  const choice = (kind: 'place' | 'statement', all: readonly { id: string }[]) =>
    fc.constantFrom(...all.map(({ id }): Selection => ({ kind, id })));
  const filter = orNothing<Filter>({
    speaker: fc.constantFrom(...story.speakers.map(({ id }) => id)),
    stances: fc.subarray([...STANCES]),
    kinds: fc.subarray([...MENTION_KINDS]),
    contestedOnly: fc.boolean(),
    query: fc.constantFrom('', 'town', '<'),
  });
  return fc
    .record({
      selection: fc.oneof(
        fc.constant<Selection>({ kind: 'none' }),
        choice('place', story.places),
        choice('statement', story.statements),
      ),
      filter: fc
        .oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: filter })
        .map((some) => ({ ...NO_FILTER, ...some })),
      language: fc.constantFrom(...LANGUAGES),
      projection: fc.constantFrom(...PROJECTIONS),
    })
    .map((chosen) => ({ ...openingView(story), ...chosen }));
}
