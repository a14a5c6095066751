import { coordAll } from '@turf/turf';
import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { frameOnGlobe, frameOnMercator, type Size } from '../../../src/geometry/frame.ts';
import { boundingCircle } from '../../../src/geometry/sphere.ts';
import { geometryAt, onGlobe, onMercator } from './world.ts';

const SIZES: Size[] = [
  { width: 900, height: 700 },
  { width: 360, height: 640 },
  { width: 3840, height: 2160 },
  { width: 120, height: 90 },
  { width: 1200, height: 200 },
];
const point = (lon: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lon, lat] });
const positionsOf = (geometries: readonly Geometry[]): Position[] =>
  geometries.flatMap((geometry) => coordAll(geometry));

/** Positions that lie outside the frame. */
const outside = (
  positions: readonly Position[],
  { width, height }: Size,
  project: (position: Position) => { x: number; y: number },
) =>
  positions.filter((position) => {
    const { x, y } = project(position);
    return !(Math.abs(x) <= width / 2 && Math.abs(y) <= height / 2);
  });

const FRAMED: [string, Geometry[]][] = [
  ['the opening: kursk and north korea', [geometryAt('kursk'), geometryAt('north-korea')]],
  ['a region', [geometryAt('kursk')]],
  ['russia, across 180°', [geometryAt('russia')]],
  ['the united states, across 180°', [geometryAt('united-states')]],
  ['two points on both sides of 180°', [point(175, -15), point(-175, -20)]],
  ['two cities', [geometryAt('moscow'), geometryAt('pyongyang')]],
  ['two points on one meridian', [point(20, -30), point(20, 30)]],
  ['the far north', [point(-60, 78), point(60, 78), point(0, 72)]],
];

describe.each(SIZES)('in a pane of $width by $height px', (size) => {
  test.each(FRAMED)('the globe shows all of %s', (_, geometries) => {
    const frame = frameOnGlobe(geometries, size);
    expect(outside(positionsOf(geometries), size, (position) => onGlobe(frame, size, position))).toEqual([]);
  });

  // A flat map can't go below the size of its pane; the smallest frames are MapLibre's business.
  test.each(FRAMED)('the flat map shows all of %s', (_, geometries) => {
    const frame = frameOnMercator(geometries, size);
    expect(outside(positionsOf(geometries), size, (position) => onMercator(frame, position))).toEqual([]);
  });
});

test('the globe shows any places that lie within half a hemisphere', () => {
  const anywhere = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(anywhere, { minLength: 1, maxLength: 6 }), fc.constantFrom(...SIZES), (positions, size) => {
      fc.pre(boundingCircle(positions).radius <= 60);
      const frame = frameOnGlobe(
        positions.map(([lon, lat]) => point(lon, lat)),
        size,
      );
      fc.pre(frame.zoom > -2);
      expect(outside(positions, size, (position) => onGlobe(frame, size, position))).toEqual([]);
    }),
  );
});

test('places fill the globe’s pane as far as they can', () => {
  const geometries = [geometryAt('kursk'), geometryAt('north-korea')];
  const size = { width: 900, height: 700 };
  const frame = frameOnGlobe(geometries, size);
  const points = positionsOf(geometries).map((position) => onGlobe(frame, size, position));
  const across = Math.max(...points.map(({ x }) => Math.abs(x))) / (size.width / 2);
  const up = Math.max(...points.map(({ y }) => Math.abs(y))) / (size.height / 2);
  expect(Math.max(across, up)).toBeGreaterThan(0.65);
  expect(Math.max(across, up)).toBeLessThanOrEqual(0.8);
});

test('what lies side by side is larger where there is more room at its sides', () => {
  const cities = [point(37, 52), point(126, 39)];
  const zoomIn = (width: number) => frameOnGlobe(cities, { width, height: 700 }).zoom;
  expect(zoomIn(1400)).toBeGreaterThan(zoomIn(700) + 0.5);
});

test('places fill the flat map’s pane as far as they can', () => {
  const frame = frameOnMercator([point(0, 0), point(40, 10)], { width: 1000, height: 1000 });
  expect(onMercator(frame, [40, 10]).x).toBeCloseTo(390, 0);
});

test.each([
  ['globe', frameOnGlobe],
  ['flat map', frameOnMercator],
])('a lone point on the %s is centred, with country around it', (_, frameOn) => {
  const { zoom, lat, lon } = frameOn([point(37.6, 55.7)], { width: 800, height: 600 });
  expect([lon, lat]).toEqual([expect.closeTo(37.6, 6), expect.closeTo(55.7, 0)]);
  expect(zoom).toBeGreaterThan(6);
  expect(zoom).toBeLessThanOrEqual(8);
});

test.each([
  ['globe', frameOnGlobe],
  ['flat map', frameOnMercator],
])('a very small area is not shown closer on the %s than its layer is drawn for', (_, frameOn) => {
  const size = { width: 3000, height: 3000 };
  const pair = [point(30, 50), point(30.1, 50.1)];
  expect(frameOn(pair, size).zoom).toBe(8);
  expect(frameOn(pair, size, 14).zoom).toBeGreaterThan(12);
});

test('the flat map goes the shorter way across 180°', () => {
  const { lon, zoom } = frameOnMercator([point(170, 0), point(-170, 10)], { width: 800, height: 600 });
  expect(Math.abs(lon)).toBeCloseTo(180);
  expect(zoom).toBeGreaterThan(3);
});

test('places all round the globe still give a frame', () => {
  const { zoom, lat, lon } = frameOnGlobe([point(0, 0), point(120, 0), point(-120, 0)], { width: 800, height: 600 });
  expect([zoom, lat, lon].every(Number.isFinite)).toBe(true);
});

test('what lies around a pole is framed from beside it, where the camera has a zoom', () => {
  const size = { width: 900, height: 700 };
  const ring = Array.from({ length: 37 }, (_, i): Position => [10 * i - 180, 80]);
  const frame = frameOnGlobe([{ type: 'Polygon', coordinates: [ring] }], size);
  expect(frame.lat).toBe(85);
  expect(frame.zoom).toBeGreaterThan(-2);
  expect(outside(ring, size, (position) => onGlobe(frame, size, position))).toEqual([]);
});
