import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { usePage } from './context.tsx';

/**
 * A new choice is read from its beginning, the article from where it was left. Focus that was on something that is gone
 * moves to the new heading, so that the keyboard is not thrown back to the top of the page.
 */
export function useReadingPosition(column: RefObject<HTMLElement | null>): void {
  const { store } = usePage();
  const { selection, filter } = store.view.value;
  const isArticle = selection.kind === 'none' && filter.speaker === null;
  const key = JSON.stringify([selection, filter.speaker]);
  const isFirst = useRef(true);

  useEffect(() => {
    const element = column.current;
    if (!element) return undefined;
    // Wide screens scroll the column, narrow ones the page.
    const scrolling = [element, document.scrollingElement].filter((one) => one !== null);
    scrolling.forEach((one, i) => { one.scrollTop = isArticle ? store.leftAt.peek()[i] ?? 0 : 0; });
    const isFocusLost = document.activeElement === document.body;
    if (isFocusLost && !isFirst.current) (element.querySelector<HTMLElement>('#panel-title') ?? element).focus({ preventScroll: true });
    isFirst.current = false;
    if (!isArticle) return undefined;

    const remember = () => { store.leftAt.value = scrolling.map((one) => one.scrollTop); };
    const targets = [element, document];
    for (const target of targets) target.addEventListener('scroll', remember);
    return () => { for (const target of targets) target.removeEventListener('scroll', remember); };
  }, [key, column, store]);
}
