import { expect, test } from 'vitest';
import { toldApart } from '../../../src/gazetteer/told-apart.ts';
import { nameSearch } from '../../../src/story/place-words.ts';
import { gazetteer } from './disk.ts';

async function namesOf(...refs: string[]) {
  const found = await Promise.all(refs.map(async (ref) => (await gazetteer.get(ref)).place ?? expect.fail(ref)));
  return toldApart(found).map(({ names }) => names);
}

test('a river and the region of its name say which they are, in each language that calls them alike', async () => {
  const [river, region] = await namesOf('river:blue-nile', 'region:SD-NB');
  expect(river).toMatchObject({ en: 'Blue Nile (river)', uk: 'Блакитний Ніл (річка)', ru: 'Голубой Нил (река)' });
  expect(region).toMatchObject({ en: 'Blue Nile (region)', uk: 'Блакитний Ніл (регіон)', ru: 'Голубой Нил (регион)' });
  expect(river?.['ko']).not.toBe(region?.['ko']);
});

test('a sea and two regions of its name: the regions say whose they are', async () => {
  const names = await namesOf('water:red-sea', 'region:SD-RS', 'region:EG-BA');
  expect(names.map(({ en }) => en)).toEqual(['Red Sea (sea)', 'Red Sea (Sudan)', 'Red Sea (Egypt)']);
  expect(names.map(({ ko }) => ko)).toEqual(['홍해 (바다)', '홍해 (수단)', '홍해 (이집트)']);
});

test('towns of one name say their country, and in one country their region', async () => {
  expect((await namesOf('city:2210247', 'city:266826')).map(({ en }) => en))
    .toEqual(['Tripoli (Libya)', 'Tripoli (Lebanon)']);
  expect((await namesOf('city:4717560', 'city:4647963')).map(({ en }) => en))
    .toEqual(['Paris (Texas)', 'Paris (Tennessee)']);
});

test('whoever is alone with a name keeps it', async () => {
  expect((await namesOf('river:blue-nile', 'region:SD-KH')).map(({ en }) => en)).toEqual(['Blue Nile', 'Khartoum']);
});

test('a translated text is searched for the name without what is in brackets', () => {
  const text = 'Вода в Блакитному Нілі піднялася.';
  const found = nameSearch(text)('Блакитний Ніл (річка)');
  expect(text.slice(found?.start, found?.end)).toBe('Блакитному Нілі');
});
