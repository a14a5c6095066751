import { describe, expect, test } from 'vitest';
import type { Position } from 'geojson';
import { crossingIn } from '../../../src/geometry/crossings.ts';
import type { Shape } from '../../../src/geometry/parallels.ts';
import { storyOf, textOf } from '../stories.ts';

const polygon = (...coordinates: Position[][]): Shape => ({ type: 'Polygon', coordinates });
const box = (west: number, south: number, east: number, north: number): Position[] =>
  [[west, south], [east, south], [east, north], [west, north], [west, south]];
/** A wavy circle of so many corners, whose middle is at 0. */
const coast = (corners: number) => {
  const ring = Array.from({ length: corners }, (_, i): Position => {
    const angle = (2 * Math.PI * i) / corners;
    const radius = 20 + 4 * Math.sin(angle * 50) + Math.sin(angle * 3000) / 20;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  return [...ring, ring[0] as Position];
};

describe('a crossing is found', () => {
  test.each<[string, Shape, Position]>([
    ['in a bow tie', polygon([[0, 0], [4, 4], [4, 0], [0, 4], [0, 0]]), [2, 2]],
    ['between a ring and its hole', polygon(box(0, 0, 4, 4), box(3, 1, 5, 2)), [4, 1]],
    ['between two polygons', { type: 'MultiPolygon', coordinates: [[box(0, 0, 4, 4)], [box(3, 1, 5, 2)]] }, [4, 1]],
    ['of two edges among a hundred thousand', polygon(coast(1e5), [[5, 0], [40, 1], [40, 2], [5, 0]]), [23, 1]],
  ])('%s', (_, shape, at) => {
    const [lon = NaN, lat = NaN] = crossingIn(shape) ?? [];
    expect([lon, lat].map(Math.round)).toEqual(at);
  });
});

describe('there is none', () => {
  test('where rings only touch', () => {
    const touching = polygon(box(0, 0, 4, 4), [[2, 4], [1, 2], [3, 2], [2, 4]]);
    expect(crossingIn(touching)).toBeUndefined();
    expect(crossingIn({ type: 'MultiPolygon', coordinates: [[box(0, 0, 1, 1)], [box(1, 0, 2, 1)]] })).toBeUndefined();
  });

  test('in shapes that are odd, but whole', () => {
    for (const { id, geometry } of storyOf(JSON.parse(textOf('tests/stories/good/odd-shapes.json'))).places) {
      expect(crossingIn(geometry as Shape), id).toBeUndefined();
    }
  });

  test('in a border of as many edges as a story may have', () => {
    expect(crossingIn(polygon(coast(1e5)))).toBeUndefined();
  });
});

test('what is too tangled is not followed to its end', () => {
  const fan = Array.from({ length: 6000 }, (_, i): Position => [i % 2 ? 40 : 0, (i % 2 ? 0.5 : 0) + i / 10_000]);
  expect(() => crossingIn(polygon([...fan, fan[0] as Position]))).toThrow(RangeError);
});
