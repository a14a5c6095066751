import { effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { View } from '../../view/view.ts';
import { usePage } from '../context.tsx';

/** Wide screens scroll the column, narrow ones the page. */
const scrolling = (column: HTMLElement): Element[] => [column, document.scrollingElement].filter((one) => one !== null);

/**
 * A new choice is read from its beginning, the article from where it was left. Focus that was on something that is gone
 * moves to the new heading, so that the keyboard is not thrown back to the top of the page.
 */
export function useReadingPosition(column: RefObject<HTMLElement | null>): void {
  const { store } = usePage();
  const { key, isArticle } = readingOf(store.view.value);
  const drawn = useRef<{ key: string; isArticle: boolean } | null>(null);

  // As the view changes, with the article still there: what comes instead may be shorter, and a shorter column is moved
  // by the browser. Not `useSignalEffect`, which waits until that has been drawn.
  useLayoutEffect(() => effect(() => {
    const isLeft = readingOf(store.view.value).key !== drawn.current?.key && drawn.current?.isArticle;
    if (isLeft && column.current) store.articleLeft(scrolling(column.current).map((one) => one.scrollTop));
  }), [column, store]);

  useLayoutEffect(() => effect(() => {
    if (store.readingWanted.value > 0) column.current?.querySelector<HTMLElement>('[data-statement] a[href]')?.focus();
  }), [column, store]);

  // Before the next frame, so that nothing is seen where it does not begin.
  useLayoutEffect(() => {
    const isFirst = drawn.current === null;
    drawn.current = { key, isArticle };
    if (!column.current) return;
    scrolling(column.current).forEach((one, i) => { one.scrollTop = isArticle ? store.leftAt.peek()[i] ?? 0 : 0; });
    const isFocusLost = document.activeElement === document.body;
    if (isFocusLost && !isFirst)
      (column.current.querySelector<HTMLElement>('#panel-title') ?? column.current).focus({ preventScroll: true });
  }, [key, isArticle, column, store]);
}

/** What is read: everything with the same key has the same beginning. */
const readingOf = ({ selection, filter: { speaker } }: View) =>
  ({ key: JSON.stringify([selection, speaker]), isArticle: selection.kind === 'none' && speaker === null });
