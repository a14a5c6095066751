/** The page as the build has written it into the HTML, which is seen before any script, and what takes its place. */
import { hydrate, render, type VNode } from 'preact';
import { DEFAULT_STORY } from '../../site.ts';
import type { Store } from '../../store/store.ts';
import { printAddress } from '../../view/address.ts';
import { openingView } from '../../view/view.ts';

const builtFor = () => document.querySelector('meta[name="story"]')?.getAttribute('content');

/** The story that the page opens with when its address names none: the one that it was built for. */
export const ownStory = (): string => builtFor() ?? DEFAULT_STORY;

/** Whether the page was built for no story, but as the list of them. */
export const isBuiltList = (): boolean => builtFor() === undefined;

/** Whether it is just what is to be seen, so that it can stay where it is, laid out and painted. */
export const isAsBuilt = ({ story, view }: Store): boolean =>
  story.id === ownStory() && printAddress(view.peek(), story, ownStory()) === '?';

/** Its map as `<svg>` elements; null where another is to be seen first. */
export function builtMap(root: HTMLElement, { story, view }: Store): string | null {
  const { selection, language, projection, camera } = view.peek();
  const usual = openingView(story);
  const isOpening = story.id === ownStory() && selection.kind === 'none' && language === usual.language
    && projection === usual.projection && camera === null;
  return isOpening ? root.querySelector('.still')?.innerHTML ?? null : null;
}

/** Makes the built page live; it has to be of the same elements. */
export const enliven = (root: HTMLElement, page: VNode): void => hydrate(page, root);

/** Puts a page in its place; `opening` is the map of the built page, if it goes on. */
export function replace(root: HTMLElement, page: VNode, opening: string | null): void {
  const readTo = root.querySelector('.reading')?.scrollTop ?? 0;
  root.replaceChildren();
  render(page, root);
  // Not for nothing: it makes the browser lay out the page at once.
  if (opening !== null && readTo > 0) root.querySelector('.reading')?.scrollTo({ top: readTo });
}
