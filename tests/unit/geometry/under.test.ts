import { expect, test } from 'vitest';
import { EMPTY_ATLAS } from '../../../src/geometry/atlas.ts';
import { countryUnder, placeFinder } from '../../../src/geometry/under.ts';
import { kursk } from '../stories.ts';
import { atlas } from './world.ts';

const placeUnder = placeFinder(atlas, kursk.places);

test.each<[string, number, number, string | undefined]>([
  ['the city of Kursk is in the region, not just in Russia', 36.5, 51.7, 'kursk'],
  ['Siberia is in Russia', 100, 60, 'russia'],
  ['Chukotka, beyond 180°, is in Russia', -174, 67, 'russia'],
  ['Kyiv', 30.5, 50.4, 'ukraine'],
  ['the middle of North Korea', 126.8, 40.3, 'north-korea'],
  ['the middle of South Korea', 127.8, 36.5, 'south-korea'],
  ['Kansas', -98, 38.5, 'united-states'],
  ['Birmingham', -1.9, 52.5, 'united-kingdom'],
  ['the Pacific', -150, 0, undefined],
  ['the Black Sea', 34, 43.2, undefined],
  ['Mongolia, which the story does not mention', 104, 46.5, undefined],
])('%s', (_, lon, lat, place) => {
  expect(placeUnder([lon, lat])).toBe(place);
});

test('the order of the places does not matter', () => {
  expect(placeFinder(atlas, [...kursk.places].reverse())([36.5, 51.7])).toBe('kursk');
});

test('nothing is found before the layers have arrived', () => {
  expect(placeFinder(EMPTY_ATLAS, kursk.places)([36.5, 51.7])).toBeUndefined();
  expect(countryUnder(EMPTY_ATLAS, [36.5, 51.7])).toBeUndefined();
});

test('a country that the story does not mention is known to the layers', () => {
  expect(countryUnder(atlas, [104, 46.5])?.properties.id).toBe('country:MN');
  expect(countryUnder(atlas, [-150, 0])).toBeUndefined();
});
