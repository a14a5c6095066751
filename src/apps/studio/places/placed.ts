/** The places that a story refers to, from the site's own files. */
import { fetchFile } from '../../../assets/page-files.ts';
import { loadLayers } from '../../../assets/load.ts';
import { placeStory as placeFrom, type PlacedStory } from '../../../gazetteer/story-places.ts';
import { EMPTY_ATLAS, withLayers } from '../../../geometry/atlas.ts';
import type { LayerSet } from '../../../geometry/layer-files.ts';
import type { Story } from '../../../story/story.ts';
import { gazetteer } from './gazetteer.ts';

async function read(file: string): Promise<string> {
  const answer = await fetchFile(`geo/${file}`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}

/** As `gazetteer/story-places.ts` does it; the base map has these sets of layers. */
export async function placeStory(story: Story, sets: readonly LayerSet[] = ['overview']): Promise<PlacedStory> {
  const loaded = await Promise.all(sets.map(loadLayers));
  const base = loaded.reduce((atlas, { layers }) => withLayers(atlas, layers), EMPTY_ATLAS);
  const placed = await placeFrom(story, base, { get: gazetteer.get, read });
  const lacking = loaded.flatMap(({ failures }) => failures)
    .map(({ layer, reason }) => `The layer ${layer} of the base map can't be read (${reason}).`);
  return { ...placed, problems: [...lacking, ...placed.problems] };
}
