/** The built-in story as a draft: somebody else's work to go on with. */
import { loadStory } from '../../../assets/load.ts';
import { withInherited } from '../../../assets/inherited.ts';
import type { Draft } from '../../../draft/format/draft.ts';
import { draftOfStory } from '../../../draft/format/from-story.ts';
import { DEFAULT_STORY } from '../../../site.ts';

/** @throws Error with what went wrong, as part of a sentence. */
export async function loadExample(): Promise<Draft> {
  const parsed = await loadStory(DEFAULT_STORY);
  if (parsed === 'missing' || !parsed.story) throw new Error('the site has no such story');
  return draftOfStory(await withInherited(parsed.story));
}
