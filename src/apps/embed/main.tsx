/** The page in a frame of somebody else's page, put together. */
import { PageProvider, type Page } from '../../ui/context.tsx';
import { followKeys } from '../../ui/hooks/keys.ts';
import { backTo } from '../../view/transitions.ts';
import { replace } from '../shared/built-page.tsx';
import { mapOf } from '../shared/mount-map.ts';
import { openPage } from '../shared/open-page.ts';
import { retryMap } from '../shared/retry-map.ts';
import { pageOf } from '../shared/session.ts';
import { App } from './app.tsx';

/**
 * A frame opens again as it was set up: it has no history of its own, and nothing is kept for it. A browser would store
 * the files apart for each site around it, 6 MB each time, for who has perhaps only scrolled past.
 */
export async function open(root: HTMLElement): Promise<void> {
  const opened = await openPage(root);
  if (!opened) return;
  const { session, view, opening } = opened;
  const page: Page = { ...pageOf(session), opening, mountMap: mapOf(session, { isGuest: true }), isGuest: true };
  replace(root, <PageProvider value={page}><App /></PageProvider>, opening);
  retryMap(session.store);
  followKeys(session.store, backTo(view));
}
