/** The page in a frame of somebody else's page, put together. */
import { STORIES } from 'virtual:dateline/stories';
import { PageProvider, type Page } from '../../ui/context.tsx';
import { followKeys } from '../../ui/hooks/keys.ts';
import { forgetReplaced } from '../../ui/hooks/preact-leak-workaround.ts';
import { keepOwnWords } from '../../ui/hooks/translated-in-place.ts';
import { readAddress } from '../../view/address.ts';
import { backTo } from '../../view/transitions.ts';
import { builtMap, ownStory, replace } from '../shared/built-page.tsx';
import { showFailure } from '../shared/failure.tsx';
import { needWords } from '../shared/languages.ts';
import { mapOf } from '../shared/mount-map.ts';
import { mistakesIn, openStory, storyAsked } from '../shared/open-story.ts';
import { retryMap } from '../shared/retry-map.ts';
import { openSession, pageOf } from '../shared/session.ts';
import { App } from './app.tsx';

/**
 * A frame opens again as it was set up: it has no history of its own, and nothing is kept for it. A browser would store
 * the files apart for each site around it, 6 MB each time, for who has perhaps only scrolled past.
 */
export async function open(root: HTMLElement): Promise<void> {
  forgetReplaced();
  keepOwnWords(root);
  const opened = await openStory(storyAsked(ownStory()));
  if (opened.kind === 'failed') return showFailure(root, opened, STORIES);
  const { story, problems } = opened;
  const { view, notices } = readAddress(location.search, location.hash, story);
  await needWords(view.language);
  const session = openSession(story, view, { problems, notices: [...notices, ...mistakesIn(opened)] });
  const opening = builtMap(root, session.store);
  const page: Page = { ...pageOf(session), opening, mountMap: mapOf(session, { isGuest: true }), isGuest: true };
  replace(root, <PageProvider value={page}><App /></PageProvider>, opening);
  retryMap(session.store);
  followKeys(session.store, backTo(view));
}
