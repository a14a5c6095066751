import { expect, test } from 'vitest';
import { shapeWarnings } from '../../../src/cli/check/shape-warnings.ts';
import { rawDam, storyOf, type RawStory } from '../stories.ts';
import { atlas } from '../geometry/world.ts';

type Geometry = NonNullable<RawStory['places'][number]['geometry']>;
const UKRAINE = { id: 'ukraine', ref: 'country:UA', names: { en: 'Ukraine' } };

/** What is said of a story of a lake in Ukraine with this geometry. */
const warningsOf = (geometry: Geometry) => {
  const raw = rawDam();
  const lake = { id: 'lake', names: { en: 'The lake' }, geometry };
  return shapeWarnings(atlas, storyOf({ ...raw, places: [...raw.places, UKRAINE, lake] }));
};
const polygon = (...ring: [number, number][]): Geometry => ({ type: 'Polygon', coordinates: [ring] });

test('nothing is said of what is where it belongs', () => {
  expect(warningsOf(polygon([31, 49], [32, 49], [32, 50], [31, 49]))).toEqual([]);
  expect(warningsOf({ type: 'Point', coordinates: [31, 49] })).toEqual([]);
  // In the Atlantic, either way.
  expect(warningsOf({ type: 'Point', coordinates: [-40, 30] })).toEqual([]);
});

test('exchanged longitudes and latitudes are told with where the shape would lie', () => {
  const line = 'place lake lies far from every area of the story, but in ukraine if its longitudes and latitudes are '
    + 'exchanged: longitude comes first';
  expect(warningsOf({ type: 'Point', coordinates: [49, 31] })).toEqual([line]);
  expect(warningsOf(polygon([49, 31], [49, 32], [50, 32], [49, 31]))).toEqual([line]);
});

test('a border that crosses itself is told with where', () => {
  expect(warningsOf(polygon([31, 49], [32, 50], [32, 49], [31, 50.5], [31, 49]))).toEqual([
    'the border of place lake crosses itself near [31.600, 49.600]: what is inside can’t be told there',
  ]);
});

test('a border that is too tangled is told so', () => {
  const fan = Array.from({ length: 8000 }, (_, i): [number, number] =>
    [i % 2 ? 32 : 31, (i % 2 ? 48.5 : 48) + i / 10_000]);
  expect(warningsOf(polygon(...fan, [31, 50]))).toEqual(['the border of place lake is too tangled to be checked']);
});
