/** The shapes of the world's places, of which each file has those of a country, a state or a sea. */
import { existsSync, readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GazetteerPlace } from '../gazetteer/types.ts';
import type { LayerProperties } from '../geometry/atlas.ts';

type Shape = Feature<Geometry, LayerProperties>;

/** The file below `geo` that has a place's shape, if its kind has one. */
function fileOf({ ref, kind, country = '', region = '' }: GazetteerPlace): string | undefined {
  const code = (of: string) => of.slice(of.indexOf(':') + 1);
  switch (kind) {
    case 'region': return `regions/${country}.geojson`;
    case 'county': return `counties/${code(region)}.geojson`;
    case 'water': return `waters/${code(ref)}.geojson`;
    case 'lake': return 'waters/lakes.geojson';
    case 'river': return 'waters/rivers.geojson';
    default: return undefined;
  }
}

const read = new Map<string, ReadonlyMap<string, Shape>>();

/** The features of a file by their ids; it is read once. */
function shapesIn(file: string): ReadonlyMap<string, Shape> {
  const url = new URL(`../../geo/${file}`, import.meta.url);
  const features = existsSync(url)
    ? (JSON.parse(readFileSync(url, 'utf8')) as FeatureCollection<Geometry, LayerProperties>).features : [];
  return new Map(features.map((feature) => [feature.properties.id, feature]));
}

/** A place's area or line; undefined for a point, which is all that is known of most. */
export function shapeOf(place: GazetteerPlace): Shape | undefined {
  const file = fileOf(place);
  if (file === undefined) return undefined;
  const shapes = read.get(file) ?? shapesIn(file);
  read.set(file, shapes);
  return shapes.get(place.ref);
}
