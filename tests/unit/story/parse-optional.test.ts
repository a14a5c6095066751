/** The keys that a story may do without: how they are read, and what is said where they are wrong. */
import { describe, expect, test } from 'vitest';
import { inheritNames, refsWithoutNames } from '../../../src/story/names.ts';
import { parse } from '../../../src/story/parse.ts';
import { printProblem } from '../../../src/story/problem.ts';
import { termsOf } from '../../../src/story/translation.ts';
import { rawStrait, statementOf, storyOf, type RawStory } from '../stories.ts';

const strait = storyOf(rawStrait());

/** The problems of the strait story, changed; without the ids that stand beside indices. */
function problemsWith(change: (raw: RawStory) => void): string[] {
  const raw = rawStrait();
  change(raw);
  return parse(raw).problems.map((problem) => printProblem(problem).replace(/\] \([\w -]+\)/, ']'));
}

function at<T>(records: readonly T[] | undefined, index: number): T {
  const record = records?.[index];
  if (record === undefined) throw new Error(`nothing at ${index}`);
  return record;
}

describe('speakers', () => {
  test('one and several are lists', () => {
    expect(statementOf(strait, 'many').speakers).toEqual(['north-harbour', 'south-harbour']);
    expect(statementOf(strait, 'few').speakers).toEqual(['fishers']);
    expect(statementOf(strait, 'few')).not.toHaveProperty('speaker');
  });

  test('one that stands twice speaks once', () => {
    const raw = rawStrait();
    at(raw.statements, 0).speaker = ['fishers', 'fishers'];
    expect(statementOf(storyOf(raw), 'many').speakers).toEqual(['fishers']);
  });

  test.each<[string, RawStory['statements'][number]['speaker'], string]>([
    ['unknown', 'nobody', 'statements[0].speaker: no speaker has the id "nobody", expected the id of a speaker'],
    ['unknown in a list', ['fishers', 'nobody'],
      'statements[0].speaker[1]: no speaker has the id "nobody", expected the id of a speaker'],
    ['none', [], 'statements[0].speaker: found [], expected at least 1 of them'],
    ['no id', ['Not an id'],
      'statements[0].speaker[0]: found "Not an id", expected an id of small letters, digits and hyphens'],
    ['a number', 7 as never,
      'statements[0].speaker: found 7, expected text, in quotation marks or a list, in square brackets'],
  ])('%s', (_, speaker, line) => {
    expect(problemsWith((raw) => { at(raw.statements, 0).speaker = speaker; })[0]).toBe(line);
  });
});

describe('a place', () => {
  test('may have names in any language', () => {
    expect(strait.places[0]?.names).toEqual({ en: 'North Shore', uk: 'Північний берег', is: 'Norðurströnd' });
  });

  test.each<[string, Partial<RawStory['places'][number]>, string]>([
    ['names under what is no language', { names: { English: 'Strait' } },
      'places[2].names.English: found "English", expected a language tag such as en or pt-BR'],
    ['names in too many languages',
      { names: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`en-${1000 + i}`, 'A place'])) },
      'places[2].names: 101 of them, expected at most 100 of them'],
    ['another kind', { kind: 'swamp' as 'water' }, 'places[2].kind: found "swamp", expected "water"'],
    ['an area that is none', { area: 0 }, 'places[2].area: found 0, expected more than 0'],
    ['an empty headline', { headline: '' }, 'places[2].headline: found "", expected text that is not empty'],
    ['a line of one point', { geometry: { type: 'LineString', coordinates: [[1, 2]] } },
      'places[2].geometry.coordinates: found [[1,2]], expected at least 2 of them'],
  ])('%s', (_, change, line) => {
    expect(problemsWith((raw) => Object.assign(at(raw.places, 2), change))[0]).toBe(line);
  });

  test('with a geometry needs names', () => {
    expect(problemsWith((raw) => { delete at(raw.places, 5).names; })[0])
      .toBe('places[5]: a geometry without names, expected names: only a ref inherits them');
  });

  test.each(['source', 'licence', 'area'] as const)('with a ref has its %s from the layers', (key) => {
    expect(problemsWith((raw) => Object.assign(at(raw.places, 7), { [key]: key === 'area' ? 7 : 'Somebody' })))
      .toContain(`places[7]: a ref with "${key}", expected it only beside a geometry`);
  });
});

describe('names that are left out', () => {
  test('are the layers’, in all their languages', () => {
    expect(refsWithoutNames(strait)).toEqual(['country:IS']);
    const whole = inheritNames(strait, (ref) => (ref === 'country:IS' ? { en: 'Iceland', ko: '아이슬란드' } : undefined));
    expect(whole.places[7]?.names).toEqual({ en: 'Iceland', ko: '아이슬란드' });
    expect(refsWithoutNames(whole)).toEqual([]);
    expect([whole, whole.places, whole.places[7], whole.places[7]?.names].every(Object.isFrozen)).toBe(true);
    expect(whole.places.slice(0, 7)).toEqual(strait.places.slice(0, 7));
  });

  test('of a place that they do not have are its id', () => {
    expect(inheritNames(strait, () => undefined).places[7]?.names).toEqual({ und: 'iceland' });
  });
});

describe('quantities', () => {
  const WAYS = 'a value, or low and high in that order, or atLeast, or atMost';

  test.each([{ value: 3 }, { low: 3, high: 4 }, { atLeast: 0 }, { atMost: 5 }])('%j is one', (amount) => {
    const quantities = [{ ...amount, of: 'ferries', what: 'crossed', unit: 'ships' }];
    expect(problemsWith((raw) => { at(raw.statements, 0).quantities = quantities; })).toEqual([]);
  });

  test.each([
    {}, { value: 3, atLeast: 3 }, { atLeast: 3, atMost: 4 }, { low: 3, atMost: 4 }, { low: 3 }, { high: 4 },
    { low: 3, high: 4, atLeast: 3 },
  ])('%j is none', (amount) => {
    const quantities = [{ ...amount, of: 'ferries', what: 'crossed', unit: 'ships' }];
    const [line] = problemsWith((raw) => { at(raw.statements, 0).quantities = quantities; });
    expect(line).toMatch(/^statements\[0\]\.quantities\[0\]: /);
    expect(line).toContain(`expected ${WAYS}`);
  });
});

describe('a movement', () => {
  test('goes by way of places and positions', () => {
    expect(statementOf(strait, 'ship').movement?.through).toEqual([[-35, 59.5], 'southmouth']);
  });

  test.each<[string, NonNullable<NonNullable<RawStory['statements'][number]['movement']>['through']>, string]>([
    ['an unknown place', ['atlantis'],
      'statements[2].movement.through[0]: no place has the id "atlantis", expected the id of a place'],
    ['a position off the Earth', [[0, 91]],
      'statements[2].movement.through[0][1]: found 91, expected at most 90; longitude comes first, perhaps [91, 0]'],
  ])('but not of %s', (_, through, line) => {
    const movement = { what: 'x', from: 'northmouth', to: 'iceland', through };
    expect(problemsWith((raw) => { at(raw.statements, 2).movement = movement; })).toEqual([line]);
  });
});

describe('what the editor adds', () => {
  test('is kept as it is', () => {
    expect(statementOf(strait, 'many')).toMatchObject({
      note: 'The harbours count a ferry each time that it lands.',
      links: [{ label: 'How ferries are counted', address: 'https://example.org/ferries' }],
    });
    expect(statementOf(strait, 'few').links).toEqual([]);
    expect(strait.source.use).toBe('excerpts');
  });

  test.each([
    'http://example.org/', 'javascript:alert(1)', 'https://a b', 'example.org',
  ])('leads not to %s', (address) => {
    const [line] = problemsWith((raw) => { at(at(raw.statements, 0).links, 0).address = address; });
    expect(line).toBe(`statements[0].links[0].address: found ${JSON.stringify(address)}, `
      + 'expected an address that begins with https://');
  });

  test('may be translated', () => {
    expect(termsOf(strait)).toEqual([
      'Harbours', 'Fishers', 'How many ferries cross the Long Strait', 'The harbours count 40 ferries, the fishers 12',
      'ferries', 'crossed', 'ships', 'The harbours count a ferry each time that it lands.', 'How ferries are counted',
      'a ship',
    ]);
  });
});

describe('a dispute', () => {
  test.each<[string, Partial<NonNullable<RawStory['relations']>[number]>, string]>([
    ['about an unknown place', { places: ['atlantis'] },
      'relations[0].places[0]: no place has the id "atlantis", expected the id of a place'],
    ['about what neither statement mentions', { places: ['strait', 'iceland'] },
      'relations[0].places[1]: neither statement mentions "iceland", expected a place that one of the two mentions'],
    ['about nothing', { places: [] }, 'relations[0].places: found [], expected at least 1 of them'],
  ])('%s', (_, change, line) => {
    expect(problemsWith((raw) => Object.assign(at(raw.relations, 0), change))).toEqual([line]);
  });

  test('alone has places at issue and a headline', () => {
    expect(problemsWith((raw) => { at(raw.relations, 0).type = 'contrasts'; })).toEqual([
      'relations[0].places: found on one of type "contrasts", expected it only where one statement disputes another',
      'relations[0].headline: found on one of type "contrasts", expected it only where one statement disputes another',
    ]);
  });
});
