/** What lies beyond a frame need not be projected: where a region is drawn, most of the world does. */
import { bbox } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { onceEach } from './once-each.ts';
import { angleBetween } from './sphere.ts';

/** Around its middle (degrees, longitude first); all of it lies within `radius`, degrees. */
interface Surroundings { middle: Position; radius: number }

/** What computing may be off by, degrees. */
const ROUNDING = 1e-6;

/** @param reach angle from `center` within which all of the frame lies, degrees */
export function isBeyond(geometry: Geometry, center: Position, reach: number): boolean {
  const { middle, radius } = surroundingsOf(geometry);
  return angleBetween(center, middle) > reach + radius + ROUNDING;
}

/** As far as half the box is high, and then half as wide as it is where it is widest. */
const surroundingsOf = onceEach((geometry: Geometry): Surroundings => {
  const [west, south, east, north] = bbox(geometry) as [number, number, number, number];
  const nearest = south > 0 || north < 0 ? Math.min(Math.abs(south), Math.abs(north)) : 0;
  const radius = (north - south) / 2 + ((east - west) / 2) * Math.cos((nearest * Math.PI) / 180);
  return { middle: [(west + east) / 2, (south + north) / 2], radius };
});
