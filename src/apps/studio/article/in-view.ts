/** Where in the article's pane something stands, and the pane moved to it. */
import type { Desk } from '../state/desk.ts';
import type { Marking } from './marking.ts';

/** The share of the pane's height at which what is asked comes to stand: what leads up to it is read too. */
const HEIGHT = 0.3;

/** Moves the article, or on a phone the page, so far that the element's beginning is in view, if it is not. */
export function bringIntoView(element: Element): void {
  const pane = scrolledAround(element);
  const around = pane?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight, height: innerHeight };
  const { top } = element.getBoundingClientRect();
  if (top >= around.top && top <= around.bottom - around.height * HEIGHT) return;
  (pane ?? window).scrollBy({ top: top - around.top - around.height * HEIGHT });
}

/** The pane where it has a height of its own, which it has not on a phone. */
export function scrolledAround(element: Element): Element | null {
  const pane = element.closest('.desk-article');
  return pane && pane.scrollHeight > pane.clientHeight ? pane : null;
}

/** While no form is open, the words that the queue asks about are in view, if the queue stays so with it. */
export function followQuestion({ inQuestion, selected }: Desk, { pending, mending }: Marking): () => void {
  let frame = 0;
  const stop = inQuestion.subscribe(() => {
    cancelAnimationFrame(frame);
    // Once they are drawn.
    frame = requestAnimationFrame(() => {
      if (selected.peek() || pending.peek() || mending.peek() !== null) return;
      const [words] = document.getElementsByClassName('is-asked');
      if (words && scrolledAround(words)) bringIntoView(words);
    });
  });
  return () => {
    stop();
    cancelAnimationFrame(frame);
  };
}
