/** What lies beside a story as `places.geojson`, made here as the build makes it, and the atlas that draws it. */
import { fetchFile } from '../../../assets/page-files.ts';
import { loadLayers } from '../../../assets/load.ts';
import { placesText, storyPlaces } from '../../../gazetteer/story-places.ts';
import { EMPTY_ATLAS, withLayers, type Atlas } from '../../../geometry/atlas.ts';
import { inheritFrom } from '../../../geometry/inherited.ts';
import type { Story } from '../../../story/story.ts';
import { gazetteer } from './gazetteer.ts';

const read = async (file: string): Promise<string> => {
  const answer = await fetchFile(`geo/${file}`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
};

export interface PlacedStory {
  /** With the names and parents that it leaves to its places. */
  story: Story;
  atlas: Atlas;
  /** The text of `places.geojson`. */
  places: string;
  /** A sentence for each part of the gazetteer that could not be read. */
  problems: string[];
}

export async function placeStory(story: Story): Promise<PlacedStory> {
  const { layers } = await loadLayers('overview');
  const overview = withLayers(EMPTY_ATLAS, layers);
  const refs = new Set(story.places.flatMap(({ ref }) => ref ?? []));
  // Countries are in the layers that every page has.
  const others = [...refs].filter((ref) => !overview.areas.has(ref));
  const found = await storyPlaces(others, refs, { get: gazetteer.get, read });
  const atlas = withLayers(overview, found.layers);
  return { story: inheritFrom(atlas, story), atlas, places: placesText(found.layers), problems: found.problems };
}
