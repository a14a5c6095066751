import type { Position } from 'geojson';
import { kilometresBetween } from '../geometry/sphere.ts';
import type { GazetteerPlace } from './types.ts';

/** Points of prominence that the distance takes off: none at 0 km, twelve each time that it doubles, from 100 km on. */
export function awayFrom({ lon, lat }: Pick<GazetteerPlace, 'lon' | 'lat'>, near: Position | undefined): number {
  return near === undefined ? 0 : 12 * Math.log2(1 + kilometresBetween([lon, lat], near) / 100);
}
