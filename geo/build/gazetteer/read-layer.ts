import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { ROOT } from '../../../src/node/tool-packages.ts';
import type { Area, Name, Position } from '../types.ts';

export interface Properties {
  readonly id: string;
  readonly name: Name;
  readonly label: Position;
}

/** What the features of `geo/regions`, `geo/counties` and `geo/waters` say of themselves. */
export interface WorldProperties {
  readonly id: string;
  readonly kind: string;
  readonly name: Partial<Name>;
  readonly country?: string;
  readonly region?: string;
  readonly prominence: number;
  readonly label: Position;
}

const read = <G extends Geometry, P>(file: string): Feature<G, P>[] =>
  (JSON.parse(readFileSync(join(ROOT, 'geo', file), 'utf8')) as FeatureCollection<G, P>).features;

/** The countries and disputed areas that `npm run geo` has just written. */
export const readCountries = (): Feature<Area, Properties>[] => read('layers/countries-detail.geojson');

/** A sea, a lake or a river with its shape; areas know their size (km²) and from how far out they are shown. */
export type Water = Feature<Geometry, WorldProperties & { name: Name; area?: number; rank?: number }>;

/** All of `geo/waters`. */
export const readWaters = (): Water[] => filesIn('waters').flatMap((file) => read<Geometry, Water['properties']>(file));

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, 'geo', folder)).sort().map((file) => `${folder}/${file}`);

/** A first-level region with its shape; its area is in km². */
export type Region = Feature<Area, WorldProperties & { area: number; disputed?: true }>;

/** All of `geo/regions`. */
export const readRegionShapes = (): Region[] =>
  filesIn('regions').flatMap((file) => read<Area, Region['properties']>(file));

/** Where the layers have towns. */
export const readSettlements = (): Feature<Geometry, Properties>[] => read('layers/settlements.geojson');

/** All files of a folder of the world's places, which `npm run geo` has just written. */
export const readWorld = (folder: 'regions' | 'counties' | 'waters'): WorldProperties[] =>
  filesIn(folder).flatMap((file) => read<Geometry, WorldProperties>(file)).map(({ properties }) => properties);
