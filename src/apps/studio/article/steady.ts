/** What is worked on stays where it is seen, and what is opened from elsewhere comes into view. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { scrolledAround } from './in-view.ts';

/**
 * A form that closes further up would move the text under the hand. The function is given an element before something
 * is done with it; then the paragraph around it is put back to where it was.
 */
export function useSteadyParagraph(): (element: EventTarget | null | undefined) => void {
  const held = useRef<{ paragraph: Element; top: number } | null>(null);
  useLayoutEffect(() => {
    const { paragraph, top = 0 } = held.current ?? {};
    if (!paragraph?.isConnected) return;
    const moved = paragraph.getBoundingClientRect().top - top;
    if (moved !== 0) (scrolledAround(paragraph) ?? window).scrollBy({ top: moved, behavior: 'instant' });
  });
  return (element) => {
    const paragraph = element instanceof Element ? element.closest('.studio-paragraph') : null;
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
