import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBeyond } from '../../../src/geometry/beyond.ts';
import { angleBetween } from '../../../src/geometry/sphere.ts';

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const position = fc.tuple(degrees(180), degrees(90));

test('nothing that has a point within reach is beyond', () => {
  fc.assert(fc.property(
    fc.array(position, { minLength: 2, maxLength: 6 }), position, fc.double({ min: 0, max: 90, noNaN: true }),
    (coordinates, center, reach) => {
      const isSeen = coordinates.some((one) => angleBetween(center, one) <= reach);
      return !(isSeen && isBeyond({ type: 'LineString', coordinates }, center, reach));
    },
  ), { numRuns: 2000, examples: [[[[170, 80], [-170, 60]], [0, 85], 20]] });
});

test('what lies on the other side of the Earth is', () => {
  const box = (lon: number, lat: number) => [[lon, lat], [lon + 5, lat + 5]];
  expect(isBeyond({ type: 'LineString', coordinates: box(100, -30) }, [-80, 30], 40)).toBe(true);
  expect(isBeyond({ type: 'LineString', coordinates: box(-60, 30) }, [-80, 30], 40)).toBe(false);
});
