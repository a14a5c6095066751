/** The reader's page, put together. */
import { listPage, urlOf } from '../../assets/page-files.ts';
import { registerWhenDrawn } from '../../assets/service-worker.ts';
import { SITE } from '../../assets/site-data.ts';
import { PageProvider, type Page } from '../../ui/context.tsx';
import { followAddress } from '../../ui/hooks/address-bar.ts';
import { followKeys } from '../../ui/hooks/keys.ts';
import { followPrint } from '../../ui/print.tsx';
import { paramsIn, withSettings } from '../../view/address.ts';
import { enliven, isAsBuilt, isBuiltList, ownStory, replace } from '../shared/built-page.tsx';
import { mapOf } from '../shared/mount-map.ts';
import { openPage } from '../shared/open-page.ts';
import { retryMap } from '../shared/retry-map.ts';
import { pageOf } from '../shared/session.ts';
import { App } from './app.tsx';
import { openList } from './open-list.tsx';

/** With one story alone there is nothing to choose, and its page opens instead. */
const isListAsked = () => SITE.stories.length > 1
  && (paramsIn(location.search).has('stories') || isBuiltList());

export async function open(root: HTMLElement): Promise<void> {
  if (isListAsked()) return openList(root, SITE.stories);
  const opened = await openPage(root);
  if (!opened) return;
  const { session, opening } = opened;
  const { store } = session;
  const base = pageOf(session);
  const inSettings = (address: string) => withSettings(address, base.permalink().replace(/#.*/, ''));
  const page: Page = {
    ...base, opening, mountMap: mapOf(session), storyFile: urlOf(`stories/${store.story.id}/story.json`),
    ...(SITE.hasStudio && { toStudio: () => inSettings(urlOf('./?mode=studio')) }),
    ...(SITE.stories.length > 1 && { toStories: () => inSettings(listPage()) }),
  };
  const app = <PageProvider value={page}><App /></PageProvider>;
  if (isAsBuilt(store)) enliven(root, app);
  else replace(root, app, opening);
  retryMap(store);
  followAddress(store, ownStory());
  followKeys(store);
  followPrint(page);
  registerWhenDrawn(store);
}
