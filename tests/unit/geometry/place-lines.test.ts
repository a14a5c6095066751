import { expect, test } from 'vitest';
import { EMPTY_ATLAS, areaOf, markerPosition, placeLines } from '../../../src/geometry/atlas.ts';
import { middleOf } from '../../../src/geometry/place-lines.ts';
import { rawStrait, storyOf } from '../stories.ts';

const strait = storyOf(rawStrait());

test('rivers and routes are lines, in the order of the story', () => {
  expect(placeLines(EMPTY_ATLAS, strait.places).map(({ id, geometry }) => [id, geometry.type])).toEqual([
    ['river', 'LineString'], ['route', 'MultiLineString'],
  ]);
});

test('a line’s marker stands half-way along it, wherever its corners are', () => {
  const [lon = NaN, lat = NaN] = middleOf({ type: 'LineString', coordinates: [[0, 0], [1, 0], [10, 0]] });
  expect([lon, lat]).toEqual([expect.closeTo(5, 6), expect.closeTo(0, 6)]);
});

test('that of several pieces stands on the longest', () => {
  const [lon = NaN, lat = NaN] = middleOf({
    type: 'MultiLineString', coordinates: [[[0, 0], [1, 0]], [[50, 0], [50, 8]], [[9, 0], [10, 0]]],
  });
  expect([lon, lat]).toEqual([expect.closeTo(50, 6), expect.closeTo(4, 6)]);
});

test('a place that is a line has its marker on it, and no area', () => {
  const route = strait.places.find(({ id }) => id === 'route');
  expect(route && markerPosition(EMPTY_ATLAS, route)?.[1]).toBeCloseTo(58.6, 1);
  expect(route && areaOf(EMPTY_ATLAS, route)).toBe(0);
});
