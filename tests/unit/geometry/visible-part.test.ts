import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { cellsIn, visiblePosition, type Sight } from '../../../src/geometry/visible-part.ts';

/** A flat map of so many degrees from a south-west corner, 10 px each. */
const sight = (west: number, south: number, wide: number, high: number): Sight => ({
  size: { width: wide * 10, height: high * 10 },
  pointOf: ([lon = 0, lat = 0]) => ({ x: (lon - west) * 10, y: (south + high - lat) * 10 }),
  positionOf: ({ x, y }) => [west + x / 10, south + high - y / 10],
});
const box = (west: number, south: number, east: number, north: number): Geometry => ({
  type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]],
});
const none = () => new Set<never>();
const where = (geometry: Geometry, own: number[], map: Sight) =>
  visiblePosition({ own, geometry }, map, none)?.map((degrees) => Math.round(degrees));

test('what is well inside the map stays where it is', () => {
  expect(where(box(0, 0, 40, 40), [20, 20], sight(18, 18, 10, 10))).toEqual([20, 20]);
});

test('what stands at the very edge goes to the middle of what is seen', () => {
  expect(where(box(0, 0, 40, 40), [20, 20], sight(20, 10, 20, 20))).toEqual([30, 20]);
});

test('a town stays at the very edge: it has no other place', () => {
  expect(where({ type: 'Point', coordinates: [20, 20] }, [20, 20], sight(20, 10, 20, 20))).toEqual([20, 20]);
});

test('of spots that are as far from every edge the one in the middle is taken', () => {
  expect(where(box(-50, 4, 50, 8), [-40, 6], sight(0, 0, 40, 20))).toEqual([20, 6]);
});

test('a line of two corners that the map lies between is seen', () => {
  const line: Geometry = { type: 'LineString', coordinates: [[-50, 5], [50, 5]] };
  expect(where(line, [-40, 5], sight(0, 0, 20, 10))?.[1]).toBe(5);
  expect(where(line, [-40, 5], sight(0, 6, 20, 10))).toBeUndefined();
});

test('of an area of several parts those in sight count, wherever the others are', () => {
  const parts = [box(-170, 60, -160, 70), box(0, 0, 4, 4), box(30, 6, 40, 14), box(100, -50, 120, -40)];
  const islands: Geometry = {
    type: 'MultiPolygon', coordinates: parts.flatMap((one) => (one.type === 'Polygon' ? [one.coordinates] : [])),
  };
  const map = sight(10, 0, 40, 20);
  expect(where(islands, [110, -45], map)).toEqual([35, 10]);
  expect(cellsIn(islands, map)).toEqual(cellsIn(box(30, 6, 40, 14), map));
});

test('what an area covers is found once, whatever stands over the map', () => {
  const [area, map] = [box(0, 0, 40, 40), sight(18, 18, 10, 10)];
  const cells = cellsIn(area, map);
  expect(cells.length).toBeGreaterThan(1000);
  expect(cellsIn(area, { ...map, isBelow: () => true })).toBe(cells);
});
