/** What lies beside a story as `places.geojson`: made here as the build makes it. */
import { fetchFile } from '../../../assets/page-files.ts';
import { loadLayers } from '../../../assets/load.ts';
import { placesText, storyPlaces } from '../../../gazetteer/story-places.ts';
import { EMPTY_ATLAS, withLayers } from '../../../geometry/atlas.ts';
import type { Story } from '../../../story/story.ts';
import { gazetteer } from './gazetteer.ts';

const read = async (file: string): Promise<string> => {
  const answer = await fetchFile(`geo/${file}`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
};

/** The file's text, and a sentence for each part of the gazetteer that could not be read. */
export async function placesFile({ places }: Story): Promise<{ text: string; problems: string[] }> {
  const { layers } = await loadLayers('overview');
  const { areas } = withLayers(EMPTY_ATLAS, layers);
  const refs = new Set(places.flatMap(({ ref }) => ref ?? []));
  // Countries are in the layers that every page has.
  const others = [...refs].filter((ref) => !areas.has(ref));
  const found = await storyPlaces(others, refs, { get: gazetteer.get, read });
  return { text: placesText(found.layers), problems: found.problems };
}
