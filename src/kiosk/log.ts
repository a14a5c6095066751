/** What happened to this screen, for its attendant: bounded, on this machine alone, and nothing about visitors. */
import type { Clock } from './clock.ts';

/** `at`: ms since 1970. */
export interface Entry { at: number; what: string }

/** About a month of an uneventful screen. */
export const MOST = 300;

/** Where entries outlive the page. Whatever goes wrong there is told by a rejection, and costs only that. */
export interface EventStore {
  /** Keeps no more than `most`, the latest. */
  add: (entry: Entry, most: number) => Promise<void>;
  /** The first ones first. */
  all: () => Promise<Entry[]>;
}

export interface Log {
  note: (what: string) => void;
  /** The last ones first. */
  read: () => Promise<Entry[]>;
  /** Resolves when all that was noted is kept, as far as it can be. */
  kept: () => Promise<void>;
}

/** ms until a store that does not answer is given up. */
const LONGEST_WAIT = 2000;

/** With a store that is full, forbidden or silent, the log is kept as long as the page. */
export function openLog(store: EventStore, clock: Clock): Log {
  const kept: Entry[] = [];
  let isStored = true;
  let last: Promise<void> = Promise.resolve();
  const forgo = () => { isStored = false; };
  const unlessSilent = async <T>(answer: Promise<T>): Promise<T | null> => {
    let cancel = () => {};
    const silence = new Promise<null>((resolve) => { cancel = clock.later(LONGEST_WAIT, () => resolve(null)); });
    const first = await Promise.race([answer, silence]);
    cancel();
    return first;
  };
  return {
    note: (what) => {
      const entry = { at: clock.now(), what };
      kept.unshift(entry);
      kept.length = Math.min(kept.length, MOST);
      console.info(`kiosk: ${what}`);
      last = store.add(entry, MOST).catch(forgo);
    },
    read: async () => {
      const stored = await unlessSilent(store.all().catch(() => null));
      // One that has failed to take an entry lacks what this page has seen.
      return stored === null || !isStored ? [...kept] : stored.reverse();
    },
    kept: async () => { await unlessSilent(last); },
  };
}
