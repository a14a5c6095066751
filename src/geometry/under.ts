/** What lies under a point of the map. */
import { area, bbox, booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { Place } from '../story/story.ts';
import { geometryOf, type Area, type Atlas, type Layers } from './atlas.ts';
import { holds } from './inside.ts';
import { onceEach } from './once-each.ts';
import { isShape, type Shape } from './parallels.ts';

/** Finds the smallest of the story's places under a position (degrees, longitude first). */
export type PlaceFinder = (position: Position) => string | undefined;

/** Measures the places once; the finder then only looks inside those whose box holds the position. */
export function placeFinder(atlas: Atlas, places: readonly Place[]): PlaceFinder {
  return finderOf(places.flatMap((place) => {
    const geometry = geometryOf(atlas, place);
    return isShape(geometry) ? [{ id: place.id, geometry }] : [];
  }));
}

function finderOf(found: readonly { id: string; geometry: Shape }[]): PlaceFinder {
  const shapes = found.map(({ id, geometry }) => ({ id, geometry, box: bbox(geometry), area: area(geometry) }));
  shapes.sort((a, b) => a.area - b.area);
  return (position) =>
    shapes.find(({ geometry, box }) => holds(box, position) && booleanPointInPolygon(position, geometry))?.id;
}

const finderOfCountries = onceEach(({ features }: NonNullable<Layers['countries']>) =>
  finderOf(features.map(({ properties: { id }, geometry }) => ({ id, geometry }))));

/** Finds the ref of the country or disputed area of the layers under a position; measures them once. */
export function countryFinder({ layers: { countries } }: Pick<Atlas, 'layers'>): PlaceFinder {
  return countries ? finderOfCountries(countries) : () => undefined;
}

/** The country, territory or disputed area of the bundled layers under a position. */
export function countryUnder(atlas: Atlas, position: Position): Area | undefined {
  return atlas.layers.countries?.features.find(({ geometry }) =>
    holds(bbox(geometry), position) && booleanPointInPolygon(position, geometry));
}
