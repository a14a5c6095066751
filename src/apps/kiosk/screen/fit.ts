/** Words as large as their box holds, and never cut without a sign: half a statement is another statement. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** The least size, as a part of the usual one: on a small screen, that of print. */
const LEAST = 0.4;
/** Of the usual size: what is finer is not seen. */
const STEP = 0.01;
/** More lines of one statement than any screen holds. */
const MOST_LINES = 100;

/** The largest of the numbers from `least` to `most` in steps of `step` that fits; `least` if none does. */
export function largest(least: number, most: number, step: number, fits: (size: number) => boolean): number {
  if (fits(most)) return most;
  let [low, high] = [0, Math.round((most - least) / step)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(least + middle * step)) low = middle;
    else high = middle;
  }
  return least + low * step;
}

/**
 * Sets `--fit`, a part of 1, on the box. What is too long even for the least size ends after `--lines` of each
 * statement, and the box is marked with `data-cut`.
 */
export function fit(box: HTMLElement): void {
  const { style, dataset } = box;
  const isWhole = () => box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
  const withFit = (size: number) => {
    style.setProperty('--fit', String(size));
    return isWhole();
  };
  const withLines = (lines: number) => {
    style.setProperty('--lines', String(lines));
    return isWhole();
  };
  delete dataset['cut'];
  if (withFit(largest(LEAST, 1, STEP, withFit))) return;
  dataset['cut'] = '';
  withLines(largest(1, MOST_LINES, 1, withLines));
}

/** Keeps it so, before it is painted: with other words, in another room, and when their letters have come. */
export function useFit(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const act = () => fit(element);
    const words = new MutationObserver(act);
    words.observe(element, { childList: true, characterData: true, subtree: true });
    const room = new ResizeObserver(act);
    room.observe(element);
    document.fonts.addEventListener('loadingdone', act);
    act();
    return () => {
      words.disconnect();
      room.disconnect();
      document.fonts.removeEventListener('loadingdone', act);
    };
  }, []);
}
