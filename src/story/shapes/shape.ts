/** A geometry as every part of the page can take it: closed, wound right, within ±180. */
import type { BareGeometry } from '../geometry-schema.ts';
import { cutRings } from './cut.ts';
import { cutLine } from './cut-line.ts';
import { turnOf, unroll, type Position, type Unrolled } from './unroll.ts';

/** A ring that can't be read: where it stands in the geometry, what it is, and what was expected. */
export interface BadRing { path: (string | number)[]; found: string; expected: string }

type Lines = Extract<BareGeometry, { type: 'LineString' | 'MultiLineString' }>;
type Read = { polygons: Position[][][] } | BadRing;

/** Holes are not sorted into parts where that would look at more corners than this. */
const MOST_CORNERS = 1e8;

/** Reads a geometry; where a ring can't be told, says why. Points stay as they are. */
export function shapeOf(geometry: BareGeometry): BareGeometry | BadRing {
  if (geometry.type === 'Point') return geometry;
  if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') return readLines(geometry);
  const isOne = geometry.type === 'Polygon';
  const all: Position[][][] = [];
  for (const [i, rings] of (isOne ? [geometry.coordinates] : geometry.coordinates).entries()) {
    const read = readPolygon(rings);
    if ('found' in read) return { ...read, path: ['coordinates', ...(isOne ? [] : [i]), ...read.path] };
    for (const polygon of read.polygons) all.push(polygon);
  }
  const [only] = all;
  return only && all.length === 1
    ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates: all };
}

function readLines(geometry: Lines): Lines | BadRing {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const pieces = lines.flatMap(cutLine);
  const [only] = pieces;
  if (!only) return { path: [], found: 'goes nowhere', expected: 'a line from one place to another' };
  return pieces.length === 1
    ? { type: 'LineString', coordinates: only } : { type: 'MultiLineString', coordinates: pieces };
}

function readPolygon(rings: readonly Position[][]): Read {
  const wound: Unrolled[] = [];
  for (const [i, ring] of rings.entries()) {
    const one = unroll(ring);
    const bad = (found: string, expected: string): BadRing => ({ path: [i], found, expected });
    if (one.turns === 0 && turnOf(one.ring) === 0) {
      return bad('encloses nothing, or as much to its left as to its right', 'a ring around an area');
    }
    const turns = Math.abs(one.turns);
    if (turns > 1) return bad(`goes ${turns} times around the Earth`, 'a ring around one area');
    const isRight = one.turns === 0 ? turnOf(one.ring) > 0 : isAroundItsPole(one);
    if (isRight === undefined) {
      return bad('goes around the Earth on both sides of the equator: which pole is in it can’t be told',
        'a ring that goes along the 180th meridian to its pole and back');
    }
    // A hole runs the other way round.
    wound.push(isRight === (i === 0) ? one : reversed(one));
  }
  const [first, ...rest] = wound as [Unrolled, ...Unrolled[]];
  // Between a ring in the north and one in the south lies a belt.
  const isBelt = first.turns !== 0 && rest.some(({ turns }) => turns === first.turns);
  const cut = cutRings([isBelt ? reversed(first) : first, ...rest]);
  // A belt may also lie between a pole's ring and a larger one that is given as its hole.
  return assembled(cut.some((ring) => turnOf(ring) > 0) ? cut : cut.map((ring) => ring.toReversed()));
}

/** Whether a ring around the Earth has the pole that it is nearer to on its left. */
function isAroundItsPole({ ring, turns }: Unrolled): boolean | undefined {
  if (ring.every(([, lat]) => lat >= 0)) return turns > 0;
  return ring.every(([, lat]) => lat <= 0) ? turns < 0 : undefined;
}

const reversed = ({ ring, turns }: Unrolled): Unrolled => ({ ring: ring.toReversed(), turns: -turns });

/** Each hole with the ring that it is in. */
function assembled(cut: readonly Position[][]): Read {
  const polygons = cut.filter((ring) => turnOf(ring) > 0).map((ring) => [ring]);
  const holes = cut.filter((ring) => turnOf(ring) < 0);
  const corners = polygons.reduce((sum, [outer = []]) => sum + outer.length, 0);
  if (polygons.length > 1 && corners * holes.length > MOST_CORNERS) {
    return { path: [], found: `has ${holes.length} holes, in ${polygons.length} parts`, expected: 'fewer of them' };
  }
  for (const hole of holes) {
    const around = polygons.length > 1 && polygons.find(([outer]) => outer && holds(outer, hole[0] as Position));
    (around || polygons[0])?.push(hole);
  }
  return { polygons };
}

function holds(ring: readonly Position[], [lon, lat]: Position): boolean {
  let isInside = false;
  ring.forEach(([x, y], i) => {
    const [px, py] = ring[i - 1] ?? [x, y];
    if (py > lat !== y > lat && lon < px + ((x - px) * (lat - py)) / (y - py)) isInside = !isInside;
  });
  return isInside;
}
