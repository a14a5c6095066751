/** Notices that the page no longer draws, or that something has gone wrong in it. */
import { every, type Clock } from '../clock.ts';
import type { Reloader } from './reloader.ts';

/** ms between two checks; a page that has drawn nothing in three of them is stuck. */
const CHECK_EVERY = 10_000;
const MOST_MISSED = 3;

/** Told by the browser of a layout that takes two frames; nothing has gone wrong. */
const HARMLESS = /^ResizeObserver loop/;

/** What the watchdog sees of the page. */
export interface Vitals {
  onError: (report: (what: string) => void) => () => void;
  onFrame: (report: () => void) => () => void;
  /** A hidden page is not drawn, and nothing is wrong with it. */
  isVisible: () => boolean;
}

export function watchPage(
  vitals: Vitals,
  { clock, note, request }: { clock: Clock; note: (what: string) => void; request: Reloader['request'] },
): () => void {
  let drawn = clock.steady();
  let missed = 0;
  const known = new Set<string>();
  const check = () => {
    missed = vitals.isVisible() ? missed + 1 : 0;
    // Both: checks alone may follow each other closely, and time alone may have been slept through.
    if (missed < MOST_MISSED || clock.steady() - drawn < CHECK_EVERY * MOST_MISSED) return;
    missed = 0;
    note('error: nothing is drawn any more');
    request('nothing was drawn', 'urgent');
  };
  const undo = [
    vitals.onError((what) => {
      const short = what.slice(0, 200);
      if (HARMLESS.test(short)) return;
      request(short);
      // What goes wrong with every frame would leave room for nothing else in the log, and at last in memory.
      if (known.has(short) || known.size >= 20) return;
      known.add(short);
      note(`error: ${short}`);
    }),
    vitals.onFrame(() => {
      drawn = clock.steady();
      missed = 0;
    }),
    every(clock, CHECK_EVERY, check),
  ];
  return () => { for (const step of undo) step(); };
}

/** The page itself. */
export const PAGE: Vitals = {
  onError: (report) => {
    const end = new AbortController();
    addEventListener('error', ({ message }) => report(message), { signal: end.signal });
    addEventListener('unhandledrejection', ({ reason }) => report(String(reason)), { signal: end.signal });
    return () => end.abort();
  },
  onFrame: (report) => {
    let frame = requestAnimationFrame(function next() {
      report();
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  },
  isVisible: () => document.visibilityState === 'visible',
};
