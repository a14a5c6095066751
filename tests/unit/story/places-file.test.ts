import { expect, test } from 'vitest';
import { placesIn } from '../../../src/story/places-file.ts';
import { placeStory } from '../../../src/node/story-places.ts';
import { kursk } from '../stories.ts';

const good = (changes: object = {}) => ({
  type: 'Feature', properties: { id: 'city:1', name: { en: 'Corner' } },
  geometry: { type: 'Point', coordinates: [1, 1] }, ...changes,
});

test('what the build writes is read as it is, but for what nobody draws', async () => {
  const { features } = (await placeStory(kursk)).places;
  const { places: read, borders } = placesIn(features);
  expect(borders).toEqual([]);
  expect(read.map(({ geometry }) => geometry)).toEqual(features.map(({ geometry }) => geometry));
  expect(read.map(({ properties }) => properties)).toEqual(
    features.map(({ properties: { id, name, area, label, country } }) => ({
      id, name, ...(area !== undefined && { area }), ...(label && { label }), ...(country !== undefined && { country }),
    })));
});

test.each([
  ['nothing', null], ['text', 'city:1'], ['no geometry', good({ geometry: null })],
  ['a point that is nowhere', good({ geometry: { type: 'Point', coordinates: ['1', 1] } })],
  ['a point beyond the Earth', good({ geometry: { type: 'Point', coordinates: [1, 91] } })],
  ['no name', good({ properties: { id: 'city:1' } })], ['no properties', good({ properties: null })],
  ['a label in words', good({ properties: { id: 'region:1', name: { en: 'Land' }, label: 'here' } })],
])('a feature with %s costs only itself', (_, broken) => {
  expect(placesIn([broken, good()])).toEqual({ places: [good()], borders: [] });
});

test('borders are no places', () => {
  const border = {
    type: 'Feature', properties: { kind: 'region' },
    geometry: { type: 'MultiLineString', coordinates: [[[0, 0], [1, 1]]] },
  };
  expect(placesIn([border, { ...border, geometry: null }])).toEqual({ places: [], borders: [border] });
});
