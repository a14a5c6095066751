import fc from 'fast-check';
import { expect, test } from 'vitest';
import { angleBetween, boundingCircle, directionTo } from '../../../src/geometry/sphere.ts';

const anywhere = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

test('a bounding circle holds all its positions', () => {
  fc.assert(fc.property(fc.array(anywhere, { minLength: 1, maxLength: 20 }), (positions) => {
    const { center, radius } = boundingCircle(positions);
    for (const position of positions) expect(angleBetween(center, position)).toBeLessThanOrEqual(radius + 1e-5);
  }));
});

test('a bounding circle is no larger than it has to be', () => {
  const cap = fc.array(
    fc.tuple(fc.double({ min: -20, max: 20, noNaN: true }), fc.double({ min: -20, max: 20, noNaN: true })),
    { minLength: 2, maxLength: 20 },
  );
  fc.assert(
    fc.property(cap, (positions) => {
      const widest = Math.max(...positions.flatMap((a) => positions.map((b) => angleBetween(a, b))));
      // The smallest circle's radius is at most widest/√3 in the plane (Jung); Ritter's is a little larger.
      expect(boundingCircle(positions).radius).toBeLessThanOrEqual((widest / Math.sqrt(3)) * 1.25 + 1e-6);
    }),
  );
});

test('a lone position is its own circle', () => {
  const { center, radius } = boundingCircle([[36.5, 51.7]]);
  expect(center).toEqual([expect.closeTo(36.5), expect.closeTo(51.7)]);
  expect(radius).toBeCloseTo(0, 9);
});

test('a circle across 180° has its centre there', () => {
  const { center: [lon = 0], radius } = boundingCircle([[170, 0], [-170, 0]]);
  expect(Math.abs(lon)).toBeCloseTo(180);
  expect(radius).toBeCloseTo(10);
});

test('a circle around a pole has its centre there', () => {
  const { center: [, lat], radius } = boundingCircle([[0, 80], [180, 80], [90, 80], [-90, 80]]);
  expect(lat).toBeCloseTo(90, 3);
  expect(radius).toBeCloseTo(10, 3);
});

test.each([
  [[0, 0], [90, 0], 90],
  [[0, 90], [0, -90], 180],
  [[179, 0], [-179, 0], 2],
])('%j and %j are %d° apart', (a, b, angle) => {
  expect(angleBetween(a, b)).toBeCloseTo(angle);
});

test.each([
  [[0, 0], [0, 10], 0],
  [[0, 0], [10, 0], 90],
  [[179, 0], [-179, 0], 90],
  [[0, 0], [-10, 0], -90],
])('from %j to %j one sets out at %d°', (a, b, direction) => {
  expect(directionTo(a, b)).toBeCloseTo(direction);
});
