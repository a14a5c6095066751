import type { Geometry, MultiPolygon, Point, Polygon, Position } from 'geojson';

/** The interface's languages; every drawn name has all four. */
export const LANGUAGES = ['en', 'uk', 'ru', 'ko'] as const;
export type Name = Record<(typeof LANGUAGES)[number], string>;

export type Area = Polygon | MultiPolygon;

/** One drawn feature; `id` repeats in the properties because MapLibre reads either, depending on the call. */
export interface Drawn<G extends Geometry = Geometry> {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: { readonly id: string } & Readonly<Record<string, unknown>>;
  readonly geometry: G;
}

/** Makes a drawn feature with its keys in the one order that the files use. */
export const drawn = <G extends Geometry>(id: string, properties: Record<string, unknown>, geometry: G): Drawn<G> => ({
  type: 'Feature',
  id,
  properties: { id, ...properties },
  geometry,
});

/** The smallest piece the topology keeps apart: a region of the five countries, else a country or a disputed area. */
export interface Unit {
  readonly unit: string;
  /** Feature id of the country or disputed area that the unit is drawn as. */
  readonly country: string;
  /** Feature id of the region, for the five countries whose regions are drawn. */
  readonly region?: string | undefined;
}

export type { MultiPolygon, Point, Polygon, Position };
