/** As many positions as a story may have, with those that its long edges get. */
import { expect, test } from 'vitest';
import type { Polygon, Position } from 'geojson';
import { chartOf } from '../../../src/figure/draw/projected-map.ts';
import { frameOnGlobe, frameOnMercator } from '../../../src/geometry/frame.ts';
import { labelPoint } from '../../../src/geometry/label-point.ts';

const size = { width: 1000, height: 800 };
/** Teeth up and down, between two parallels. */
const comb = (teeth: number): Polygon => {
  const ring = Array.from({ length: teeth }, (_, i): Position => [(40 * i) / teeth, i % 2 ? 30 : 10]);
  return { type: 'Polygon', coordinates: [[...ring, [40, 0], [0, 0], [0, 10]]] };
};

test('a border of a hundred and fifty thousand is drawn, and its marker found', () => {
  const shape = comb(150_000);
  const chart = chartOf([shape], size, {});
  expect(chart.pathOf(shape)).not.toBe('');
  const [lon = NaN, lat = NaN] = labelPoint(shape);
  expect(lon > 0 && lon < 40 && lat > 0 && lat < 30).toBe(true);
});

test('five hundred places of four hundred are framed', () => {
  const shapes = Array.from({ length: 500 }, () => comb(400));
  expect(frameOnMercator(shapes, size).lon).toBeCloseTo(20, -1);
  expect(frameOnGlobe(shapes, size).lon).toBeCloseTo(20, -1);
});
