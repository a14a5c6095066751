/** How much of one place lies in another. */
import { bbox, booleanPointInPolygon, coordAll } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { isShape, stretchesOf, type Shape } from './parallels.ts';

const PARALLELS = 12;
/** No geometry is tried at more positions than about this. */
const MOST = 72;
/** Degrees: borders of the bundled layers are drawn as roughly as this. */
const NEAR = 0.15;

/** The share of a geometry, 0 to 1, that lies in an area: by its ground, along its line, or around its point. */
export function shareInside(geometry: Geometry, area: Shape): number {
  const tried = positionsIn(geometry);
  const box = bbox(area);
  return tried.filter((position) => holds(box, position) && booleanPointInPolygon(position, area)).length
    / tried.length;
}

/** Positions spread over it; never none. */
function positionsIn(geometry: Geometry): Position[] {
  if (geometry.type === 'Point') return around(geometry.coordinates);
  const ground = isShape(geometry) ? groundOf(geometry) : [];
  const all = ground.length > 0 ? ground : coordAll(geometry);
  return all.filter((_, i) => i % Math.ceil(all.length / MOST) === 0);
}

function groundOf(shape: Shape): Position[] {
  const [, south, , north] = bbox(shape);
  const stretches = stretchesOf(shape, [south, north], PARALLELS)
    .map((one) => ({ ...one, length: (one.east - one.west) * Math.cos((one.lat * Math.PI) / 180) }));
  const step = stretches.reduce((sum, { length }) => sum + length, 0) / MOST;
  return stretches.flatMap(({ lat, west, east, length }) => {
    const count = Math.max(1, Math.round(length / step));
    return Array.from({ length: count }, (_, i): Position => {
      const lon = west + ((east - west) * (i + 0.5)) / count;
      return [lon > 180 ? lon - 360 : lon, lat];
    });
  });
}

const around = ([lon = 0, lat = 0]: Position): Position[] =>
  [[0, 0], [1, 0], [0, 1], [-1, 0], [0, -1]].map(([across = 0, up = 0]) =>
    [lon + (across * NEAR) / Math.max(0.01, Math.cos((lat * Math.PI) / 180)), lat + up * NEAR]);

/** Whether a box (degrees) has a position in it. */
export const holds = ([west, south, east, north]: ReturnType<typeof bbox>, [lon = 0, lat = 0]: Position) =>
  lon >= west && lon <= east && lat >= south && lat <= north;
