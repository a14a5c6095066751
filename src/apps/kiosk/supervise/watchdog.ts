/** Notices that the page no longer draws, or that something has gone wrong in it. */
import { every, type Clock } from '../clock.ts';
import type { Reloader } from './reloader.ts';

/** ms between two looks; a page that has drawn nothing in three of them is stuck. */
const LOOK = 10_000;
const LOOKS = 3;

/** Told by the browser of a layout that takes two frames; nothing has gone wrong. */
const HARMLESS = /^ResizeObserver loop/;

/** What the watchdog sees of the page. */
export interface Vitals {
  onError: (tell: (what: string) => void) => () => void;
  onFrame: (tell: () => void) => () => void;
  /** A hidden page is not drawn, and nothing is wrong with it. */
  isVisible: () => boolean;
}

export function watch(vitals: Vitals, { clock, note, ask }: { clock: Clock; note: (what: string) => void; ask: Reloader['ask'] }): () => void {
  let drawn = clock.steady();
  let missed = 0;
  const known = new Set<string>();
  const look = () => {
    missed = vitals.isVisible() ? missed + 1 : 0;
    // Both: looks alone may follow each other closely, and time alone may have been slept through.
    if (missed < LOOKS || clock.steady() - drawn < LOOK * LOOKS) return;
    missed = 0;
    note('error: nothing is drawn any more');
    ask('nothing was drawn', 'urgent');
  };
  const undo = [
    vitals.onError((what) => {
      const short = what.slice(0, 200);
      if (HARMLESS.test(short)) return;
      ask(short);
      // What goes wrong with every frame would leave room for nothing else in the log, and at last in memory.
      if (known.has(short) || known.size >= 20) return;
      known.add(short);
      note(`error: ${short}`);
    }),
    vitals.onFrame(() => {
      drawn = clock.steady();
      missed = 0;
    }),
    every(clock, LOOK, look),
  ];
  return () => { for (const step of undo) step(); };
}

/** The page itself. */
export const PAGE: Vitals = {
  onError: (tell) => {
    const end = new AbortController();
    addEventListener('error', ({ message }) => tell(message), { signal: end.signal });
    addEventListener('unhandledrejection', ({ reason }) => tell(String(reason)), { signal: end.signal });
    return () => end.abort();
  },
  onFrame: (tell) => {
    let frame = requestAnimationFrame(function next() {
      tell();
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  },
  isVisible: () => document.visibilityState === 'visible',
};
