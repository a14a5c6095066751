/** What is found of what a person types. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gazetteer, refsOf, textOf } from './disk.ts';

test.each([
  ['Lond', 'city:2643743'], ['st petersb', 'city:498817'], ['Киї', 'city:703448'], ['서울', 'city:1835848'],
  ['Kiyv', 'city:703448'], ['Khartuom', 'city:379252'], ['Wahsington', 'city:4140963'], ['Xyiv', 'city:703448'],
  ['Mohaacs', 'city:3047967'], ['Йоханесбург', 'city:993800'],
  // What is a name to the letter is no slip: Tunisia, Mali.
  ['Tuti', 'spot:tuti-island'], ['Malin', 'city:702116'],
])('%s finds %s first', async (typed, ref) => {
  expect(refsOf(await gazetteer.search(typed))[0]).toBe(ref);
});

describe('of two places of one name', () => {
  test('the nearer one comes first', async () => {
    expect(refsOf(await gazetteer.search('Paris', { near: [-96, 33] }))[0]).toBe('city:4717560');
    expect(refsOf(await gazetteer.search('Tripoli', { near: [35.5, 33.9] }))[0]).toBe('city:266826');
    expect(refsOf(await gazetteer.search('Moscow', { near: [-117, 46.7] }))[0]).toBe('city:5601538');
  });

  test('only those of a country, or of a kind, are found if it is asked for', async () => {
    const { places } = await gazetteer.search('Georgia', { country: 'US' });
    expect(places.map(({ country }) => country)).toEqual(places.map(() => 'US'));
    expect(places[0]?.ref).toBe('region:US-GA');
    expect(refsOf(await gazetteer.search('Washington', { kinds: ['region'] }))[0]).toBe('region:US-WA');
  });
});

/** Names of five letters or more that the whole world knows. */
const famous = textOf('famous.txt').split('\n').filter((name) => /^[A-Z][a-z]{4,}$/.test(name));

test('one slip in a well-known name is forgiven, wherever it is', async () => {
  let found = 0;
  const names = fc.sample(fc.tuple(fc.constantFrom(...famous), fc.nat(), fc.constantFrom('drop', 'swap', 'wrong')),
    { numRuns: 80, seed: 7 });
  for (const [name, at, slip] of names) {
    const i = 1 + at % (name.length - 2);
    const typed = slip === 'drop' ? name.slice(0, i) + name.slice(i + 1)
      : slip === 'wrong' ? `${name.slice(0, i)}x${name.slice(i + 1)}`
      : name.slice(0, i) + (name[i + 1] ?? '') + (name[i] ?? '') + name.slice(i + 2);
    const { places } = await gazetteer.search(typed);
    if (places.some((place) => place.name === name)) found += 1;
  }
  // What is typed may be another place's name to the letter, and many of them.
  expect(found / names.length).toBeGreaterThan(0.95);
});

test('nothing is found of nothing, and no question is too long', async () => {
  for (const typed of ['', '   ', '!!', 'x'.repeat(10_000), '한'.repeat(500)])
    expect((await gazetteer.search(typed)).problems).toEqual([]);
  expect(await gazetteer.search('')).toEqual({ places: [], problems: [] });
});

describe('a place by its ref', () => {
  test('says all that it lies in', async () => {
    const { place } = await gazetteer.get('city:4174059');
    expect(place).toMatchObject({ name: 'Steinhatchee', kind: 'city', country: 'US', region: 'region:US-FL' });
    expect(place?.within).toEqual([
      { ref: 'county:US-12123', name: 'Taylor County' }, { ref: 'region:US-FL', name: 'Florida' },
      { ref: 'country:US', name: 'United States' },
    ]);
  });

  test('has its names in four languages', async () => {
    const { place } = await gazetteer.get('region:SD-NB');
    expect(place?.names).toEqual({ en: 'Blue Nile', uk: 'Блакитний Ніл', ru: 'Голубой Нил', ko: '청나일' });
  });

  test.each(['city:1', 'city:999999999', 'region:XX-YY', 'nonsense', '', 'city:', 'spot:__proto__'])(
    '%j is none', async (ref) => expect(await gazetteer.get(ref)).toEqual({ problems: [] }));
});
