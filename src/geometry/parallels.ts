/** Where parallels run through an area: its land between every other border that they cross. */
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';

export type Shape = Polygon | MultiPolygon;
/** Whether a geometry has an area. */
export const isShape = (geometry: Geometry | undefined): geometry is Shape =>
  geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';

/** Degrees of longitude; `east` may exceed 180 for what goes on beyond it. */
export interface Stretch { lat: number; west: number; east: number }

export const polygonsOf = (shape: Shape): Position[][][] =>
  (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates);

/**
 * The stretches of `count` parallels, evenly spaced between two latitudes, that lie inside; it takes a time in
 * proportion to the shape's size.
 */
export function stretchesOf(shape: Shape, [south, north]: [number, number], count: number): Stretch[] {
  const step = (north - south) / count;
  const crossings: number[][] = Array.from({ length: count }, () => []);
  for (const rings of polygonsOf(shape)) {
    for (const ring of rings) {
      ring.forEach(([lon = 0, lat = 0], i) => {
        const [before = lon, below = lat] = ring[i - 1] ?? [];
        const [low, high] = [Math.min(lat, below), Math.max(lat, below)];
        // Each parallel runs through the middle of its strip.
        const last = Math.min(count, Math.ceil((high - south) / step - 0.5));
        for (let k = Math.max(0, Math.ceil((low - south) / step - 0.5)); k < last; k++) {
          crossings[k]?.push(before + ((lon - before) * (south + (k + 0.5) * step - below)) / (lat - below));
        }
      });
    }
  }
  return crossings.flatMap((lons, k) => between(lons, south + (k + 0.5) * step));
}

function between(crossings: number[], lat: number): Stretch[] {
  const lons = [...crossings].sort((a, b) => a - b);
  const stretches = lons.flatMap((east, i): Stretch[] =>
    (i % 2 === 1 ? [{ lat, west: lons[i - 1] ?? east, east }] : []));
  const [first, last] = [stretches[0], stretches.at(-1)];
  // What ends at 180° goes on at −180°.
  if (!first || !last || first === last || first.west > -180 || last.east < 180) return stretches;
  return [...stretches.slice(1, -1), { lat, west: last.west, east: first.east + 360 }];
}
