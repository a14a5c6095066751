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

/** All files of a folder of the world's places, which `npm run geo` has just written. */
export const readWorld = (folder: 'regions' | 'counties' | 'waters'): WorldProperties[] =>
  readdirSync(join(ROOT, 'geo', folder)).sort()
    .flatMap((file) => read<Geometry, WorldProperties>(`${folder}/${file}`)).map(({ properties }) => properties);
