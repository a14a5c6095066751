/** The reader's page, put together. */
import { STORIES } from 'virtual:dateline/stories';
import { listPage } from '../../assets/page-files.ts';
import { registerWhenDrawn } from '../../assets/service-worker.ts';
import { PageProvider, type Page } from '../../ui/context.tsx';
import { followAddress } from '../../ui/hooks/address-bar.ts';
import { followKeys } from '../../ui/hooks/keys.ts';
import { forgetReplaced } from '../../ui/hooks/preact-leak-workaround.ts';
import { keepOwnWords } from '../../ui/hooks/translated-in-place.ts';
import { followPrint } from '../../ui/print.tsx';
import { paramsIn, readAddress, withSettings } from '../../view/address.ts';
import { builtMap, enliven, isAsBuilt, ownStory, replace } from '../shared/built-page.tsx';
import { showFailure } from '../shared/failure.tsx';
import { needWords } from '../shared/languages.ts';
import { mapOf } from '../shared/mount-map.ts';
import { mistakesIn, openStory, storyAsked } from '../shared/open-story.ts';
import { retryMap } from '../shared/retry-map.ts';
import { openSession, pageOf } from '../shared/session.ts';
import { App } from './app.tsx';
import { openList } from './open-list.tsx';

/** With one story alone there is nothing to choose, and its page opens instead. */
const isListAsked = () => STORIES.length > 1
  && (paramsIn(location.search).has('stories') || document.querySelector('meta[name="story"]') === null);

export async function open(root: HTMLElement): Promise<void> {
  if (isListAsked()) return openList(root, STORIES);
  forgetReplaced();
  keepOwnWords(root);
  const own = ownStory();
  const opened = await openStory(storyAsked(own));
  if (opened.kind === 'failed') return showFailure(root, opened, STORIES);
  const { story, problems } = opened;
  const { view, notices } = readAddress(location.search, location.hash, story);
  await needWords(view.language);
  const session = openSession(story, view, { problems, notices: [...notices, ...mistakesIn(opened)] });
  const { store } = session;
  const opening = builtMap(root, store);
  const base = pageOf(session);
  const page: Page = {
    ...base, opening, mountMap: mapOf(session),
    ...(STORIES.length > 1 && { toStories: () => withSettings(listPage(), base.permalink().replace(/#.*/, '')) }),
  };
  const app = <PageProvider value={page}><App /></PageProvider>;
  if (isAsBuilt(store)) enliven(root, app);
  else replace(root, app, opening);
  retryMap(store);
  followAddress(store, own);
  followKeys(store);
  followPrint(page);
  registerWhenDrawn(store);
}
