import { readFileSync } from 'node:fs';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from 'geojson';

export type Area = Polygon | MultiPolygon;
export interface Props {
  readonly id: string;
  readonly name: Record<'en' | 'uk' | 'ru' | 'ko', string>;
  readonly area: number;
  readonly country: string;
  readonly region?: string;
  readonly kind: string;
  readonly rank: number;
  readonly label: Position;
}

export const file = (path: string): Buffer => readFileSync(new URL(`../../../${path}`, import.meta.url));

const features = <G extends Geometry>(name: string): Feature<G, Props>[] =>
  (JSON.parse(file(`geo/${name}.geojson`).toString('utf8')) as FeatureCollection<G, Props>).features;
const layer = <G extends Geometry>(name: string) => features<G>(`layers/${name}`);

export const overview = layer<Area>('countries-overview');
export const detail = layer<Area>('countries-detail');
export const regionNames = layer<Point>('region-names');
/** The regions whose borders are in the detailed layer. */
export const regions = ['BY', 'KP', 'KR', 'RU', 'UA'].flatMap((code) => features<Area>(`regions/${code}`));
export const lakes = layer<Area>('lakes');
export const bordersOverview = layer<MultiLineString>('borders-overview');
export const bordersDetail = layer<MultiLineString>('borders-detail');
export const settlements = layer<Point>('settlements');
export const waters = layer<Geometry>('waters');

export const areaLayers = { overview, detail, regions, lakes };
export const all: Record<string, Feature<Geometry, Props>[]> = {
  ...areaLayers,
  bordersOverview,
  bordersDetail,
  regionNames,
  settlements,
  waters,
};

/** A polygon's rings, or a multipolygon's, polygon by polygon. */
export const polygonsOf = (shape: Area): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

export function byId<G extends Geometry>(features: readonly Feature<G, Props>[], id: string): Feature<G, Props> {
  const found = features.find((feature) => feature.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** Every way along which consecutive vertices are joined. */
export function paths(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'MultiLineString':
      return geometry.coordinates;
    default:
      return [];
  }
}
