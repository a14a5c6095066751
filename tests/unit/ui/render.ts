/** Components as the build draws them: to a string, without a browser. */
import { h, type ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { createStore, type Findings, type Store } from '../../../src/store/store.ts';
import type { Story } from '../../../src/story/story.ts';
import { PageProvider, type Page } from '../../../src/ui/context.tsx';
import { createOpenParts } from '../../../src/ui/open-parts.ts';
import { openingView, type View } from '../../../src/view/view.ts';

export interface Rendering extends Pick<Findings, 'translations'> {
  story: Story;
  view?: Partial<View>;
  drawCloseUp?: Page['drawCloseUp'];
  /** What has come since the page opened. */
  since?: (store: Store) => void;
}

/** The HTML of a component of the page of a story, in the view that it opens with but for what `view` has. */
export function render<P extends object>(
  component: ComponentType<P>, props: P, { story, view = {}, translations = [], drawCloseUp, since }: Rendering,
): string {
  const store = createStore(story, { ...openingView(story), ...view }, { translations });
  since?.(store);
  const page: Page = {
    store, shown: store, href: ({ kind }) => `#${kind}`, permalink: () => '#', openParts: createOpenParts(),
    readAsFar: { paragraphs: 0 }, opening: null, ...drawCloseUp && { drawCloseUp },
  };
  return renderToString(h(PageProvider, { value: page }, h(component, props)));
}

/** What is read of some HTML: its words, with the blanks that a reader sees. */
export const wordsOf = (html: string): string =>
  html.replaceAll(/<\/(?:p|h\d|li|section|article|summary|details|figcaption|span|abbr)>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim();

/** The words of an element of some HTML, found by its class; each of them. */
export const wordsIn = (html: string, tag: string, name: string): string[] =>
  Array.from(html.matchAll(new RegExp(`<${tag} class="${name}[^"]*"[^>]*>(.*?)</${tag}>`, 'gs')), ([, inner = '']) =>
    wordsOf(inner));
