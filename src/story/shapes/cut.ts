/**
 * Cuts what crosses the 180th meridian (RFC 7946, 3.1.9). Each piece between two crossings keeps the land on its left;
 * where it ends at the meridian, the border of the part goes along the meridian to where the next piece begins.
 */
import { turnOf, type Position, type Unrolled } from './unroll.ts';

/** A run of positions within ±180 that begins and ends at the meridian, at its `east` (180) or its `west` (−180). */
interface Piece { line: Position[]; from: Side; to: Side }
type Side = 'east' | 'west';
/** What a ring is on the map: in one piece, or in several. */
type Laid = { whole: Position[] } | { pieces: Piece[] };

const windowOf = (lon: number) => Math.floor((lon + 180) / 360);
const isOnSeam = (lon: number) => (lon + 180) % 360 === 0;

/**
 * @param rings of one polygon, outer ones counter-clockwise, holes clockwise
 * @returns rings within ±180, closed, that still run that way
 */
export function cutRings(rings: readonly Unrolled[]): Position[][] {
  const laid = rings.map(lay);
  const pieces = laid.flatMap((one) => ('pieces' in one ? one.pieces : []));
  const turns = rings.reduce((sum, one) => sum + one.turns, 0);
  // The border of a cap goes up to the pole at one edge of a flat map and comes down from it at the other.
  const pole: Piece = turns > 0
    ? { line: [[180, 90], [-180, 90]], from: 'east', to: 'west' }
    : { line: [[-180, -90], [180, -90]], from: 'west', to: 'east' };
  const whole = laid.flatMap((one) => ('whole' in one ? [one.whole] : []));
  return [...whole, ...linked(turns === 0 ? pieces : [...pieces, pole])];
}

function lay({ ring, turns }: Unrolled): Laid {
  // From a position off the meridian it is plain on which side of it the ring begins.
  const start = Math.max(0, ring.findIndex(([lon]) => !isOnSeam(lon)));
  const open = ring.slice(0, -1);
  const round: Position[] = [
    ...open.slice(start),
    ...open.slice(0, start + 1).map(([lon, lat]): Position => [lon + 360 * turns, lat]),
  ];
  let at = windowOf(round[0]?.[0] ?? 0);
  let line: Position[] = [];
  let from: Side | undefined;
  const pieces: Piece[] = [];
  const push = (lon: number, lat: number) => {
    const last = line.at(-1);
    const x = lon - 360 * at;
    if (!last || last[0] !== x || last[1] !== lat) line.push([x, lat]);
  };
  let before = round[0] as Position;
  for (const next of round) {
    for (let way = windowAt(next[0], at) - at; way !== 0; way = windowAt(next[0], at) - at) {
      const seam = 360 * at + (way > 0 ? 180 : -180);
      const lat = before[1] + ((next[1] - before[1]) * (seam - before[0])) / (next[0] - before[0]);
      push(seam, lat);
      pieces.push({ line, from: from ?? 'west', to: way > 0 ? 'east' : 'west' });
      from = way > 0 ? 'west' : 'east';
      at += Math.sign(way);
      line = [];
      push(seam, lat);
    }
    push(...next);
    before = next;
  }
  const first = pieces[0];
  if (!first || from === undefined) return { whole: line };
  // The last piece goes on where the first one began, in the middle of it.
  return { pieces: [...pieces.slice(1), { line: [...line, ...first.line.slice(1)], from, to: first.to }] };
}

/** The window of 360° that a longitude is in: at a meridian between two, the one that it comes from. */
function windowAt(lon: number, from: number): number {
  return lon >= 360 * from - 180 && lon <= 360 * from + 180 ? from : windowOf(lon);
}

/** Rings of pieces: with the land on its left, one goes northwards along the east, southwards along the west. */
function linked(pieces: readonly Piece[]): Position[][] {
  const next = new Map<Piece, Piece>();
  for (const side of ['east', 'west'] as const) {
    const up = side === 'east' ? 1 : -1;
    const byLat = (all: Piece[], end: 0 | -1) =>
      all.sort((a, b) => up * ((a.line.at(end)?.[1] ?? 0) - (b.line.at(end)?.[1] ?? 0)));
    const ends = byLat(pieces.filter(({ to }) => to === side), -1);
    const starts = byLat(pieces.filter(({ from }) => from === side), 0);
    ends.forEach((piece, i) => next.set(piece, starts[i] as Piece));
  }
  const rings: Position[][] = [];
  const left = new Set(pieces);
  for (const first of left) {
    const ring: Position[] = [];
    for (let piece = first; left.delete(piece); piece = next.get(piece) as Piece) {
      for (const position of piece.line) ring.push(position);
    }
    ring.push(ring[0] as Position);
    rings.push(ring);
  }
  // Where a border only touches the meridian, nothing lies between its way there and its way back.
  return rings.filter((ring) => turnOf(ring) !== 0);
}
