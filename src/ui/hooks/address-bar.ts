/**
 * Keeps the browser's address and the View in step: choices make a new entry, camera moves and typing replace the last.
 */
import { effect } from '@preact/signals';
import { isAboutAddress } from '../../locales/notices.ts';
import { printAddress, readAddress } from '../../view/address.ts';
import type { Store } from '../../store/store.ts';
import { goTo, type Target } from '../../view/transitions.ts';
import { isSearch, type View } from '../../view/view.ts';

export const hrefOf = (store: Store, defaultStory: string) => (target: Target): string =>
  printAddress(goTo(target)(store.view.value), store.story, defaultStory);

export function followAddress(store: Store, defaultStory: string): () => void {
  let shown: View = store.view.peek();

  const stop = effect(() => {
    const view = store.view.value;
    if (view === shown) return;
    const address = printAddress(view, store.story, defaultStory);
    const isChoice = choiceOf(view) !== choiceOf(shown);
    const isElsewhere = whereabouts(view) !== whereabouts(shown);
    shown = view;
    if (isElsewhere) store.retract(isAboutAddress);
    try {
      if (isChoice) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // Some browsers refuse on a page from a file, or after too many in a short time: the page goes on, and its
      // address is behind.
    }
  });

  const onPop = () => {
    const { view, notices } = readAddress(location.search, location.hash, store.story);
    shown = view;
    store.dispatch(() => view);
    store.retract(isAboutAddress);
    store.notify(...notices);
  };
  addEventListener('popstate', onPop);
  return () => {
    stop();
    removeEventListener('popstate', onPop);
  };
}

/** What is looked at, in whatever language and colours. */
function whereabouts({ language: _language, theme: _theme, ...rest }: View): string {
  return JSON.stringify(rest);
}

/** Everything of a view that deserves an entry of its own in the history. */
function choiceOf({ camera: _camera, filter, ...rest }: View): string {
  return JSON.stringify({ ...rest, filter: { ...filter, query: isSearch(filter.query) } });
}
