/** What the reader's page and the frame begin with. */
import { SITE } from '../../assets/site-data.ts';
import { forgetReplaced } from '../../ui/hooks/preact-leak-workaround.ts';
import { keepOwnWords } from '../../ui/hooks/translated-in-place.ts';
import { readAddress } from '../../view/address.ts';
import type { View } from '../../view/view.ts';
import { builtMap, ownStory } from './built-page.tsx';
import { showFailure } from './failure.tsx';
import { needWords } from './languages.ts';
import { mistakesIn, openStory, storyAsked } from './open-story.ts';
import { openSession, type Session } from './session.ts';

/** The story that the address asks for, as it asks for it; `opening` is the map of the built page, if it goes on. */
export interface OpenedPage { session: Session; view: View; opening: string | null }

/** Null where the story can't be opened: the page says why. */
export async function openPage(root: HTMLElement): Promise<OpenedPage | null> {
  forgetReplaced();
  keepOwnWords(root);
  const opened = await openStory(storyAsked(ownStory()));
  if (opened.kind === 'failed') {
    await showFailure(root, opened, SITE.stories);
    return null;
  }
  const { story, problems } = opened;
  const { view, notices } = readAddress(location.search, location.hash, story);
  await needWords(view.language);
  const session = openSession(story, view, { problems, notices: [...notices, ...mistakesIn(opened)] });
  return { session, view, opening: builtMap(root, session.store) };
}
