/**
 * An article has hundreds of sentences, which the arrow keys step through: the Tab key stops at one of them, where the
 * keyboard was last, and at the button of its paragraph (WAI-ARIA Authoring Practices, "roving tabindex").
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A function that is told what in the article has the focus. */
export function useOneStop(article: RefObject<HTMLElement | null>): (focused: EventTarget | null) => void {
  const stops = useRef<readonly HTMLElement[]>([]);
  const stopAt = (sentence: HTMLElement) => {
    const button = sentence.closest('.studio-paragraph')?.querySelector<HTMLElement>('.mend');
    for (const one of stops.current) one.tabIndex = -1;
    stops.current = [sentence, ...button ? [button] : []];
    for (const one of stops.current) one.tabIndex = 0;
  };
  // The one that there was may be drawn anew, or its words be gone.
  useLayoutEffect(() => {
    if (stops.current[0]?.isConnected) return;
    const first = article.current?.querySelector<HTMLElement>('.sentence');
    if (first) stopAt(first);
  });
  return (focused) => {
    const sentence = focused instanceof Element ? focused.closest<HTMLElement>('.sentence') : null;
    if (sentence) stopAt(sentence);
  };
}
