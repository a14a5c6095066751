/** The places that a story refers to, from the site's own files. */
import { fetchFile } from '../../../assets/page-files.ts';
import { loadLayers } from '../../../assets/load.ts';
import { placeStory as placeFrom, type PlacedStory } from '../../../gazetteer/story-places.ts';
import { EMPTY_ATLAS, withLayers } from '../../../geometry/atlas.ts';
import type { Story } from '../../../story/story.ts';
import { gazetteer } from './gazetteer.ts';

async function read(file: string): Promise<string> {
  const answer = await fetchFile(`geo/${file}`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}

/** As `gazetteer/story-places.ts` does it. */
export async function placeStory(story: Story): Promise<PlacedStory> {
  const { layers } = await loadLayers('overview');
  return placeFrom(story, withLayers(EMPTY_ATLAS, layers), { get: gazetteer.get, read });
}
