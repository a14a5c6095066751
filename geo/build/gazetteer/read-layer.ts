import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { ROOT } from '../../../src/node/tool-packages.ts';
import type { Name, Position } from '../types.ts';

export interface Properties {
  readonly id: string;
  readonly name: Name;
  readonly label: Position;
}

/** The features of a layer that `npm run geo` has just written. */
export function readLayer<G extends Geometry>(name: string): Feature<G, Properties>[] {
  const text = readFileSync(join(ROOT, 'geo', 'layers', `${name}.geojson`), 'utf8');
  return (JSON.parse(text) as FeatureCollection<G, Properties>).features;
}
