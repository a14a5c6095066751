/** Where the marker of an area stands: well inside it, on land rather than in a hole, and on a flat map too. */
import type { Position } from 'geojson';
import { onceEach } from './once-each.ts';
import { polygonsOf, stretchesOf, type Shape } from './parallels.ts';

/** Beyond this latitude a flat map ends. */
const EDGE_OF_MERCATOR = 85;
const PARALLELS = 24;

/**
 * In the middle of the longest stretch of each of some parallels across the largest part stands a candidate, and the
 * one farthest from every border is taken. It takes a time in proportion to the shape's size, and is done once.
 * @returns degrees, longitude first
 */
export const labelPoint = onceEach((shape: Shape): Position => {
  const longest = new Map<number, Position>();
  const lengths = new Map<number, number>();
  for (const { lat, west, east } of stretchesOf(shape, latitudesOf(shape), PARALLELS)) {
    if (east - west <= (lengths.get(lat) ?? 0)) continue;
    lengths.set(lat, east - west);
    const lon = (west + east) / 2;
    longest.set(lat, [lon > 180 ? lon - 360 : lon, lat]);
  }
  let best = { position: polygonsOf(shape)[0]?.[0]?.[0] ?? [0, 0], clearance: 0 };
  for (const position of longest.values()) {
    const clearance = clearanceOf(position, shape, best.clearance);
    if (clearance > best.clearance) best = { position, clearance };
  }
  return best.position;
});

/** Southern and northern end of the largest polygon, as far as a flat map goes if it is on it at all. */
function latitudesOf(shape: Shape): [south: number, north: number] {
  let [south, north, most] = [0, 0, -1];
  for (const [outer = []] of polygonsOf(shape)) {
    let [low, high, area] = [90, -90, 0];
    outer.forEach(([lon = 0, lat = 0], i) => {
      const [before = 0, below = 0] = outer[i - 1] ?? [lon, lat];
      area += before * lat - lon * below;
      low = Math.min(low, lat);
      high = Math.max(high, lat);
    });
    const seen = Math.abs(area) * Math.cos(((low + high) * Math.PI) / 360);
    if (seen > most) [south, north, most] = [low, high, seen];
  }
  const isOnFlatMap = south < EDGE_OF_MERCATOR && north > -EDGE_OF_MERCATOR;
  return isOnFlatMap ? [Math.max(south, -EDGE_OF_MERCATOR), Math.min(north, EDGE_OF_MERCATOR)] : [south, north];
}

/** Degrees of latitude to the nearest border or the edge of a flat map; 0 where that is not `more`. */
function clearanceOf([lon = 0, lat = 0]: Position, shape: Shape, more: number): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const toEdge = EDGE_OF_MERCATOR - Math.abs(lat);
  let nearest = toEdge > 0 ? toEdge ** 2 : Infinity;
  for (const ring of polygonsOf(shape).flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [[aLon = 0, aLat = 0], [bLon = 0, bLat = 0]] = [ring[i - 1] ?? [], ring[i] ?? []];
      // No border runs along the meridian where shapes are cut.
      if (Math.abs(aLon) === 180 && Math.abs(bLon) === 180) continue;
      const turn = 360 * Math.round((lon - aLon) / 360);
      const [x, y] = [(aLon + turn - lon) * shrink, aLat - lat];
      const [dx, dy] = [(bLon - aLon) * shrink, bLat - aLat];
      const along = Math.max(0, Math.min(1, -(x * dx + y * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, (x + along * dx) ** 2 + (y + along * dy) ** 2);
      if (nearest <= more ** 2) return 0;
    }
  }
  return Math.sqrt(nearest);
}
