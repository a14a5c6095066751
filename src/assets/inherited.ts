/** What a story leaves to the places that it refers to, fetched before it is shown: whoever has it has it whole. */
import { EMPTY_ATLAS, withLayers } from '../geometry/atlas.ts';
import { inheritFrom, refsToInheritFrom } from '../geometry/inherited.ts';
import type { Story } from '../story/story.ts';
import { loadLayers, loadPlaces } from './load.ts';

/** The story with all its names and what its places are part of; one whose layer can't be had is called by its id. */
export async function withInherited(story: Story): Promise<Story> {
  if (refsToInheritFrom(story).length === 0) return story;
  const [{ layers }, places] = await Promise.all([loadLayers('overview'), loadPlaces(story.id)]);
  return inheritFrom(withLayers(EMPTY_ATLAS, { ...layers, ...places }), story);
}
