/** Each country is found by its name, its people, its capital and its regions, among the first three. */
import { expect, test } from 'vitest';
import demonyms from '../../../geo/build/names/demonyms.json' with { type: 'json' };
import type { Found, GazetteerPlace } from '../../../src/gazetteer/types.ts';
import { detail } from '../geo/read.ts';
import { FILES, gazetteer, textOf } from './disk.ts';

/** By people, in the order of the United Nations' estimates. */
const LARGEST = ('IN CN US ID PK NG BR BD RU ET MX JP EG PH CD VN IR TR DE TH GB TZ FR ZA IT KE MM CO KR SD UG ES DZ ' +
  'IQ AR AF YE CA PL MA AO UA UZ MY MZ GH PE SA MG CI').split(' ');

const FIRST = 3;
const isAmong = (places: readonly Found[], ref: string): boolean =>
  places.slice(0, FIRST).some((place) => place.ref === ref);

/** Questions that do not lead to their place, as lines. */
async function misses(questions: readonly { name: string; ref: string; country?: string | undefined }[]) {
  const lines = await Promise.all(questions.map(async ({ name, ref, country }) => {
    const { places } = await gazetteer.candidates(name);
    const inCountry = places.filter((place) => country === undefined || place.country === country);
    return isAmong(inCountry, ref) ? [] : [`${name}: ${ref}`];
  }));
  return lines.flat();
}

const countries = detail.filter(({ id }) => String(id).startsWith('country:'));
const inAllLanguages = (ref: string, names: GazetteerPlace['names'], country?: string) =>
  Object.values(names).map((name) => ({ name, ref, country }));

test('every country by its name in four languages', async () => {
  expect(countries.length).toBe(243);
  const questions = countries.flatMap(({ id, properties: { name } }) => inAllLanguages(String(id), name));
  expect(await misses(questions)).toEqual([]);
});

test('every people', async () => {
  const words = Object.entries(demonyms).flatMap(([ref, row]) => row.words.map((name) => ({ name, ref })));
  expect(words.length).toBeGreaterThan(500);
  expect(await misses(words)).toEqual([]);
  const without = countries.map(({ id }) => String(id)).filter((id) => !(id in demonyms));
  // Nobody lives on Clipperton, Heard or McDonald.
  expect(without.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['country:CP', 'country:HM']);
});

/** Refs of places that are listed with their names' codes: all countries and regions. */
const regions = FILES.filter((file) => file.startsWith('areas-')).flatMap((file) => textOf(file).split('\n'))
  .map((line) => line.split('\t')).filter(([code = '']) => /^[A-Z]{2}-/.test(code))
  .map(([code = '', name = '']) => ({ ref: `region:${code}`, name, country: code.slice(0, 2) }));

test('every first-level region, in its country', async () => {
  expect(regions.length).toBeGreaterThan(4000);
  // Where more than three regions of a country have one name, three are the first.
  const named = regions.filter(({ name, country }) =>
    regions.filter((other) => other.country === country && other.name === name).length <= FIRST);
  const missed = await misses(named);
  expect(missed.length / named.length, missed.join('\n')).toBeLessThan(0.003);
});

/** A capital's own row ends with the word. */
const capitals = FILES.filter((file) => file.startsWith('names-')).flatMap((file) => textOf(file).split('\n'))
  .filter((line) => line.endsWith('\tcapital')).map((line) => line.split('\t'))
  .map(([head = '', id = '', area = '']) =>
    ({ ref: `city:${id}`, name: head.split('=')[0] ?? '', code: area.slice(0, 2) }));

test('every capital', async () => {
  expect(capitals.length).toBeGreaterThan(225);
  expect(await misses(capitals)).toEqual([]);
});

test('the fifty largest countries’ peoples in Ukrainian, Russian and Korean', async () => {
  const words: { [ref: string]: { words: readonly string[] } } = demonyms;
  const without = LARGEST.filter((code) => {
    const cyrillic = words[`country:${code}`]?.words.filter((word) => /\p{Script=Cyrillic}/u.test(word)) ?? [];
    return cyrillic.length < 4;
  });
  expect(without).toEqual([]);
  const korean = countries.filter(({ id }) => LARGEST.includes(String(id).slice('country:'.length)))
    .map(({ id, properties: { name } }) => ({ name: `${name.ko}인`, ref: String(id) }));
  expect(korean.length).toBe(LARGEST.length);
  expect(await misses(korean)).toEqual([]);
});

test('the fifty largest countries’ capitals and regions in every language that they have', async () => {
  const own = regions.filter(({ country }) => LARGEST.includes(country));
  const seats = capitals.filter(({ code }) => LARGEST.includes(code));
  expect(seats.length).toBeGreaterThanOrEqual(LARGEST.length);
  const questions = (await Promise.all([...own, ...seats].map(async ({ ref }) => {
    const { place } = await gazetteer.get(ref);
    return inAllLanguages(ref, place?.names ?? {}, place?.country);
  }))).flat();
  const missed = await misses(questions);
  expect(missed.length / questions.length, missed.join('\n')).toBeLessThan(0.005);
});
