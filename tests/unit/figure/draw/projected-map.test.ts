import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { chartOf, FIGURE_PROJECTIONS, hasRim, type Chart, type Point }
  from '../../../../src/figure/draw/projected-map.ts';
import { boundsOf } from '../../../../src/figure/draw/shapes.ts';
import { frameOnGlobe } from '../../../../src/geometry/frame.ts';
import { angleBetween } from '../../../../src/geometry/sphere.ts';
import { atlas, geometryAt, onGlobe } from '../../geometry/world.ts';
import { linesIn, turnOf } from '../paths.ts';

const size = { width: 900, height: 600 };
const pointAt = (...coordinates: [lon: number, lat: number]): Geometry => ({ type: 'Point', coordinates });
/** Frames of every kind: near and far, at a pole, across 180°. */
const FRAMES: Readonly<Record<string, Geometry[]>> = {
  kursk: [geometryAt('kursk')],
  moscow: [geometryAt('moscow')],
  russia: [geometryAt('russia')],
  'kursk and North Korea': ['kursk', 'north-korea'].map(geometryAt),
  'the North Pole': [pointAt(20, 85), pointAt(-160, 85)],
  Fiji: [pointAt(178, -17), pointAt(-178, -18)],
};
const areaAt = (id: string): Geometry => {
  const area = atlas.areas.get(id);
  if (!area) throw new Error(`no area ${id}`);
  return area.geometry;
};
const NAMES = Object.keys(FRAMES);
const chartAt = (name: string, more: Parameters<typeof chartOf>[2] = {}) => chartOf(FRAMES[name] ?? [], size, more);

/** Positions every 10° of the whole Earth, off the poles and the seam. */
const EARTH: Position[] = Array.from({ length: 17 * 35 }, (_, i) => [
  -175 + 10 * (i % 35),
  -80 + 10 * Math.floor(i / 35),
]);
/** Those `step` degrees apart around a middle. */
const around = ([lon = 0, lat = 0]: Position, step: number): Position[] => Array.from({ length: 121 }, (_, i) =>
  [lon + step * ((i % 11) - 5), Math.max(-89, Math.min(89, lat + step * (Math.floor(i / 11) - 5)))]);

const isInside = ({ x, y }: Point) => x >= 0 && y >= 0 && x <= size.width && y <= size.height;
const seenIn = (chart: Chart, positions: readonly Position[]) =>
  positions.flatMap((position) => {
    const point = chart.pointOf(position);
    return point && isInside(point) ? [{ position, point }] : [];
  });
const everywhere = (chart: Chart) =>
  seenIn(chart, [...EARTH, ...[1, 0.3, 0.05].flatMap((step) => around(chart.center, step))]);

describe.each(FIGURE_PROJECTIONS)('%s', (projection) => {
  test.each(NAMES)('around %s leads from the Earth to the figure and back', (name) => {
    const chart = chartAt(name, { projection });
    const seen = everywhere(chart);
    expect(seen.length).toBeGreaterThan(50);
    for (const { position, point } of seen) {
      const back = chart.positionOf(point) ?? [];
      const again = chart.pointOf(back) ?? { x: NaN, y: NaN };
      expect(Math.hypot(again.x - point.x, again.y - point.y)).toBeLessThan(0.5);
      // On the Earth as well: one point of the figure must not stand for two places.
      expect(angleBetween(back, position)).toBeLessThan(0.01);
    }
  });

  test.each(NAMES.filter((name) => name !== 'russia'))('holds %s', (name) => {
    const chart = chartAt(name, { projection });
    const paths = (FRAMES[name] ?? []).map((geometry) =>
      geometry.type === 'Point' ? pathOfPoint(chart, geometry.coordinates) : chart.pathOf(geometry),
    );
    const { x, y, width, height } = boundsOf(paths.join(''));
    expect(Math.min(x, y, size.width - x - width, size.height - y - height)).toBeGreaterThan(0);
  });

  test('says how many kilometres a pixel in the middle is', () => {
    const chart = chartAt('kursk', { projection });
    const [left = [], right = []] = [-20, 20].map((dx) =>
      chart.positionOf({ x: size.width / 2 + dx, y: size.height / 2 }),
    );
    expect((angleBetween(left, right) * 111.195) / 40).toBeCloseTo(chart.kilometresPerPixel, 1);
  });

  test('leaves the holes of a polygon open', () => {
    const chart = chartAt('kursk', { projection, bleed: 4000 });
    const ring: Position[] = [[34, 50], [38, 50], [38, 53], [34, 53], [34, 50]];
    const hole: Position[] = [[35, 51], [35, 52], [37, 52], [37, 51], [35, 51]];
    const [whole = 0, open = 0, ...more] = linesIn(chart.pathOf({ type: 'Polygon', coordinates: [ring, hole] }))
      .map(turnOf);
    expect(more).toEqual([]);
    // By the non-zero rule a hole is one only if it runs the other way round.
    expect(whole * open).toBeLessThan(0);
    expect(Math.abs(open / whole)).toBeCloseTo(1 / 6, 1);
    expect(chart.pathOf({ type: 'MultiPolygon', coordinates: [[ring, hole]] }))
      .toBe(chart.pathOf({ type: 'Polygon', coordinates: [ring, hole] }));
  });
});

test('what lies around the other pole is not in a frame around one', () => {
  const chart = chartAt('the North Pole');
  expect(chart.projection).toBe('equal-area');
  expect(chart.pathOf(areaAt('country:AQ'))).toBe('');
  expect(chart.pathOf(areaAt('country:GL'))).not.toBe('');
});

function pathOfPoint(chart: Chart, position: Position): string {
  const { x, y } = chart.pointOf(position) ?? { x: NaN, y: NaN };
  return `M${x},${y}`;
}

/**
 * Area on the figure of a cell of 4° by equally much of the globe's surface, px²: its outline runs through 40 points a
 * side.
 */
function areaOfCell(chart: Chart, west: number, low: number): number {
  const latOf = (sine: number) => (Math.asin(sine) * 180) / Math.PI;
  const along = Array.from({ length: 40 }, (_, i) => i / 40);
  const corners: [number, number][] = [[0, 0], [1, 0], [1, 1], [0, 1]];
  const outline = corners.flatMap(([u, v], i) => {
    const [u2, v2] = corners[(i + 1) % 4] ?? [0, 0];
    return along.map(
      (part) =>
        chart.pointOf([west + 4 * (u + (u2 - u) * part), latOf(low + 0.02 * (v + (v2 - v) * part))]) ?? {
          x: NaN,
          y: NaN,
        },
    );
  });
  return Math.abs(outline.reduce((sum, { x, y }, i) => {
    const next = outline[(i + 1) % outline.length] ?? { x, y };
    return sum + x * next.y - next.x * y;
  }, 0)) / 2;
}

test.each(['equal-area', 'conic', 'equal-earth'] as const)('%s shows equal areas as equal', (projection) => {
  const chart = chartAt('kursk and North Korea', { projection });
  const areas = [
    [30, 0.1],
    [60, 0.6],
    [90, 0.75],
    [125, 0.6],
    [100, 0.9],
  ].map(([west = 0, low = 0]) => areaOfCell(chart, west, low));
  for (const area of areas) expect(Math.abs(area / (areas[0] ?? NaN) - 1)).toBeLessThan(0.01);
});

test('the globe lies where the page’s map has it', () => {
  for (const name of ['kursk', 'kursk and North Korea', 'Fiji', 'moscow']) {
    const chart = chartAt(name, { projection: 'globe' });
    const frame = frameOnGlobe(FRAMES[name] ?? [], size);
    const seen = everywhere(chart);
    for (const { position, point } of seen) {
      const { x, y } = onGlobe(frame, size, position);
      expect(
        Math.hypot(size.width / 2 + x - point.x, size.height / 2 + y - point.y),
        `${name}: ${position.join()}`,
      ).toBeLessThan(0.5);
    }
    // What the page hides behind the globe, the figure hides too.
    for (const position of EARTH)
      expect(chart.pointOf(position) === undefined).toBe(Number.isNaN(onGlobe(frame, size, position).x));
  }
});

test('a wide frame of a continent ends where land would be drawn out, and nothing is beside the Earth', () => {
  const wide = { width: 1160, height: 400 };
  const chart = chartOf([pointAt(-100, 75), pointAt(-100, 15)], wide, {});
  expect(chart.projection).toBe('equal-area');
  expect(hasRim(chart)).toBe(true);
  const corners = [0, wide.width].flatMap((x) => [0, wide.height].map((y) => chart.positionOf({ x, y })));
  expect(corners).toEqual([undefined, undefined, undefined, undefined]);
  expect(EARTH.filter((position) => chart.pointOf(position) && angleBetween(chart.center, position) > 101)).toEqual([]);
  expect(hasRim(chartAt('kursk and North Korea'))).toBe(false);
});

test('what lies far apart is on a globe in a page, or flat where a flat map is asked for, '
  + 'and large in a figure', () => {
  expect(chartAt('kursk and North Korea', { isInPage: true }).projection).toBe('globe');
  expect(chartAt('kursk and North Korea').projection).toBe('equal-area');
  expect(chartAt('kursk and North Korea', { isInPage: true, isFlat: true }).projection).toBe('equal-earth');
});

test.each(['kursk', 'moscow', 'Fiji', 'the North Pole'])(
  'the surroundings of %s are on an equal-area map, flat or not',
  (name) => {
    for (const isFlat of [false, true]) expect(chartAt(name, { isFlat }).projection).toBe('equal-area');
  },
);

test('there is no Mercator', () => {
  expect(FIGURE_PROJECTIONS).toEqual(['globe', 'equal-area', 'conic', 'equal-earth']);
});

test('nothing leads from beside the globe to the Earth', () => {
  const chart = chartAt('kursk and North Korea', { projection: 'globe' });
  expect(chart.positionOf({ x: 1, y: 1 })).toBeUndefined();
  expect(chart.positionOf({ x: 450, y: 300 })).toBeDefined();
});
