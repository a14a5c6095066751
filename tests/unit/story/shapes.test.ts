/** Rings of a story's own, as an editor writes them, and as the door hands them on. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/story/parse.ts';
import { printProblem } from '../../../src/story/problem.ts';
import { densify, longestEdge } from '../../../src/story/shapes/densify.ts';
import { shapeOf } from '../../../src/story/shapes/shape.ts';
import { rawDam } from '../stories.ts';

type Ring = [number, number][];
const polygon = (...coordinates: Ring[]) => ({ type: 'Polygon' as const, coordinates });
const box = (west: number, south: number, east: number, north: number): Ring =>
  [[west, south], [east, south], [east, north], [west, north], [west, south]];
/** A ring around the Earth, eastwards, with four corners. */
const around = (lat: number): Ring => [[0, lat], [90, lat], [180, lat], [-90, lat], [0, lat]];

/** The rings of each polygon, each from its south-western corner on. */
function partsOf(...rings: Ring[]) {
  const shape = shapeOf(polygon(...rings));
  if (!('type' in shape) || !shape.type.endsWith('Polygon')) throw new Error(JSON.stringify(shape));
  const polygons =
    shape.type === 'Polygon' ? [shape.coordinates] : shape.type === 'MultiPolygon' ? shape.coordinates : [];
  return polygons.map((parts) => parts.map((ring) => {
    expect(ring[0]).toEqual(ring.at(-1));
    const open = ring.slice(0, -1);
    const first = open.reduce((best, [lon, lat], i) => {
      const [x = 0, y = 0] = open[best] ?? [];
      return lat < y || (lat === y && lon < x) ? i : best;
    }, 0);
    return [...open.slice(first), ...open.slice(0, first + 1)];
  }));
}

describe('a ring', () => {
  test('that is open is closed, and one that runs clockwise is turned', () => {
    const square = [[box(1, 1, 2, 2)]];
    expect(partsOf(box(1, 1, 2, 2))).toEqual(square);
    expect(partsOf(box(1, 1, 2, 2).slice(0, -1))).toEqual(square);
    expect(partsOf(box(1, 1, 2, 2).toReversed())).toEqual(square);
  });

  test('that is a hole runs clockwise', () => {
    const [[, hole] = []] = partsOf(box(0, 0, 9, 9), box(1, 1, 2, 2));
    expect(hole).toEqual(box(1, 1, 2, 2).toReversed());
  });

  test('across 180° is cut there', () => {
    const halves = [[box(-180, -18, -178, -15)], [box(177, -18, 180, -15)]];
    const whole: Ring = [[177, -18], [-178, -18], [-178, -15], [177, -15], [177, -18]];
    expect(partsOf(whole)).toEqual(halves);
    expect(partsOf(whole.toReversed())).toEqual(halves);
    expect(partsOf([[177, -18], [180, -18], [-180, -18], [-178, -18], [-178, -15], [177, -15]])).toEqual(halves);
  });

  test('that goes to and fro over 180° is cut into as many parts as there are', () => {
    expect(partsOf([
      [172, 0], [-172, 0], [-172, 2], [176, 2], [176, 4], [-173, 4], [-173, 6], [172, 6],
    ])).toEqual([
      [box(-180, 0, -172, 2)],
      [[[172, 0], [180, 0], [180, 2], [176, 2], [176, 4], [180, 4], [180, 6], [172, 6], [172, 0]]],
      [box(-180, 4, -173, 6)],
    ]);
  });

  test('that only touches 180° stays whole', () => {
    expect(partsOf([[170, 0], [180, 5], [170, 10], [170, 0]])).toHaveLength(1);
    expect(partsOf(box(170, 0, 180, 5))).toEqual([[box(170, 0, 180, 5)]]);
  });

  test('that is a hole across 180° is cut out of both parts', () => {
    const [east = [], west = []] = partsOf([[170, 0], [-170, 0], [-170, 10], [170, 10]],
      [[175, 2], [-175, 2], [-175, 5], [175, 5]], [[171, 1], [172, 2], [172, 1]]);
    expect([east, west].map((rings) => rings.length)).toEqual([1, 2]);
    expect(east[0]).toEqual([
      [-180, 0], [-170, 0], [-170, 10], [-180, 10], [-180, 5], [-175, 5], [-175, 2], [-180, 2], [-180, 0],
    ]);
  });

  test('around a pole is closed along it, whichever way it runs', () => {
    const north = [[[[-180, 80], [-90, 80], [0, 80], [90, 80], [180, 80], [180, 90], [-180, 90], [-180, 80]]]];
    expect(partsOf(around(80))).toEqual(north);
    expect(partsOf(around(80).toReversed())).toEqual(north);
    const [[south = []] = []] = partsOf(around(-80));
    expect(new Set(south.filter(([, lat]) => lat === -90).map(([lon]) => lon))).toEqual(new Set([-180, 180]));
  });

  test('around the Earth and another one bound the land between them', () => {
    const latsOf = (...rings: Ring[]) =>
      partsOf(...rings).map((parts) => parts.map((ring) => [...new Set(ring.map(([, lat]) => lat))]));
    expect(latsOf(around(60), around(80))).toEqual([[[60, 80]]]);
    expect(latsOf(around(-60), around(60))).toEqual([[[-60, 60]]]);
    expect(latsOf(around(-50), around(-44))).toEqual([[[-50, -44]]]);
  });

  test('from one edge of a flat map to the other goes all the way', () => {
    expect(partsOf(box(-180, -90, 180, 90))).toEqual([[box(-180, -90, 180, 90)]]);
    expect(partsOf([[-180, 20], [180, 20], [180, 60], [0, 60], [-180, 60]])[0]?.[0]).toHaveLength(6);
  });
});

describe('what can’t be told costs its place the marker, and nothing else', () => {
  test.each<[string, Ring[], string]>([
    ['a ring around the Earth on both sides of the equator', [[[0, 10], [90, -10], [180, 10], [-90, -10], [0, 10]]],
      'coordinates[0]: goes around the Earth on both sides of the equator: which pole is in it can’t be told, '
      + 'expected a ring that goes along the 180th meridian to its pole and back'],
    ['a ring twice around the Earth', [[...around(60), ...around(70)]],
      'coordinates[0]: goes 2 times around the Earth, expected a ring around one area'],
    ['a line', [[[0, 0], [1, 1], [2, 2], [0, 0]]],
      'coordinates[0]: encloses nothing, or as much to its left as to its right, expected a ring around an area'],
    ['a hole that is a line', [box(0, 0, 9, 9), [[1, 1], [2, 2], [1, 1]]],
      'coordinates[1]: encloses nothing, or as much to its left as to its right, expected a ring around an area'],
  ])('%s', (_, rings, line) => {
    const raw = rawDam();
    const { story, problems, setAside } = parse({
      ...raw, places: [...raw.places, { id: 'odd', names: { en: 'Odd' }, geometry: polygon(...rings) }],
    });
    expect(problems.map(printProblem)).toEqual([`places[${raw.places.length}] (odd).geometry.${line}`]);
    expect(setAside).toBe(0);
    expect(story?.places.map(({ id, geometry }) => [id, geometry !== undefined]).at(-1)).toEqual(['odd', false]);
  });
});

describe('edges', () => {
  const longest = (ring: Ring) => {
    const shape = densify(polygon(ring), longestEdge([polygon(ring)]));
    const [line = []] = shape.type === 'Polygon' ? shape.coordinates : [];
    return Math.max(...line.slice(1).map(([lon, lat], i) => {
      const [before = NaN, below = NaN] = line[i] ?? [];
      return Math.max(Math.abs(lon - before), Math.abs(lat - below));
    }));
  };

  test('are at most a degree long, and shorter where Mercator bends them', () => {
    expect(longest(box(0, 0, 40, 40))).toBe(1);
    expect(longest([[0, 78], [20, 81], [1, 81], [0, 78]])).toBe(1);
    expect(longest([[0, 79], [8, 81], [0.5, 81.5], [0, 79]])).toBeLessThan(0.2);
  });

  test('are as they were where they are short', () => {
    expect(densify(polygon(box(0, 0, 1, 1)), 1)).toEqual(polygon(box(0, 0, 1, 1)));
  });

  test('along a pole are all one place', () => {
    const shape = densify(polygon(box(-180, 89, 180, 90)), 1);
    const [ring = []] = shape.type === 'Polygon' ? shape.coordinates : [];
    expect(ring.filter(([, lat]) => lat === 90)).toEqual([[180, 90], [-180, 90]]);
  });

  test('get longer in a story that would grow too large', () => {
    const many = Array.from({ length: 3000 }, () => polygon(box(-90, -40, 90, 40)));
    const edge = longestEdge(many);
    const added = many.reduce((sum, one) => {
      const shape = densify(one, edge);
      return sum + (shape.type === 'Polygon' ? (shape.coordinates[0]?.length ?? 0) : 0);
    }, 0);
    expect(edge).toBeGreaterThan(10);
    expect(added).toBeLessThan(150_000);
  });
});

describe('a line', () => {
  const piecesOf = (...lines: Ring[]) => {
    const shape = shapeOf({ type: 'MultiLineString', coordinates: lines });
    if (!('type' in shape)) return shape;
    return shape.type === 'MultiLineString' ? shape.coordinates : [shape.coordinates];
  };

  test('stays as it is', () => {
    expect(piecesOf([[1, 2], [3, 4]], [[5, 6], [7, 8], [5, 6]])).toEqual([[[1, 2], [3, 4]], [[5, 6], [7, 8], [5, 6]]]);
    expect(shapeOf({ type: 'LineString', coordinates: [[1, 2], [3, 4]] }))
      .toEqual({ type: 'LineString', coordinates: [[1, 2], [3, 4]] });
  });

  test('across 180° is cut there, each way and as often as it crosses', () => {
    expect(piecesOf([[170, 0], [-170, 10]])).toEqual([[[170, 0], [180, 5]], [[-180, 5], [-170, 10]]]);
    expect(piecesOf([[-170, 10], [170, 0], [-170, 0]])).toEqual([
      [[-170, 10], [-180, 5]], [[180, 5], [170, 0], [180, 0]], [[-180, 0], [-170, 0]],
    ]);
  });

  test('that begins on 180° loses nothing but the point on its other side', () => {
    expect(piecesOf([[180, 0], [-170, 10]])).toEqual([[[-180, 0], [-170, 10]]]);
  });

  test('that goes nowhere is refused', () => {
    expect(piecesOf([[1, 2], [1, 2]])).toMatchObject({ found: 'goes nowhere' });
  });

  test('has positions close enough for every map to draw the same', () => {
    const line = densify({ type: 'LineString', coordinates: [[0, 50], [10, 50]] }, 1);
    expect(line.type === 'LineString' && line.coordinates).toHaveLength(11);
  });
});
