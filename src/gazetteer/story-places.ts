/** The places that a story refers to, with their shapes: what lies beside it as `places.geojson`. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { withLayers, type Atlas, type LayerProperties, type Layers } from '../geometry/atlas.ts';
import { inheritFrom } from '../geometry/inherited.ts';
import type { Story } from '../story/story.ts';
import type { Gazetteer } from './gazetteer.ts';
import { licenceOf } from './licences.ts';
import { neighbourBorders, type NeighbourBorders } from './neighbours.ts';
import { toldApart } from './told-apart.ts';
import type { GazetteerPlace, Read } from './types.ts';

/** `read` gives the text of a file below `geo`, as `regions/RU.geojson`, and rejects where there is none. */
export interface WorldSource { get: Gazetteer['get']; read: Read }

type OwnFeature = Feature<Geometry, LayerProperties & { source: string; licence: string }>;
type Shapes = ReadonlyMap<string, Feature<Geometry, LayerProperties>>;

/** Of one story: its places, and the borders around regions among them. */
export interface StoryLayers {
  places: Layers['places'];
  neighbours: FeatureCollection<NeighbourBorders['geometry'], NeighbourBorders['properties']>;
}

/** Countries whose regions' borders the base map has. */
const OF_BASE_MAP: ReadonlySet<string> = new Set(['BY', 'KP', 'KR', 'RU', 'UA']);

/** The text of a `places.geojson`. */
const placesText = ({ places, neighbours }: StoryLayers): string =>
  JSON.stringify({ ...places, features: [...places.features, ...neighbours.features] });

export interface PlacedStory {
  /** With the names and parents that it leaves to its places. */
  story: Story;
  /** The overview, and the story's own places. */
  atlas: Atlas;
  places: Layers['places'];
  /** What lies beside the story as `places.geojson`: its places, and the borders around regions among them. */
  text: string;
  /** A sentence for each part of the gazetteer that could not be read. */
  problems: string[];
}

/**
 * Finds whatever a story refers to; a ref that is nowhere is left to who tells of it. Countries are those of the
 * overview, which every page has.
 */
export async function placeStory(story: Story, overview: Atlas, source: WorldSource): Promise<PlacedStory> {
  const refs = new Set(story.places.flatMap(({ ref }) => ref ?? []));
  const others = [...refs].filter((ref) => !overview.areas.has(ref));
  const { layers, problems } = await storyPlaces(others, refs, source);
  const atlas = withLayers(overview, layers);
  return { story: inheritFrom(atlas, story), atlas, places: layers.places, text: placesText(layers), problems };
}

/** Those of the refs that the gazetteer has, in their order, and a sentence for each part that could not be read. */
export async function storyPlaces(
  refs: Iterable<string>, told: ReadonlySet<string>, { get, read }: WorldSource,
): Promise<{ layers: StoryLayers; problems: string[] }> {
  const problems = new Set<string>();
  const files = new Map<string, Promise<Shapes>>();
  const shapesIn = (file: string) => {
    const shapes = files.get(file) ?? read(file).then(shapesOf).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      problems.add(`The file of shapes ${file} can't be read (${reason}): places in it are points.`);
      return new Map() as Shapes;
    });
    files.set(file, shapes);
    return shapes;
  };
  const found = await Promise.all(Array.from(refs, async (ref): Promise<GazetteerPlace[]> => {
    const { place, problems: own } = await get(ref);
    for (const problem of own) problems.add(problem);
    return place ? [place] : [];
  }));
  const known = toldApart(found.flat());
  const features = await Promise.all(known.map(async (place) => {
    const file = fileOf(place);
    return featureOf(place, file === undefined ? undefined : (await shapesIn(file)).get(place.ref), told);
  }));
  const borders = await Promise.all([...dividedFiles(known)].map(async ([file, ids]) =>
    neighbourBorders([...(await shapesIn(file)).values()], ids)));
  return {
    layers: {
      places: { type: 'FeatureCollection', features } as Layers['places'],
      neighbours: { type: 'FeatureCollection', features: borders.flat() },
    },
    problems: [...problems],
  };
}

/** Files of regions and counties among the places, each with those whose neighbours the base map does not have. */
function dividedFiles(places: readonly GazetteerPlace[]): Map<string, Set<string>> {
  const files = new Map<string, Set<string>>();
  for (const place of places) {
    const file = fileOf(place);
    if (!file || (place.kind !== 'region' && place.kind !== 'county') || OF_BASE_MAP.has(place.country ?? '')) continue;
    files.set(file, (files.get(file) ?? new Set()).add(place.ref));
  }
  return files;
}

function shapesOf(text: string): Shapes {
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
      ...(country !== undefined && { country }), source, licence: licenceOf(source),
    },
    geometry: shape?.geometry ?? { type: 'Point', coordinates: [lon, lat] },
  };
}
