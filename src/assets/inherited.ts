/** What a story leaves to the places that it refers to, fetched before it is shown: whoever has it has it whole. */
import { EMPTY_ATLAS, namesOf, withLayers } from '../geometry/atlas.ts';
import { inheritFrom, refsToInheritFrom } from '../geometry/inherited.ts';
import type { Story } from '../story/story.ts';
import { loadLayers, loadPlaces } from './load.ts';

/** The story with all its names and what its places are part of; one whose layer can't be had is called by its id. */
export async function withInherited(story: Story): Promise<Story> {
  const refs = refsToInheritFrom(story);
  if (refs.length === 0) return story;
  const [{ layers }, places] = await Promise.all([loadLayers('overview'), loadPlaces(story.id)]);
  let atlas = withLayers(EMPTY_ATLAS, places ? { ...layers, places } : layers);
  // The build cuts out the places of the stories that it knows; those of others are in the gazetteer.
  if (refs.some((ref) => namesOf(atlas, ref) === undefined))
    atlas = withLayers(atlas, (await loadLayers('gazetteer')).layers);
  return inheritFrom(atlas, story);
}
