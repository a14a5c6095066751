import { expect, test } from 'vitest';
import type { Geometry, Polygon, Position } from 'geojson';
import { shareInside } from '../../../src/geometry/inside.ts';
import type { Shape } from '../../../src/geometry/parallels.ts';
import { atlas } from './world.ts';

const area = (id: string): Shape => {
  const found = atlas.areas.get(id);
  if (!found) throw new Error(`no area ${id}`);
  return found.geometry;
};
const point = (...coordinates: Position): Geometry => ({ type: 'Point', coordinates });
const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]],
});

test('a region is inside its country, and not in the next one', () => {
  expect(shareInside(area('region:RU-KRS'), area('country:RU'))).toBeGreaterThan(0.95);
  expect(shareInside(area('region:RU-KRS'), area('country:UA'))).toBeLessThan(0.05);
});

test('a point is inside, outside, or at the border', () => {
  expect(shareInside(point(30.52, 50.45), area('country:UA'))).toBe(1);
  expect(shareInside(point(50.45, 30.52), area('country:UA'))).toBe(0);
  // Odesa lies on the coast.
  expect(shareInside(point(30.73, 46.48), area('country:UA'))).toBeGreaterThan(0);
});

test('what lies half in an area is so by its ground', () => {
  expect(shareInside(box(0, 0, 2, 1), box(1, -5, 9, 5))).toBeCloseTo(0.5, 1);
  const holed: Shape = {
    type: 'Polygon', coordinates: [...box(0, 0, 4, 4).coordinates, ...box(1, 1, 3, 3).coordinates],
  };
  expect(shareInside(box(1, 1, 3, 3), holed)).toBe(0);
  expect(shareInside(holed, box(0, 0, 4, 4))).toBe(1);
});

test('a line is inside by its positions', () => {
  const line: Geometry = { type: 'LineString', coordinates: [[0.5, 0.5], [1, 1], [1.5, 1.5], [9, 9]] };
  expect(shareInside(line, box(0, 0, 2, 2))).toBe(0.75);
});

test('islands far apart are tried wherever they are', () => {
  const islands: Geometry = {
    type: 'MultiPolygon',
    coordinates: [box(0, 0, 0.1, 0.1), box(0, 60, 0.1, 60.1)].map(({ coordinates }) => coordinates),
  };
  expect(shareInside(islands, box(-1, -1, 1, 1))).toBeCloseTo(0.5, 1);
});
