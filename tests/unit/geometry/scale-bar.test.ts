import { destination } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scaleBarOf } from '../../../src/geometry/scale-bar.ts';
import { kilometresBetween } from '../../../src/geometry/sphere.ts';

/** A map whose level line runs along a great circle, at so many km to the px. */
const evenly = (middle: [number, number], kmPerPx: number) => (right: number) =>
  destination(middle, Math.abs(right) * kmPerPx, right < 0 ? 270 : 90).geometry.coordinates;

test('a bar is as long as it says, a round number, and the longest that fits', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -179, max: 179, noNaN: true }),
      fc.double({ min: -70, max: 70, noNaN: true }),
      fc.double({ min: 0.01, max: 30, noNaN: true }),
      (lon, lat, kmPerPx) => {
        const positionAt = evenly([lon, lat], kmPerPx);
        const bar = scaleBarOf(positionAt, 120);
        if (!bar) throw new Error('there is Earth everywhere');
        expect(bar.width).toBeLessThanOrEqual(120);
        expect(String(bar.kilometres)).toMatch(/^(0\.0*)?[125]0*$/);
        expect(kilometresBetween(positionAt(-bar.width / 2), positionAt(bar.width / 2)) / bar.kilometres).toBeCloseTo(
          1,
          4,
        );
        // The next round number is at most 2.5 times as much.
        expect(bar.width).toBeGreaterThan(120 / 2.6);
      },
    ),
  );
});

test('beside the Earth there is none', () => {
  expect(scaleBarOf(() => undefined, 120)).toBeUndefined();
});

test('on an equator of 40,030 km for 40,030 px a bar of 100 km is 100 px', () => {
  // Turf's mean Earth radius, 6,371.0088 km.
  const circumference = 2 * Math.PI * 6371.0088;
  const bar = scaleBarOf((right) => [(360 * right) / circumference, 0], 120);
  expect(bar?.kilometres).toBe(100);
  expect(bar?.width).toBeCloseTo(100, 3);
});
