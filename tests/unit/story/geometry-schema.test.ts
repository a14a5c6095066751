/** The wrappers that tools put on a geometry, and what else they leave in it. */
import { expect, test } from 'vitest';
import { parse } from '../../../src/story/parse.ts';
import { printProblem } from '../../../src/story/problem.ts';
import { rawDam } from '../stories.ts';

const POINT = { type: 'Point', coordinates: [10, 47] };
const feature = (geometry: unknown) => ({ type: 'Feature', id: 7, properties: { name: 'Peak' }, geometry });
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', name: 'drawn', features });

/** A whole story with one more place, the first, of this geometry. */
const withGeometry = (geometry: unknown) => {
  const raw = rawDam();
  return parse({ ...raw, places: [{ id: 'peak', names: { en: 'Peak' }, geometry }, ...raw.places] });
};

test.each([
  ['a geometry', POINT],
  ['an elevation', { type: 'Point', coordinates: [10, 47, 300] }],
  ['a bounding box', { ...POINT, bbox: [10, 47, 10, 47] }],
  ['a Feature', feature(POINT)],
  ['a FeatureCollection of one', collection(feature(POINT))],
])('%s is read as the shape in it', (_, geometry) => {
  const { story, problems } = withGeometry(geometry);
  expect(problems).toEqual([]);
  expect(story?.places[0]?.geometry).toEqual(POINT);
});

test.each([
  ['two features', collection(feature(POINT), feature(POINT)),
    'places[0] (peak).geometry.features: found [{"type":"Feature","geometry":{"type":"Point","coordinate…, '
    + 'expected one feature: a place has one geometry'],
  ['an empty collection', collection(),
    'places[0] (peak).geometry.features: found [], expected one feature: a place has one geometry'],
  ['a feature without a geometry', feature(null), 'places[0] (peak).geometry.geometry: found null, '
    + 'expected keys with their values, in braces'],
  ['a bad number in a feature', feature({ type: 'Point', coordinates: [10, 95] }),
    'places[0] (peak).geometry.geometry.coordinates[1]: found 95, expected at most 90; '
    + 'longitude comes first, perhaps [95, 10]'],
  ['a longitude beyond 180°', { type: 'Point', coordinates: [182.5, 10] },
    'places[0] (peak).geometry.coordinates[0]: found 182.5, expected at most 180; 182.5 is written -177.5'],
])('%s is named where it stands', (_, geometry, line) => {
  expect(withGeometry(geometry).problems.map(printProblem)).toEqual([line]);
});
