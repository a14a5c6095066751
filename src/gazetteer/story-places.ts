/** The places that a story refers to, with their shapes: what lies beside it as `places.geojson`. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LayerProperties, Layers } from '../geometry/atlas.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { GazetteerPlace, Read } from './types.ts';

/** `read` gives the text of a file below `geo`, as `regions/RU.geojson`, and rejects where there is none. */
export interface WorldSource { get: Gazetteer['get']; read: Read }

type OwnFeature = Feature<Geometry, LayerProperties & { source: string; licence: string }>;

/** Those of the refs that the gazetteer has, in their order, and a sentence for each part that could not be read. */
export async function storyPlaces(
  refs: Iterable<string>, told: ReadonlySet<string>, { get, read }: WorldSource,
): Promise<{ places: Layers['places']; problems: string[] }> {
  const problems = new Set<string>();
  const files = new Map<string, Promise<ReadonlyMap<string, Feature<Geometry, LayerProperties>>>>();
  const shapesIn = (file: string) => {
    const shapes = files.get(file) ?? read(file).then(shapesOf, () => new Map());
    files.set(file, shapes);
    return shapes;
  };
  const features = await Promise.all(Array.from(refs, async (ref): Promise<OwnFeature[]> => {
    const { place, problems: found } = await get(ref);
    for (const problem of found) problems.add(problem);
    if (!place) return [];
    const file = fileOf(place);
    return [featureOf(place, file === undefined ? undefined : (await shapesIn(file)).get(ref), told)];
  }));
  const places = { type: 'FeatureCollection', features: features.flat() } as Layers['places'];
  return { places, problems: [...problems] };
}

function shapesOf(text: string): ReadonlyMap<string, Feature<Geometry, LayerProperties>> {
  const { features } = JSON.parse(text) as FeatureCollection<Geometry, LayerProperties>;
  return new Map(features.map((feature) => [feature.properties.id, feature]));
}

/** The file below `geo` that has a place's shape, if its kind has one; most places are points. */
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

/**
 * A place with its shape, as far as there is a file that has it; else the point where it is. Of what it lies in, it
 * names what the story has, too.
 */
function featureOf(
  place: GazetteerPlace, shape: Feature<Geometry, LayerProperties> | undefined, told: ReadonlySet<string>,
): OwnFeature {
  const { ref, names, within, source, lon, lat } = place;
  const around = (kind: string): string | undefined =>
    within.find((one) => told.has(one.ref) && one.ref.startsWith(`${kind}:`))?.ref;
  const [county, region, country] = [around('county'), around('region'), around('country') ?? around('disputed')];
  const { area, label } = shape?.properties ?? {};
  return {
    type: 'Feature',
    properties: {
      id: ref, name: names, ...(area !== undefined && { area }), ...(label !== undefined && { label }),
      ...(county !== undefined && { county }), ...(region !== undefined && { region }),
      ...(country !== undefined && { country }), source, licence: LICENCES[source] ?? '',
    },
    geometry: shape?.geometry ?? { type: 'Point', coordinates: [lon, lat] },
  };
}

const LICENCES: Readonly<Record<string, string>> = {
  'Natural Earth': 'public domain',
  'US Census Bureau': 'public domain',
  GeoNames: 'CC BY 4.0',
  Dateline: 'MIT',
};
