/** The places that a story refers to, as the gazetteer and its shapes have them. */
import type { Feature, Geometry } from 'geojson';
import type { GazetteerPlace } from '../gazetteer/types.ts';
import { withLayers, type Atlas, type Layers, type LayerProperties } from '../geometry/atlas.ts';
import { inheritFrom } from '../geometry/inherited.ts';
import type { Story } from '../story/story.ts';
import { overviewAtlas } from './files.ts';
import { gazetteerOnDisk } from './gazetteer.ts';
import { shapeOf } from './world-shapes.ts';

export interface PlacedStory {
  /** With the names and parents that it leaves to its places. */
  story: Story;
  /** The overview, and the story's own places. */
  atlas: Atlas;
  /** What lies beside the story as `places.geojson`. */
  places: Layers['places'];
}

let gazetteer: ReturnType<typeof gazetteerOnDisk> | undefined;
/** Read as far as it is needed, once. */
export const gazetteerOnce = () => gazetteer ??= gazetteerOnDisk();

/** Finds whatever a story refers to; a ref that is nowhere is left to who tells of it. */
export async function placeStory(story: Story): Promise<PlacedStory> {
  const overview = overviewAtlas();
  const refs = new Set(story.places.flatMap(({ ref }) => ref ?? []));
  const others = [...refs].filter((ref) => !overview.areas.has(ref));
  const found = await Promise.all(others.map((ref) => gazetteerOnce().get(ref)));
  const features = found.flatMap(({ place }) => (place ? [featureOf(place, refs)] : []));
  const places = { type: 'FeatureCollection', features } as Layers['places'];
  const atlas = withLayers(overview, { places });
  return { story: inheritFrom(atlas, story), atlas, places };
}

type OwnFeature = Feature<Geometry, LayerProperties & { source: string; licence: string }>;

/**
 * A place with its shape, as far as there is a file that has it; else the point where it is. Of what it lies in, it
 * names what the story has, too.
 */
function featureOf(place: GazetteerPlace, told: ReadonlySet<string>): OwnFeature {
  const { ref, names, within, source, lon, lat } = place;
  const around = (kind: string): string | undefined =>
    within.find((one) => told.has(one.ref) && one.ref.startsWith(`${kind}:`))?.ref;
  const [county, region, country] = [around('county'), around('region'), around('country') ?? around('disputed')];
  const shape = shapeOf(place);
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
