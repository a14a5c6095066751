/** The base map and places, and the globe and the map as MapLibre projects them. */
import type { Geometry, Position } from 'geojson';
import { geometryOf } from '../../../src/geometry/atlas.ts';
import type { Frame, Size } from '../../../src/geometry/frame.ts';
import { placedAtlas } from '../placed-atlas.ts';
import { kursk } from '../stories.ts';

export { placedAtlas as atlas };

/** The geometry of a place of the kursk story. */
export function geometryAt(id: string): Geometry {
  const place = kursk.places.find((one) => one.id === id);
  const geometry = place && geometryOf(placedAtlas, place);
  if (!geometry) throw new Error(`no geometry for ${id}`);
  return geometry;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const FIELD_OF_VIEW = 0.6435011087932844;

type Vector = readonly [number, number, number];
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const onSphere = (lon: number, lat: number): Vector => [
  Math.cos(radians(lat)) * Math.cos(radians(lon)),
  Math.cos(radians(lat)) * Math.sin(radians(lon)),
  Math.sin(radians(lat)),
];

/**
 * CSS px from the middle of the map, y downwards; NaN for what is behind the globe. A pinhole camera above the centre.
 */
export function onGlobe(
  { zoom, lat, lon }: Frame,
  { height }: Size,
  [x = 0, y = 0]: Position,
): { x: number; y: number } {
  const radius = (512 * 2 ** zoom) / (2 * Math.PI * Math.cos(radians(lat)));
  const focal = height / 2 / Math.tan(FIELD_OF_VIEW / 2);
  const point = onSphere(x, y);
  const towards = dot(point, onSphere(lon, lat));
  if (towards < radius / (radius + focal)) return { x: NaN, y: NaN };
  const depth = focal + radius - radius * towards;
  const east: Vector = [-Math.sin(radians(lon)), Math.cos(radians(lon)), 0];
  const north = onSphere(lon, lat + 90);
  return { x: (focal * radius * dot(point, east)) / depth, y: (-focal * radius * dot(point, north)) / depth };
}

/** CSS px from the middle of the map, y downwards, on the nearest copy of the world. */
export function onMercator({ zoom, lat, lon }: Frame, [x = 0, y = 0]: Position): { x: number; y: number } {
  const world = 512 * 2 ** zoom;
  const up = (degrees: number) => Math.asinh(Math.tan(radians(degrees))) / (2 * Math.PI);
  const across = ((((x - lon + 180) % 360) + 360) % 360) - 180;
  return { x: (world * across) / 360, y: -world * (up(y) - up(lat)) };
}
