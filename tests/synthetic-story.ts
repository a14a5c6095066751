/**
 * A story of any size, for measuring: invented words, but as a story file has them. The same seed gives the same bytes.
 */
import { MENTION_KINDS, MODES, STANCES, type MentionKind } from '../src/story/schema.ts';
import type { RawStory } from './unit/stories.ts';

export interface Size {
  /** At most 1,000: there are no more names. */
  places: number;
  statements: number;
  seed: number;
}

type RawStatement = RawStory['statements'][number];

const SPEAKERS = 40;
const STATEMENTS_IN_PARAGRAPH = 4;
/** Every so many statements, one disputes the one before it. */
const DISPUTE_EVERY = 50;

const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'ru'];
const CYRILLIC = ['ба', 'це', 'ди', 'фо', 'гу', 'ка', 'ле', 'ми', 'но', 'ру'];
const OFFICES = ['Mayor', 'Governor', 'Spokeswoman', 'General', 'Minister', 'Inspector', 'Ambassador', 'Engineer'];
const SIDES = ['the coast', 'the hills', 'the capital', 'observers'];
const SUBJECTS = [
  'the bridge',
  'the harbour',
  'the convoy',
  'the garrison',
  'the railway',
  'the refinery',
  'the hospital',
  'the ceasefire',
  'the ferry',
  'the airfield',
  'the border post',
  'the power station',
  'the grain store',
  'the old town',
  'the main road',
  'the observation mission',
];
const EVENTS = [
  'was struck in the night',
  'has been repaired',
  'remains closed',
  'was handed over',
  'is under full control',
  'was evacuated in time',
  'has run out of fuel',
  'was shelled again',
  'will reopen next week',
  'lost its water supply',
  'was inspected on Monday',
  'stands empty',
];
const REMARKS = [
  'nobody was hurt',
  'we will rebuild it',
  'this is not the whole truth',
  'our people are safe',
  'the damage is limited',
  'help has arrived',
  'they knew what would happen',
  'the agreement still holds',
  'it was a grave mistake',
  'the figures are wrong',
];
const WHEN = [
  'On Tuesday',
  'Late in the evening',
  'Before dawn',
  'A day later',
  'In a written answer',
  'At a press conference',
  'By telephone',
];

/** Where the land is, roughly: west, south, east, north in degrees, and its share of the places. */
const LANDS = [
  [-120, 30, -75, 55, 0.2],
  [-70, -35, -45, 0, 0.12],
  [-10, 5, 40, 33, 0.2],
  [-5, 40, 45, 60, 0.2],
  [50, 25, 130, 65, 0.2],
  [117, -32, 148, -18, 0.08],
] as const;

/** Mulberry32: numbers from 0 up to 1 that look random. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const once = Math.imul(state ^ (state >>> 15), state | 1);
    const twice = once ^ (once + Math.imul(once ^ (once >>> 7), once | 61));
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** All names are equally long, so that none is part of another. */
const nameOf = (syllables: readonly string[], i: number): string => {
  const name = [i % 10, Math.floor(i / 10) % 10, Math.floor(i / 100)].map((digit) => syllables[digit]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** Evenly strewn over the land (the additive recurrence of the plastic number), to 0.001°. */
function positionOf(i: number, count: number): [lon: number, lat: number] {
  let from = 0;
  const share = (i + 0.5) / count;
  const land = LANDS.find((one) => share < (from += one[4])) ?? LANDS[0];
  const [west, south, east, north] = land;
  const within = (low: number, high: number, step: number) =>
    Math.round((low + (high - low) * ((i * step) % 1)) * 1000) / 1000;
  return [within(west, east, 0.7548776662), within(south, north, 0.5698402909)];
}

export function syntheticStory({ places, statements, seed }: Size): RawStory {
  const random = randomFrom(seed);
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const placeNames = Array.from({ length: places }, (_, i) => nameOf(SYLLABLES, i));
  const speakers = Array.from({ length: SPEAKERS }, (_, i) => ({
    id: `speaker-${i}`,
    name: `${OFFICES[i % OFFICES.length]} ${nameOf(SYLLABLES, i * 7).slice(0, 4)}sson`,
    role: `speaks for ${SIDES[i % SIDES.length]}`,
    side: SIDES[i % SIDES.length] ?? '',
    place: `p${Math.floor((i * places) / SPEAKERS)}`,
  }));

  const mentionOf = (place: number, kind: MentionKind) =>
    (kind === 'implied' ? { place: `p${place}`, kind } : { place: `p${place}`, kind, exact: placeNames[place] ?? '' });

  let topic = 0;
  const told = Array.from({ length: statements }, (_, i): { sentence: string; statement: RawStatement } => {
    const isAnswer = i % DISPUTE_EVERY === 1;
    if (!isAnswer) topic = Math.floor(random() * places);
    // Never the topic itself: its words would stand there twice.
    const other = (topic + 1 + Math.floor(random() * (places - 1))) % places;
    const implied = Math.floor(random() * places);
    const mode = MODES[i % MODES.length] ?? 'quote';
    const speaker = pick(speakers);
    const remark = pick(REMARKS);
    const isQuote = mode === 'quote';
    const sentence = `${pick(WHEN)} ${speaker.name} said that ${pick(SUBJECTS)} in ${placeNames[topic]} ${pick(EVENTS)}`
      + ` and that on the way to ${placeNames[other]} ${isQuote ? `“${remark}”` : remark}`;
    return {
      sentence,
      statement: {
        id: `s${i}`, speaker: speaker.id, stance: STANCES[i % STANCES.length] ?? 'claims', mode,
        ...(i % 5 === 0 ? { via: [pick(speakers.filter(({ id }) => id !== speaker.id)).id] } : {}),
        anchors: [{ paragraph: Math.floor(i / STATEMENTS_IN_PARAGRAPH) + 1, exact: sentence }],
        mentions: [
          mentionOf(topic, MENTION_KINDS[i % 3] ?? 'name'),
          mentionOf(other, 'name'),
          ...(i % 4 === 0 ? [mentionOf(implied, 'implied')] : []),
        ],
        ...(isQuote ? { quotes: [remark] } : {}),
      },
    };
  });

  const paragraphs = Array.from({ length: Math.ceil(statements / STATEMENTS_IN_PARAGRAPH) }, (_, i) =>
    told
      .slice(i * STATEMENTS_IN_PARAGRAPH, (i + 1) * STATEMENTS_IN_PARAGRAPH)
      .map(({ sentence }) => `${sentence}.`)
      .join(' '),
  );
  return {
    format: 'dateline/story@1',
    id: 'synthetic',
    title: `A story of ${places} places`,
    language: 'en',
    focus: ['p0', `p${Math.floor(places / 2)}`],
    source: { publisher: 'Nobody', rights: 'None', note: 'Made by a program, to measure the page with.' },
    paragraphs,
    places: placeNames.map((en, i) => ({
      id: `p${i}`,
      names: { en, uk: nameOf(CYRILLIC, i) },
      geometry: { type: 'Point', coordinates: positionOf(i, places) },
    })),
    speakers,
    statements: told.map(({ statement }) => statement),
    relations: told.flatMap(({ statement: { id } }, i) =>
      i % DISPUTE_EVERY === 1
        ? [{ type: 'disputes' as const, from: id, to: `s${i - 1}`, basis: 'stated' as const }]
        : [],
    ),
  };
}
