/** The base map's layers as they arrive, and with them a story's places. */
import { area } from '@turf/turf';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from 'geojson';
import type { Links } from '../story/links.ts';
import type { Names } from '../story/schema.ts';
import type { Place } from '../story/story.ts';
import { labelPoint } from './label-point.ts';
import { isShape } from './parallels.ts';
import { isLine, middleOf, type Line } from './place-lines.ts';

/** What every feature of `geo/layers` and of a story's places carries; `rank` 1 is the most important. */
export interface LayerProperties {
  id: string;
  name: Names;
  rank?: number;
  /** Degrees: where an area's name stands. */
  label?: Position;
  /** km² */
  area?: number;
  /** Id of the region that a town is in, where the layers have that. */
  region?: string;
  disputed?: boolean;
  /** Refs of what else it lies in, as far as there is such. */
  county?: string;
  country?: string;
}

export type Area = Feature<Polygon | MultiPolygon, LayerProperties>;
export type Spot = Feature<Point, LayerProperties>;
/** A river. */
export type LineFeature = Feature<LineString | MultiLineString, LayerProperties>;

export type WaterKind = 'sea' | 'lake' | 'river';
export type WaterFeature =
  Feature<Polygon | MultiLineString | Point, LayerProperties & { kind: WaterKind }>;

/** What `geo/country-maps` has of a country: borders between its regions (from a zoom on), their names, its towns. */
export type CountryMapFeature = Feature<MultiLineString, { kind: 'border'; zoom: number }> | NamedFeature;
type NamedFeature = Feature<Point, LayerProperties & { kind: 'region' | 'city' }>;

export interface Layers {
  countries: FeatureCollection<Polygon | MultiPolygon, LayerProperties>;
  /** Where regions have their names. */
  regions: FeatureCollection<Point, LayerProperties>;
  borders: FeatureCollection<LineString | MultiLineString, { kind: string }>;
  lakes: FeatureCollection<Polygon | MultiPolygon, LayerProperties>;
  settlements: FeatureCollection<Point, LayerProperties>;
  /** Borders around the regions that a story refers to. */
  neighbours: Layers['borders'];
  /** For names and looks alone: rough outlines of seas, rivers, smaller lakes, and where the largest are named. */
  waters: FeatureCollection<WaterFeature['geometry'], WaterFeature['properties']>;
  /** Of the countries that are seen from near. */
  countryMaps: { features: readonly CountryMapFeature[] };
  /** What one story refers to beside countries: the `places.geojson` beside it. */
  places: FeatureCollection<Polygon | MultiPolygon | Point | LineString | MultiLineString, LayerProperties>;
}

/** The layers that have arrived; a missing one costs only itself. Never changed in place. */
export interface Atlas {
  layers: Partial<Layers>;
  areas: ReadonlyMap<string, Area>;
  spots: ReadonlyMap<string, Spot>;
  lines: ReadonlyMap<string, LineFeature>;
}

export const EMPTY_ATLAS: Atlas = { layers: {}, areas: new Map(), spots: new Map(), lines: new Map() };

/** An atlas with more layers, or with better versions of those it has. */
export function withLayers(atlas: Atlas, more: Partial<Layers>): Atlas {
  const layers = { ...atlas.layers, ...more };
  const places = (layers.places?.features ?? []) as (Area | Spot | LineFeature)[];
  const lines = places.filter(isLineFeature);
  const areas = [...places.filter(isArea), ...(layers.countries?.features ?? [])];
  const spots = [...places.filter(isSpot), ...labelSpots(areas)];
  return {
    layers,
    areas: new Map(areas.map((feature) => [feature.properties.id, feature])),
    spots: new Map(spots.map((feature) => [feature.properties.id, feature])),
    lines: new Map(lines.map((feature) => [feature.properties.id, feature])),
  };
}

/** The base map's borders, and those that the story's own regions bring. */
export const bordersIn = ({ layers }: Pick<Atlas, 'layers'>): Layers['borders']['features'] =>
  [...layers.borders?.features ?? [], ...layers.neighbours?.features ?? []];

/** Where the regions or the towns that are in the maps of countries have their names. */
export const spotsInCountryMaps = ({ layers }: Pick<Atlas, 'layers'>, kind: 'region' | 'city'): Spot[] =>
  (layers.countryMaps?.features ?? []).filter((one): one is NamedFeature => one.properties.kind === kind);

/** The points at which areas have their names, in one order, whichever version of a layer they are in. */
export function labelSpots(areas: readonly Area[] = []): Spot[] {
  return areas.flatMap(({ properties }): Spot[] => properties.label
    ? [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: properties.label } }] : [])
    .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
}

const isSpot = (feature: Area | Spot | LineFeature): feature is Spot => feature.geometry.type === 'Point';
const isLineFeature = (feature: Area | Spot | LineFeature): feature is LineFeature => isLine(feature.geometry);
const isArea = (feature: Area | Spot | LineFeature): feature is Area => !isSpot(feature) && !isLineFeature(feature);

/** The names of a feature; undefined while or where there is none. */
export const namesOf = (atlas: Atlas, ref: string): Names | undefined => featureOf(atlas, ref)?.properties.name;

const featureOf = ({ areas, spots, lines }: Atlas, ref: string): Area | Spot | LineFeature | undefined =>
  lines.get(ref) ?? areas.get(ref) ?? spots.get(ref);

/** The refs of what a feature lies in, from the nearest outwards; none where it is not known. */
export function withinOf(atlas: Atlas, ref: string): string[] {
  const { county, region, country } = featureOf(atlas, ref)?.properties ?? {};
  return [county, region, country].filter((one) => one !== undefined);
}

/** A place's geometry: its own, or that of the feature it refers to; undefined while or where there is none. */
export function geometryOf(atlas: Atlas, { ref, geometry }: Place): Geometry | undefined {
  if (geometry) return geometry as Geometry;
  return ref === undefined ? undefined :
    (atlas.lines.get(ref) ?? atlas.areas.get(ref) ?? atlas.spots.get(ref))?.geometry;
}

/** The places that are areas, in the order to fill them: a country before the region in it, so that both are seen. */
export function placeAreas(
  atlas: Atlas, places: readonly Place[], { inside }: Pick<Links, 'inside'>,
): { id: string; geometry: Polygon | MultiPolygon }[] {
  const areas = places.flatMap((place) => {
    const geometry = geometryOf(atlas, place);
    return isShape(geometry) ? [{ id: place.id, geometry }] : [];
  });
  return areas.sort((a, b) => (inside.get(b.id)?.length ?? 0) - (inside.get(a.id)?.length ?? 0));
}

/** The places that are lines: of the story's own, and rivers that it refers to. */
export function placeLines(
  { lines }: Pick<Atlas, 'lines'>, places: readonly Place[],
): { id: string; geometry: Line }[] {
  return places.flatMap(({ id, ref, geometry: own }) => {
    const geometry = own ?? (ref === undefined ? undefined : lines.get(ref)?.geometry);
    return isLine(geometry) ? [{ id, geometry }] : [];
  });
}

/** Where a place's marker stands: its label point, a point inside it, its line's middle (degrees, longitude first). */
export function markerPosition(atlas: Atlas, place: Place): Position | undefined {
  const spot = place.ref === undefined ? undefined : atlas.spots.get(place.ref);
  if (spot) return spot.geometry.coordinates;
  const geometry = geometryOf(atlas, place);
  if (!geometry) return undefined;
  if (geometry.type === 'Point') return geometry.coordinates;
  if (isLine(geometry)) return middleOf(geometry);
  return isShape(geometry) ? labelPoint(geometry) : undefined;
}

/**
 * km², to be printed: as the layer says, from its full detail, or as the story does. An area measured from a shape of
 * the story's own would be too rough.
 */
export function statedAreaOf(atlas: Atlas, place: Place): number | undefined {
  return place.ref === undefined ? place.area : atlas.areas.get(place.ref)?.properties.area;
}

/** km² as it is drawn: as stated, else measured; undefined for what has none. */
export function areaOf(atlas: Atlas, place: Place): number | undefined {
  const stated = statedAreaOf(atlas, place);
  if (stated !== undefined) return stated;
  const geometry = geometryOf(atlas, place);
  return geometry && geometry.type !== 'Point' ? area(geometry) / 1e6 : undefined;
}
