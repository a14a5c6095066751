import type { Area, Position } from './types.ts';
import { weight } from './shape.ts';

/**
 * The point of the largest polygon that is farthest from its edges, found by halving squares (the idea of Mapbox's
 * polylabel). Longitudes are shrunk by the cosine of the middle latitude first, so that "far" means the same both ways.
 * @returns degrees
 */
export function innerPoint(shape: Area): Position {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const largest = polygons.reduce((a, b) => (weight(b[0] ?? []) > weight(a[0] ?? []) ? b : a));
  const lats = (largest[0] ?? []).map(([, lat = 0]) => lat);
  const scale = Math.cos((((Math.min(...lats) + Math.max(...lats)) / 2) * Math.PI) / 180);
  const rings = largest.map((ring) => ring.map(([lon = 0, lat = 0]): Position => [lon * scale, lat]));
  const [x, y] = pole(rings);
  return [x / scale, y];
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Distance from the middle to the nearest edge, negative outside. */
  readonly inside: number;
}

function pole(rings: readonly Position[][]): [number, number] {
  const xs = (rings[0] ?? []).map(([x = 0]) => x);
  const ys = (rings[0] ?? []).map(([, y = 0]) => y);
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  const cell = (x: number, y: number, half: number): Cell => ({ x, y, half, inside: insideBy(x, y, rings) });
  const half = Math.min(width, height) / 4;
  const queue: Cell[] = [];
  for (let x = left + half; x < left + width; x += half * 2) {
    for (let y = bottom + half; y < bottom + height; y += half * 2) queue.push(cell(x, y, half));
  }
  let best = cell(left + width / 2, bottom + height / 2, 0);
  const precision = Math.max(width, height) / 400;
  while (queue.length > 0) {
    const next = queue.pop() as Cell;
    if (next.inside > best.inside) best = next;
    if (next.inside + next.half * Math.SQRT2 - best.inside <= precision) continue;
    const quarter = next.half / 2;
    for (const dx of [-quarter, quarter])
      for (const dy of [-quarter, quarter]) queue.push(cell(next.x + dx, next.y + dy, quarter));
  }
  return [best.x, best.y];
}

function insideBy(x: number, y: number, rings: readonly Position[][]): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      nearest = Math.min(nearest, squaredDistance(x, y, ax, ay, bx, by));
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

function squaredDistance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}
