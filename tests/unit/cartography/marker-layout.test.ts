import { describe, expect, test } from 'vitest';
import {
  labelBox,
  layoutMarkers,
  overlaps,
  RING,
  ringBox,
  type MarkerRequest,
} from '../../../src/cartography/marker-layout.ts';

const size = { width: 900, height: 600 };
const request = (change: Partial<MarkerRequest>): MarkerRequest => ({
  id: 'a',
  x: 450,
  y: 300,
  isAway: false,
  standAside: false,
  label: { width: 80, height: 18 },
  mustName: false,
  ...change,
});
const placed = (...requests: Partial<MarkerRequest>[]) => layoutMarkers(requests.map(request), size);

describe('a lone marker', () => {
  test('stands on its place, its name to the right', () => {
    expect(placed({})).toMatchObject([{ id: 'a', x: 450, y: 300, side: 'right', anchor: { x: 450, y: 300 } }]);
  });

  test('at the right edge has its name to the left', () => {
    expect(placed({ x: 850 })).toMatchObject([{ x: 850, side: 'left' }]);
  });

  test('for a place too small to be covered stands aside of it', () => {
    const [{ x, y, anchor } = { x: NaN, y: NaN, anchor: null }] = placed({ standAside: true });
    expect(Math.hypot(x - 450, y - 300)).toBeGreaterThan(RING / 2 + 10);
    expect(Math.hypot(x - 450, y - 300)).toBeLessThan(60);
    expect(anchor).toEqual({ x: 450, y: 300 });
  });

  test('keeps clear of what floats over the map', () => {
    const panel = { x: 400, y: 250, width: 100, height: 100 };
    const [placement] = layoutMarkers([request({})], size, [panel]);
    expect(overlaps(ringBox(placement ?? { x: 450, y: 300 }), panel)).toBe(false);
  });
});

describe('a marker for a place that can’t be seen', () => {
  test.each([
    ['east', 2000, 300, 900 - 26, 300],
    ['west', -2000, 300, 26, 300],
    ['north', 450, -2000, 450, 26],
    ['south', 450, 2000, 450, 600 - 26],
  ])('in the %s stands on that rim', (_, x, y, rimX, rimY) => {
    expect(placed({ x, y, isAway: true, label: { width: 20, height: 12 } })).toMatchObject(
      [{ x: expect.closeTo(rimX, 3), y: expect.closeTo(rimY, 3), anchor: null }]);
  });

  test('says where its place is, clockwise from the right', () => {
    expect(placed({ x: 450, y: 5000, isAway: true })[0]?.direction).toBeCloseTo(Math.PI / 2);
    expect(placed({ x: -5000, y: 300, isAway: true })[0]?.direction).toBeCloseTo(Math.PI);
  });
});

describe('two markers at one place', () => {
  test('keep clear of each other and of the place', () => {
    const rings = placed({ id: 'a' }, { id: 'b' }).map(ringBox);
    const place = { x: 449, y: 299, width: 2, height: 2 };
    expect(rings.map((ring) => [overlaps(ring, place), rings.filter((other) => overlaps(ring, other)).length])).toEqual(
      [
        [false, 1],
        [false, 1],
      ],
    );
  });

  test('both point to it', () => {
    expect(placed({ id: 'a' }, { id: 'b' }).map(({ anchor }) => anchor)).toEqual([
      { x: 450, y: 300 },
      { x: 450, y: 300 },
    ]);
  });
});

describe('where there is no room', () => {
  const wall = [{ x: 0, y: 0, width: 900, height: 600 }];

  test('a marker stays at its place without a name', () => {
    expect(layoutMarkers([request({})], size, wall)).toMatchObject([{ x: 450, y: 300, side: null }]);
  });

  test('a marker that must be named is', () => {
    expect(layoutMarkers([request({ mustName: true })], size, wall)).toMatchObject([{ x: 450, y: 300, side: 'right' }]);
  });

  test('a name that fits into no frame is left out', () => {
    expect(layoutMarkers([request({ mustName: true, label: { width: 2000, height: 18 } })], size, wall)).toMatchObject([
      { side: null },
    ]);
  });
});

test('without requests there is nothing to place', () => {
  expect(layoutMarkers([], size)).toEqual([]);
});

test('a name stands beside its ring, on the side that it is said to', () => {
  const at = { x: 100, y: 100 };
  const label = { width: 60, height: 20 };
  expect(labelBox(at, label, 'right')).toEqual({ x: 121, y: 90, width: 60, height: 20 });
  expect(labelBox(at, label, 'left')).toEqual({ x: 19, y: 90, width: 60, height: 20 });
  expect(labelBox(at, label, 'above')).toEqual({ x: 70, y: 59, width: 60, height: 20 });
  expect(labelBox(at, label, 'below')).toEqual({ x: 70, y: 121, width: 60, height: 20 });
});

test('boxes that only touch do not overlap', () => {
  expect(overlaps({ x: 0, y: 0, width: 10, height: 10 }, { x: 10, y: 0, width: 10, height: 10 })).toBe(false);
  expect(overlaps({ x: 0, y: 0, width: 10, height: 10 }, { x: 9, y: 9, width: 10, height: 10 })).toBe(true);
});
