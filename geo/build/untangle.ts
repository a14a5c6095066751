import type { Position } from './types.ts';

/**
 * Rounding can draw a thin neck together until a ring touches or crosses itself, which readers of RFC 7946 refuse.
 * Such a ring is cut where it touches itself, and a small loop is left out where it crosses itself.
 * @returns simple rings, the input alone when it was one
 */
export function untangle(ring: readonly Position[]): (readonly Position[])[] {
  const open = [ring];
  const simple: (readonly Position[])[] = [];
  while (open.length > 0) {
    const next = open.pop() as readonly Position[];
    const parts = cutAtTouch(next) ?? withoutLoop(next);
    if (parts === undefined) simple.push(next);
    else open.push(...parts.filter((part) => part.length >= 4));
  }
  return simple;
}

/** Two rings where one comes to a vertex twice. */
function cutAtTouch(ring: readonly Position[]): Position[][] | undefined {
  const seen = new Map<string, number>();
  for (let i = 0; i < ring.length - 1; i++) {
    const key = String(ring[i]);
    const first = seen.get(key);
    if (first !== undefined) return [ring.slice(first, i + 1), [...ring.slice(0, first), ...ring.slice(i)]];
    seen.set(key, i);
  }
  return undefined;
}

/** The ring without the shorter way between two edges that cross, or where an edge runs over a vertex. */
function withoutLoop(ring: readonly Position[]): Position[][] | undefined {
  const edges = ring.slice(1).map((b, i) => ({ i, a: ring[i] as Position, b }));
  const byWest = edges.toSorted((e, f) => Math.min(x(e.a), x(e.b)) - Math.min(x(f.a), x(f.b)));
  const n = edges.length;
  for (let k = 0; k < n; k++) {
    const e = byWest[k] as (typeof edges)[0];
    const east = Math.max(x(e.a), x(e.b));
    for (let l = k + 1; l < n; l++) {
      const f = byWest[l] as (typeof edges)[0];
      if (Math.min(x(f.a), x(f.b)) > east) break;
      const [first, last] = e.i < f.i ? [e, f] : [f, e];
      const neighbours = last.i - first.i === 1 || (first.i === 0 && last.i === n - 1);
      if (neighbours ? !foldsBack(first, last, n) : !meet(e, f)) continue;
      const inside = last.i - first.i;
      const kept = inside <= n - inside
        ? [...ring.slice(0, first.i + 1), ...ring.slice(last.i + 1)]
        : ring.slice(first.i + 1, last.i + 1);
      const [start] = kept;
      return [String(kept.at(-1)) === String(start) ? kept : [...kept, start as Position]];
    }
  }
  return undefined;
}

/** Whether two rings cross, or lie on each other along an edge; to touch at points is allowed. */
export function clash(a: readonly Position[], b: readonly Position[]): boolean {
  if (!overlap(a, b)) return false;
  const near = edgesIn(a, extent(b));
  const others = near.length > 0 ? edgesIn(b, extent(a)) : [];
  return near.some((e) => others.some((f) => crosses(e, f)));
}

/** Whether the boxes around two rings have a point in common. */
export function overlap(a: readonly Position[], b: readonly Position[]): boolean {
  const [p, q] = [extent(a), extent(b)];
  return p[0] <= q[2] && q[0] <= p[2] && p[1] <= q[3] && q[1] <= p[3];
}

type Extent = readonly [west: number, south: number, east: number, north: number];

/** A coast is compared with each of its islands. */
const extents = new WeakMap<readonly Position[], Extent>();

function extent(ring: readonly Position[]): Extent {
  const known = extents.get(ring);
  if (known) return known;
  const [xs, ys] = [ring.map(x), ring.map(y)];
  const found = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  extents.set(ring, found);
  return found;
}

const edgesIn = (ring: readonly Position[], [west, south, east, north]: Extent): Edge[] =>
  ring.slice(1).map((b, i) => ({ i, a: ring[i] as Position, b })).filter(({ a, b }) =>
    Math.max(x(a), x(b)) >= west && Math.min(x(a), x(b)) <= east
    && Math.max(y(a), y(b)) >= south && Math.min(y(a), y(b)) <= north);

function crosses(e: Edge, f: Edge): boolean {
  const [p, q] = [side(e.a, e.b, f.a), side(e.a, e.b, f.b)];
  if (p === 0 && q === 0) return lieOnEachOther(e, f);
  return p * q < 0 && side(f.a, f.b, e.a) * side(f.a, f.b, e.b) < 0;
}

/** Whether two edges of one line have more than a point in common. */
function lieOnEachOther(e: Edge, f: Edge): boolean {
  const along = Math.abs(x(e.a) - x(e.b)) > Math.abs(y(e.a) - y(e.b)) ? x : y;
  const [from, to] = [e, f].map(({ a, b }) => [along(a), along(b)].toSorted((m, n) => m - n) as [number, number]) as
    [[number, number], [number, number]];
  return Math.min(from[1], to[1]) > Math.max(from[0], to[0]);
}

interface Edge {
  readonly i: number;
  readonly a: Position;
  readonly b: Position;
}
const x = ([lon = 0]: Position): number => lon;
const y = ([, lat = 0]: Position): number => lat;

/** Twice the signed area of a triangle in whole units of 1e-4°, the finest rounding, so that it is exact. */
function side(a: Position, b: Position, c: Position): number {
  const [ax, ay, bx, by, cx, cy] = [x(a), y(a), x(b), y(b), x(c), y(c)].map((v) => Math.round(v * 1e4)) as
    [number, number, number, number, number, number];
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function meet(e: Edge, f: Edge): boolean {
  if (Math.max(y(e.a), y(e.b)) < Math.min(y(f.a), y(f.b)) || Math.max(y(f.a), y(f.b)) < Math.min(y(e.a), y(e.b)))
    return false;
  const [p, q] = [side(e.a, e.b, f.a), side(e.a, e.b, f.b)];
  const [r, s] = [side(f.a, f.b, e.a), side(f.a, f.b, e.b)];
  return Math.sign(p) * Math.sign(q) <= 0 && Math.sign(r) * Math.sign(s) <= 0;
}

/** Whether two edges with a common vertex lie on each other. */
function foldsBack(first: Edge, last: Edge, n: number): boolean {
  const [from, at, to] = last.i - first.i === 1 && n > 2 ? [first.a, first.b, last.b] : [last.a, last.b, first.b];
  if (side(from, at, to) !== 0) return false;
  return (x(from) - x(at)) * (x(to) - x(at)) + (y(from) - y(at)) * (y(to) - y(at)) > 0;
}
