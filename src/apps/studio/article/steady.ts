/** What is worked on stays where it is seen, and what is opened from elsewhere comes into view. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Of the element that scrolls the article: its pane, or on a phone the page. */
function scrollerOf(element: Element): Element {
  const pane = element.closest('.desk-article');
  return pane && pane.scrollHeight > pane.clientHeight ? pane : document.documentElement;
}

/** With others the browser itself may bring what it leads to into view. */
const ACTING_KEYS = ['Enter', ' '];

/**
 * A form that closes further up would move the text under the hand. The handler is for events before they are acted
 * on; after that the paragraph in which one happened is put back to where it was.
 */
export function useSteadyParagraph(): (event: Event) => void {
  const held = useRef<{ paragraph: Element; top: number } | null>(null);
  useLayoutEffect(() => {
    const { paragraph, top = 0 } = held.current ?? {};
    if (!paragraph?.isConnected) return;
    const moved = paragraph.getBoundingClientRect().top - top;
    if (moved !== 0) scrollerOf(paragraph).scrollBy({ top: moved, behavior: 'instant' });
  });
  return (event) => {
    if (event instanceof KeyboardEvent && !ACTING_KEYS.includes(event.key)) return;
    const { target } = event;
    const paragraph = target instanceof Element ? target.closest('.studio-paragraph') : null;
    held.current = paragraph && { paragraph, top: paragraph.getBoundingClientRect().top };
    // What is drawn for other reasons is none of its.
    setTimeout(() => { held.current = null; });
  };
}

/** Shows the beginning of the form as it opens for another record; `key` says for which. */
export function useFormInView(key: string): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector('.studio-form > *')?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [key]);
  return form;
}
