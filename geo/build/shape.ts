import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from './types.ts';
import { clash, overlap, untangle } from './untangle.ts';

/** Rounds one coordinate pair (degrees). */
export type Round = (position: Position) => Position;

export const roundTo = (decimals: number): Round => {
  const factor = 10 ** decimals;
  // `+ 0` turns -0 into 0, so that a vertex has one spelling.
  return ([lon = 0, lat = 0]) => [Math.round(lon * factor) / factor + 0, Math.round(lat * factor) / factor + 0];
};

/** The finest rounding that the layers may have, 11 m. */
const TINY = roundTo(4);

/** Rounds a line and drops the vertices that fall together; undefined when nothing is left of it. */
export function roundLine(line: readonly Position[], round: Round): Position[] | undefined {
  const out: Position[] = [];
  for (const position of line) {
    const next = round(position);
    const last = out.at(-1);
    if (last === undefined || last[0] !== next[0] || last[1] !== next[1]) out.push(next);
  }
  return out.length > 1 ? out : undefined;
}

/** Signed area of a closed ring in square degrees; positive when it runs counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
    const [x1 = 0, y1 = 0] = ring[i] ?? [];
    sum += x0 * y1 - x1 * y0;
  }
  return sum / 2;
}

/** Area of a ring in square degrees shrunk to the equator's scale at its own latitude: enough to compare islands. */
export function weight(ring: readonly Position[]): number {
  const lat = ring.reduce((sum, [, y = 0]) => sum + y, 0) / ring.length;
  return Math.abs(signedArea(ring)) * Math.cos((lat * Math.PI) / 180);
}

/**
 * Rounds a multipolygon and puts it in the form of RFC 7946: outer rings counter-clockwise, holes clockwise, no ring
 * without an area. Polygons come in order of size, the largest first; rings start at their westernmost vertex.
 */
export function tidy(geometry: MultiPolygon, round: Round): Polygon | MultiPolygon {
  const polygons = geometry.coordinates.flatMap(([outer = [], ...holes]) => {
    const outers = tidyRings(outer, round, true);
    const inner = holes.flatMap((hole) => tidyRings(hole, round, false))
      .filter((hole) => !outers.some((ring) => clash(hole, ring)));
    // Almost always one; where a thin neck closed, each hole goes to the part that it is in.
    if (outers.length < 2) return outers.map((ring) => [ring, ...inner]);
    return outers.map((ring) => [ring, ...inner.filter(([at]) => at && booleanPointInPolygon(at, polygon([ring])))]);
  });
  polygons.sort((a, b) => weight(b[0] ?? []) - weight(a[0] ?? []));
  const clear = withoutClashes(polygons);
  const [first] = clear;
  if (first === undefined) {
    // Vatican City is smaller than the coarse rounding's step.
    if (round === TINY) throw new Error('nothing is left of a shape after rounding');
    return tidy(geometry, TINY);
  }
  return clear.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: clear };
}

/** Islets that rounding pushed into a larger coast go, and what lies in a larger piece; the largest come first. */
function withoutClashes(polygons: readonly Position[][][]): Position[][][] {
  const kept: Position[][][] = [];
  for (const one of polygons) {
    const [ring = []] = one;
    if (!kept.some((other) => clash(ring, other[0] ?? []) || liesIn(ring, other))) kept.push(one);
  }
  return kept;
}

function tidyRings(ring: readonly Position[], round: Round, outer: boolean): Position[][] {
  const line = roundLine(ring, round);
  if (line === undefined || line.length < 4) return [];
  return untangle(line).flatMap((simple) => {
    const area = signedArea(simple);
    return Math.abs(area) < 1e-9 ? [] : [startWest(area > 0 === outer ? simple : simple.toReversed())];
  });
}

function liesIn(ring: readonly Position[], rings: Position[][]): boolean {
  const [at] = ring;
  return at !== undefined && overlap(ring, rings[0] ?? [])
    && booleanPointInPolygon(at, polygon(rings), { ignoreBoundary: true });
}

/** Where dissolving happens to start a ring must not show in the file. */
function startWest(ring: readonly Position[]): Position[] {
  const open = ring.slice(0, -1);
  let start = 0;
  open.forEach((position, i) => {
    const [x = 0, y = 0] = position;
    const [wx = 0, wy = 0] = open[start] ?? [];
    if (x < wx || (x === wx && y < wy)) start = i;
  });
  const turned = [...open.slice(start), ...open.slice(0, start)];
  return [...turned, turned[0] as Position];
}
