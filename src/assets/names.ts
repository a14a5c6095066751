/** Names that a story leaves to the bundled layers, fetched before it is shown: whoever has the story has its names. */
import { EMPTY_ATLAS, namesOf, withLayers } from '../geometry/atlas.ts';
import { inheritNames, refsWithoutNames } from '../story/names.ts';
import type { Story } from '../story/story.ts';
import { loadLayers, loadPlaces } from './load.ts';

/** The story with all its names; a place whose layer can't be had is called by its id. */
export async function withNames(story: Story): Promise<Story> {
  const refs = refsWithoutNames(story);
  if (refs.length === 0) return story;
  const [{ layers }, places] = await Promise.all([loadLayers('overview'), loadPlaces(story.id)]);
  let atlas = withLayers(EMPTY_ATLAS, places ? { ...layers, places } : layers);
  // The build cuts out the places of the stories that it knows; those of others are in the gazetteer.
  if (refs.some((ref) => namesOf(atlas, ref) === undefined))
    atlas = withLayers(atlas, (await loadLayers('gazetteer')).layers);
  return inheritNames(story, (ref) => namesOf(atlas, ref));
}
