/** The reader's page, put together. */
import { STORIES } from 'virtual:dateline/stories';
import { DEFAULT_STORY } from '../../site.ts';
import { registerWhenDrawn } from '../../assets/service-worker.ts';
import { PageProvider, type Page } from '../../ui/context.tsx';
import { followAddress } from '../../ui/hooks/address-bar.ts';
import { followKeys } from '../../ui/hooks/keys.ts';
import { forgetReplaced } from '../../ui/hooks/preact-leak-workaround.ts';
import { followPrint } from '../../ui/print.tsx';
import { readAddress } from '../../view/address.ts';
import { builtMap, enliven, isAsBuilt, replace } from '../shared/built-page.tsx';
import { showFailure } from '../shared/failure.tsx';
import { needWords } from '../shared/languages.ts';
import { mapOf } from '../shared/mount-map.ts';
import { mistakesIn, openStory, storyAsked } from '../shared/open-story.ts';
import { retryMap } from '../shared/retry-map.ts';
import { openSession, pageOf } from '../shared/session.ts';
import { App } from './app.tsx';

export async function open(root: HTMLElement): Promise<void> {
  forgetReplaced();
  const opened = await openStory(storyAsked(DEFAULT_STORY));
  if (opened.kind === 'failed') return showFailure(root, opened, STORIES);
  const { story, problems } = opened;
  const { view, notices } = readAddress(location.search, location.hash, story);
  await needWords(view.language);
  const session = openSession(story, view, { problems, notices: [...notices, ...mistakesIn(opened)] });
  const { store } = session;
  const opening = builtMap(root, store);
  const page: Page = { ...pageOf(session), opening, mountMap: mapOf(session) };
  const app = <PageProvider value={page}><App /></PageProvider>;
  if (isAsBuilt(store)) enliven(root, app);
  else replace(root, app, opening);
  retryMap(store);
  followAddress(store, DEFAULT_STORY);
  followKeys(store);
  followPrint(page);
  registerWhenDrawn(store);
}
