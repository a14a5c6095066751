/** Whether a shape has its latitudes where longitudes belong. For `check` alone. */
import { coordAll, flip } from '@turf/turf';
import type { Geometry } from 'geojson';
import { shareInside } from './inside.ts';
import type { Shape } from './parallels.ts';

/** Shares of a shape in an area: less is beside it, more is in it. */
const BESIDE = 0.1;
const IN = 0.9;

/** An area that a shape does not touch as it is, but would lie in if longitude and latitude were exchanged. */
export function wouldLieIn<T extends { geometry: Shape }>(geometry: Geometry, areas: readonly T[]): T | undefined {
  if (coordAll(geometry).some(([lon = 0]) => Math.abs(lon) > 90)) return undefined;
  if (areas.some((area) => shareInside(geometry, area.geometry) > BESIDE)) return undefined;
  const exchanged = flip(geometry);
  return areas.find((area) => shareInside(exchanged, area.geometry) > IN);
}
