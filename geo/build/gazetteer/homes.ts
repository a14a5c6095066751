import type { Area, Position } from '../types.ts';

type Box = [west: number, south: number, east: number, north: number];
interface Piece { readonly box: Box; readonly rings: Position[][] }
/** One of the areas among which points are looked up, some hundred thousand times. */
export interface Home { readonly id: string; readonly pieces: readonly Piece[] }

export type Homes = readonly Home[];

export function homesOf(areas: readonly { readonly id: string; readonly geometry: Area }[]): Home[] {
  return areas.map(({ id, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return { id, pieces: polygons.map((rings) => ({ box: boxOf(rings[0] ?? []), rings })) };
  });
}

/** The area that a point lies in; undefined for a point in none of them. */
export const homeAt = (lon: number, lat: number, homes: Homes): string | undefined =>
  homes.find(({ pieces }) => pieces.some((piece) => contains(piece, lon, lat)))?.id;

/** The area that a point lies in, or else the one with the nearest corner: simplified coasts cut towns off. */
export const nearestHome = (lon: number, lat: number, homes: Homes): string | undefined =>
  homeAt(lon, lat, homes) ?? nearest(lon, lat, homes);

function boxOf(ring: readonly Position[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of ring) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

function contains({ box: [west, south, east, north], rings }: Piece, lon: number, lat: number): boolean {
  if (lon < west || lon > east || lat < south || lat > north) return false;
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > lat !== by > lat && lon < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

function nearest(lon: number, lat: number, homes: Homes): string | undefined {
  const scale = Math.cos((lat * Math.PI) / 180);
  let best: { id: string; by: number } | undefined;
  for (const { id, pieces } of homes) {
    for (const { box: [west, south, east, north], rings } of pieces) {
      // No corner is nearer than the box around them.
      const aside = Math.hypot(Math.max(west - lon, 0, lon - east) * scale, Math.max(south - lat, 0, lat - north));
      if (best && aside >= best.by) continue;
      for (const [x = 0, y = 0] of rings[0] ?? []) {
        const by = Math.hypot((x - lon) * scale, y - lat);
        if (!best || by < best.by) best = { id, by };
      }
    }
  }
  return best?.id;
}
