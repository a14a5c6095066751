import fc from 'fast-check';
import type { LineString, MultiLineString, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { greatCircleBetween, greatCircleThrough, outlineOf } from '../../../src/geometry/lines.ts';
import { angleBetween } from '../../../src/geometry/sphere.ts';
import { geometryAt } from './world.ts';

const partsOf = (line: LineString | MultiLineString): Position[][] =>
  line.type === 'LineString' ? [line.coordinates] : line.coordinates;
const segmentsOf = (parts: readonly Position[][]) =>
  parts.flatMap((part) => part.slice(1).map((to, i) => [part[i] ?? to, to] as const));
const isOnSeam = ([lon = 0]: Position) => Math.abs(lon) >= 179.999;

describe('greatCircleBetween', () => {
  const korea: Position = [127, 40];
  const kursk: Position = [36.3, 51.7];

  test('from North Korea to Kursk is about 6,700 km', () => {
    const { km } = greatCircleBetween(korea, kursk);
    expect(km).toBeGreaterThan(6500);
    expect(km).toBeLessThan(6900);
  });

  test('is as long there as back', () => {
    const anywhere = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -89, max: 89, noNaN: true }),
    );
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(greatCircleBetween(a, b).km).toBeCloseTo(greatCircleBetween(b, a).km, 6);
      }),
    );
  });

  test('begins and ends where it should, with its middle in the middle', () => {
    const { line, middle } = greatCircleBetween(korea, kursk);
    const way = partsOf(line).flat();
    expect(angleBetween(way[0] ?? [], korea)).toBeLessThan(0.001);
    expect(angleBetween(way.at(-1) ?? [], kursk)).toBeLessThan(0.001);
    expect(angleBetween(middle, korea)).toBeCloseTo(angleBetween(middle, kursk));
  });

  test('bends towards the pole', () => {
    expect(greatCircleBetween([-60, 50], [60, 50]).middle[1]).toBeGreaterThan(60);
  });

  test('is cut where it crosses 180°', () => {
    const { line, middle: [lon = 0] } = greatCircleBetween([170, 10], [-170, 12]);
    expect(line.type).toBe('MultiLineString');
    for (const [[from = 0], [to = 0]] of segmentsOf(partsOf(line))) expect(Math.abs(from - to)).toBeLessThan(90);
    expect(Math.abs(lon)).toBeGreaterThan(179);
  });

  test.each([
    [
      [0, 0],
      [180, 0],
    ],
    [
      [10, 20],
      [-170, -20],
    ],
    [
      [-179.99997, -89],
      [0, 89],
    ],
  ])('between opposite ends of the Earth, %j and %j, no way is drawn', (from, to) => {
    const { line, km } = greatCircleBetween(from, to);
    expect(partsOf(line).flat()).toEqual([]);
    expect(km).toBeCloseTo(20_015, -1);
  });

  test('from a place to itself has no length', () => {
    expect(greatCircleBetween(kursk, kursk)).toMatchObject({
      km: 0,
      middle: [expect.closeTo(36.3), expect.closeTo(51.7)],
    });
  });
});

describe('greatCircleThrough', () => {
  const [a, b, c]: [Position, Position, Position] = [[0, 0], [30, 0], [30, 40]];

  test('of two positions is the great circle between them', () => {
    expect(greatCircleThrough([a, c])).toEqual(greatCircleBetween(a, c));
  });

  test('passes each waypoint, is as long as its legs, and has its middle on the leg in which half is done', () => {
    const [first, second] = [greatCircleBetween(a, b), greatCircleBetween(b, c)];
    const way = greatCircleThrough([a, b, c]);
    expect(partsOf(way.line)).toEqual([...partsOf(first.line), ...partsOf(second.line)]);
    expect(way.km).toBeCloseTo(first.km + second.km, 6);
    expect(way.middle).toEqual(second.middle);
  });
});

describe('outlineOf', () => {
  const russia = geometryAt('russia') as Polygon;
  const rings = (russia as unknown as { coordinates: Position[][][] }).coordinates.flat();
  const along = (parts: readonly Position[][]) =>
    segmentsOf(parts).filter(([from, to]) => isOnSeam(from) && isOnSeam(to));

  test('leaves no segment along 180°', () => {
    expect(along(rings).length).toBeGreaterThan(0);
    expect(along(outlineOf(russia).coordinates)).toEqual([]);
  });

  test('leaves every other segment', () => {
    const rest = segmentsOf(rings).length - along(rings).length;
    expect(segmentsOf(outlineOf(russia).coordinates)).toHaveLength(rest);
  });

  test('of an area away from 180° is its rings', () => {
    const square: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [9, 0],
          [9, 9],
          [0, 0],
        ],
        [
          [5, 2],
          [6, 2],
          [6, 3],
          [5, 2],
        ],
      ],
    };
    expect(outlineOf(square).coordinates).toEqual(square.coordinates);
  });

  test('of a point is empty', () => {
    expect(outlineOf(geometryAt('moscow')).coordinates).toEqual([]);
  });
});
