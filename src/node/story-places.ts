/** The places that a story refers to: from the layers, and from the gazetteer what those do not have. */
import type { Feature, Geometry } from 'geojson';
import type { GazetteerPlace } from '../gazetteer/types.ts';
import { placesLayer, withLayers, type Atlas, type Layers, type LayerProperties } from '../geometry/atlas.ts';
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
  const bundled = placesLayer(overview, story.places);
  const refs = new Set(story.places.flatMap(({ ref = '' }) => (isBundled(overview, ref) ? [] : [ref])));
  const found = await Promise.all([...refs].map((ref) => gazetteerOnce().get(ref)));
  const more = found.flatMap(({ place }) => (place ? [featureOf(place)] : []));
  const places = { ...bundled, features: [...bundled.features, ...more] } as Layers['places'];
  const atlas = withLayers(overview, { places });
  return { story: inheritFrom(atlas, story), atlas, places };
}

const isBundled = ({ areas, spots }: Atlas, ref: string): boolean => ref === '' || areas.has(ref) || spots.has(ref);

type OwnFeature = Feature<Geometry, LayerProperties & { source: string; licence: string }>;

/** A place with its shape, as far as there is a file that has it; else the point where it is. */
function featureOf(place: GazetteerPlace): OwnFeature {
  const { ref, names, within, source, lon, lat } = place;
  const around = (kind: string): string | undefined => within.find((one) => one.ref.startsWith(`${kind}:`))?.ref;
  const [county, region, country] = [around('county'), around('region'), around('country') ?? around('disputed')];
  const shape = shapeOf(place);
  const { area, label, rank, disputed } = shape?.properties ?? {};
  return {
    type: 'Feature',
    properties: {
      id: ref, name: names, ...(area !== undefined && { area }), ...(label !== undefined && { label }),
      ...(rank !== undefined && { rank }), ...(disputed !== undefined && { disputed }),
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
