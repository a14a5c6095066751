import { geoIdentity, geoPath } from 'd3-geo';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { thin } from '../../../../src/figure/draw/simplify.ts';

const flat = geoIdentity();
const path = geoPath({ stream: (into) => flat.stream(thin(into)) }).digits(2);
const lineOf = (coordinates: Position[]) => path({ type: 'LineString', coordinates });
const squareOf = (side: number, x = 0): Position[] => [[x, 0], [x, side], [x + side, side], [x + side, 0], [x, 0]];
const ringsOf = (coordinates: Position[][]) => path({ type: 'Polygon', coordinates });

describe('a line', () => {
  test('loses the points that lie too near the one before', () => {
    expect(lineOf([[0, 0], [0.2, 0.2], [0.4, 0.1], [1, 0], [1.2, 0], [2, 0]])).toBe('M0,0L0.4,0.1L1,0L2,0');
  });

  test('that is long enough keeps every point', () => {
    const line = Array.from({ length: 50 }, (_, i): Position => [i, (i * i) % 7]);
    expect(lineOf(line)).toBe(`M${line.join('L')}`);
  });

  test('of many small steps goes as far as it went', () => {
    const d = lineOf(Array.from({ length: 1001 }, (_, i): Position => [i / 100, 0])) ?? '';
    const points = d.slice(1).split('L').map((point) => Number(point.split(',')[0]));
    expect(points.length).toBeLessThan(25);
    expect(10 - (points.at(-1) ?? 0)).toBeLessThan(0.5);
  });

  test('shorter than a dot is left out', () => {
    expect(lineOf([[0, 0], [0.1, 0.1]])).toBeNull();
  });
});

describe('a polygon', () => {
  test('keeps its corners', () => {
    expect(ringsOf([squareOf(10)])).toBe('M0,0L0,10L10,10L10,0Z');
  });

  test('smaller than a dot is left out, a larger one beside it is not', () => {
    expect(ringsOf([squareOf(0.7)])).toBeNull();
    expect(path({ type: 'MultiPolygon', coordinates: [[squareOf(0.7)], [squareOf(5, 20)]] })).toBe(
      'M20,0L20,5L25,5L25,0Z',
    );
  });

  test('loses a hole that is smaller than a dot', () => {
    expect(ringsOf([squareOf(10), squareOf(0.7, 5).toReversed()])).toBe('M0,0L0,10L10,10L10,0Z');
  });

  test('long and thin is there: only what is small both ways is a speck', () => {
    expect(ringsOf([[[0, 0], [0, 0.6], [30, 0.6], [30, 0], [0, 0]]])).toBe('M0,0L0,0.6L30,0.6L30,0Z');
  });
});

test('a line after a polygon is not taken for one', () => {
  const both = path({
    type: 'GeometryCollection',
    geometries: [
      { type: 'Polygon', coordinates: [squareOf(10)] },
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [0.6, 0],
        ],
      },
    ],
  });
  expect(both).toBe('M0,0L0,10L10,10L10,0ZM0,0L0.6,0');
});
