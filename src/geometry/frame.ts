/** Where to put the camera so that given places fill the map. */
import { bbox, coordAll } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { angleBetween, boundingCircle, directionTo } from './sphere.ts';

/** Degrees; zoom for a world of 512 px at zoom 0. */
export interface Frame { zoom: number; lat: number; lon: number }

/** CSS px that are free of panels. */
export interface Size { width: number; height: number }

/** Size of the world at zoom 0, in CSS px: MapLibre's. */
export const WORLD = 512;
/** MapLibre's vertical field of view, in radians. */
const FIELD_OF_VIEW = 0.6435011087932844;

/** From the camera to the middle of the map, in CSS px, on a map of that height. */
export const cameraDistance = (height: number): number => height / (2 * Math.tan(FIELD_OF_VIEW / 2));

/** Part of the free space that a frame fills, so that markers and names keep room at its edge. */
const FILL = 0.78;
/** Beyond this angle from the centre a place lies too near the globe's rim to be read. */
const WIDEST = 65;
/** A camera above a pole has no zoom: it stays this far from one (degrees of latitude), and sees more instead. */
const NORTHMOST = 85;
/** MapLibre goes no further out by itself; a small pane needs less than 0 to show a whole globe. */
const FARTHEST_ZOOM = -2;
/** How close a frame may come: bundled layers are drawn for no more, but a story's own shape may be a dam. */
export const CLOSEST_ZOOM = { bundled: 8, own: 14 } as const;
/** A lone point, such as a town, is shown with this much country around it, in degrees. */
export const POINT_RADIUS = 0.8;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Frames geometries on a globe seen in perspective, no closer than a zoom. */
export function frameOnGlobe(
  geometries: readonly Geometry[], size: Size, closest: number = CLOSEST_ZOOM.bundled,
): Frame {
  const { lat, lon, radius } = globeAround(geometries, size, NORTHMOST);
  const zoom = Math.log2((2 * Math.PI * radius * Math.cos(radians(lat))) / WORLD);
  return { zoom: clampZoom(zoom, closest), lat, lon };
}

/**
 * That globe's middle, no nearer to a pole than `northmost`, and its radius in CSS px: also at a pole, where zoom means
 * nothing. A point at angle a from the centre of a globe of radius R px appears f·R·sin a / (R + f − R·cos a) px from
 * the middle, where f is the camera's distance in px; solved for R, which is WORLD·2^zoom / (2π·cos lat). What lies
 * side by side fills a wide map from side to side.
 */
export function globeAround(
  geometries: readonly Geometry[],
  { width, height }: Size,
  northmost = 90,
): { lat: number; lon: number; radius: number } {
  const positions = geometries.flatMap(positionsOf);
  const circle = boundingCircle(positions);
  const [lon = 0, middle = 0] = circle.center;
  const lat = Math.min(Math.max(middle, -northmost), northmost);
  const [halfWidth, halfHeight] = [(FILL * width) / 2, (FILL * height) / 2];
  const distance = cameraDistance(height);
  const fit = (angle: number, direction: number) => {
    const [sine, rise] = [Math.sin(radians(angle)), 1 - Math.cos(radians(angle))];
    const along = (half: number, part: number) => {
      const most = (half * distance) / (distance * sine * Math.abs(part) - half * rise);
      return most > 0 ? most : Infinity;
    };
    return Math.min(
      along(halfWidth, Math.sin(radians(direction))), along(halfHeight, Math.cos(radians(direction))),
    );
  };
  const fits = isPoint(circle.radius) ? [fit(POINT_RADIUS, 0), fit(POINT_RADIUS, 90)]
    : positions.map((one) =>
      fit(Math.min(angleBetween([lon, lat], one), WIDEST), directionTo([lon, lat], one)));
  const largest = (WORLD * 2 ** CLOSEST_ZOOM.own) / (2 * Math.PI * Math.cos(radians(lat)));
  return { lat, lon, radius: fits.reduce((least, one) => Math.min(least, one), largest) };
}

/** Frames geometries on a Mercator map, by their bounding box; across 180° where that is the shorter way. */
export function frameOnMercator(
  geometries: readonly Geometry[], { width, height }: Size, closest: number = CLOSEST_ZOOM.bundled,
): Frame {
  const positions = geometries.flatMap(positionsOf);
  const [west, east] = extentOf(positions.map(([lon = 0]) => lon));
  const lats = positions.map(([, lat = 0]) => lat).sort((a, b) => a - b);
  const [lowest = 0, highest = 0] = [lats[0], lats.at(-1)];
  const pad = isPoint(Math.max(east - west, highest - lowest)) ? POINT_RADIUS : 0;
  const [south, north] = [mercator(lowest - pad), mercator(highest + pad)];
  const across = (east - west + 2 * pad) / 360;
  const zoom = Math.log2((FILL / WORLD) * Math.min(width / across, height / (north - south)));
  return { zoom: clampZoom(zoom, closest), lat: latitude((south + north) / 2), lon: wrap((west + east) / 2) };
}

/** In degrees; streets are apart by more. */
const isPoint = (extent: number) => extent < 0.0005;
const clampZoom = (zoom: number, closest: number) => Math.min(Math.max(zoom, FARTHEST_ZOOM), closest);
const wrap = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;

/** Web Mercator's y as a fraction of the world's height, growing northwards; latitudes beyond its square are cut. */
function mercator(lat: number): number {
  const cut = Math.min(Math.max(lat, -85), 85);
  return Math.log(Math.tan(Math.PI / 4 + radians(cut) / 2)) / (2 * Math.PI);
}
const latitude = (y: number) => (Math.atan(Math.exp(y * 2 * Math.PI)) * 360) / Math.PI - 90;

/** The shortest stretch of longitude that holds them all: the circle less its widest gap; east may exceed 180. */
function extentOf(lons: readonly number[]): [west: number, east: number] {
  const sorted = [...lons].sort((a, b) => a - b);
  let [west, east, widest] = [sorted[0] ?? 0, sorted.at(-1) ?? 0, 360 - ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0))];
  sorted.forEach((lon, i) => {
    const next = sorted[i + 1];
    if (next !== undefined && next - lon > widest) [west, east, widest] = [next, lon + 360, next - lon];
  });
  return [west, east];
}

/** A geometry's positions, or for a huge one just enough of them to bound it. */
export function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  const all = coordAll(geometry);
  const step = Math.ceil(all.length / 2000);
  const [west, south, east, north] = bbox(geometry);
  return all.filter(
    ([lon, lat], i) => i % step === 0 || lon === west || lon === east || lat === south || lat === north,
  );
}
