/** Where rings of an area cross themselves or each other: then nobody can say what is inside. For `check` alone. */
import type { Position } from 'geojson';
import { polygonsOf, type Shape } from './parallels.ts';

/** Pairs of edges that are looked at: what has more of them over the same longitudes is too tangled for any border. */
const MOST_PAIRS = 1e7;
/** Square degrees: nearer than this to a line, a position is on it. */
const ON_LINE = 1e-12;

/** West and east end of each edge, degrees, in plain arrays of numbers: millions of pairs are looked at. */
interface Edges { ax: Float64Array; ay: Float64Array; bx: Float64Array; by: Float64Array }

/**
 * A position at which two edges cross; undefined if none do. Rings may touch. The edges are gone through from west to
 * east, each beside those that a meridian through its beginning meets.
 * @throws RangeError if those are too many
 */
export function crossingIn(shape: Shape): Position | undefined {
  const edges = edgesOf(polygonsOf(shape).flat());
  const { ax, ay, bx, by } = edges;
  const order = Uint32Array.from(ax, (_, i) => i).sort((a, b) => (ax[a] as number) - (ax[b] as number));
  /** Those that the meridian meets come first. */
  const met = new Uint32Array(order.length);
  let count = 0;
  let left = MOST_PAIRS;
  for (const edge of order) {
    left -= count;
    if (left < 0) throw new RangeError('too tangled');
    const x = ax[edge] as number;
    const low = Math.min(ay[edge] as number, by[edge] as number);
    const high = Math.max(ay[edge] as number, by[edge] as number);
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const other = met[i] as number;
      if ((bx[other] as number) < x) continue;
      met[kept++] = other;
      const [from, to] = [ay[other] as number, by[other] as number];
      const isBeside = (from > low || to > low) && (from < high || to < high);
      const crossing = isBeside ? crossingOf(edges, edge, other) : undefined;
      if (crossing) return crossing;
    }
    met[kept++] = edge;
    count = kept;
  }
  return undefined;
}

function edgesOf(rings: readonly Position[][]): Edges {
  const size = rings.reduce((sum, ring) => sum + ring.length - 1, 0);
  const [ax, ay, bx, by] = [0, 0, 0, 0].map(() => new Float64Array(size)) as [
    Float64Array, Float64Array, Float64Array, Float64Array,
  ];
  let at = 0;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++, at++) {
      const [[lon = 0, lat = 0], [toLon = 0, toLat = 0]] = [ring[i - 1] ?? [], ring[i] ?? []];
      const isEastwards = lon <= toLon;
      [ax[at], ay[at]] = isEastwards ? [lon, lat] : [toLon, toLat];
      [bx[at], by[at]] = isEastwards ? [toLon, toLat] : [lon, lat];
    }
  }
  return { ax, ay, bx, by };
}

/** Where each runs from one side of the other to its other side; what only touches does not cross. */
function crossingOf({ ax, ay, bx, by }: Edges, one: number, other: number): Position | undefined {
  const [x, y] = [ax[one] as number, ay[one] as number];
  const [dx, dy] = [(bx[one] as number) - x, (by[one] as number) - y];
  const [cx, cy] = [(ax[other] as number) - x, (ay[other] as number) - y];
  const [ex, ey] = [(bx[other] as number) - x, (by[other] as number) - y];
  if (side(dx, dy, cx, cy) * side(dx, dy, ex, ey) >= 0) return undefined;
  const [fx, fy] = [ex - cx, ey - cy];
  if (side(fx, fy, -cx, -cy) * side(fx, fy, dx - cx, dy - cy) >= 0) return undefined;
  const along = (cx * fy - cy * fx) / (dx * fy - dy * fx);
  return [x + along * dx, y + along * dy];
}

/** Which side of a direction a position is on: 0 on it. */
function side(dx: number, dy: number, x: number, y: number): number {
  const twist = dx * y - dy * x;
  return Math.abs(twist) < ON_LINE ? 0 : twist;
}
