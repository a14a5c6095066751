/** What happened to this screen, for its attendant: bounded, on this machine alone, and nothing about visitors. */
import type { Clock } from '../clock.ts';

/** `at`: ms since 1970, for what is counted the last time. */
export interface Entry { at: number; what: string; counted?: { times: number; since: number } }

/** What is counted is few entries: faults have room for months of one a day, and for a bad night. */
export const CAPACITY = 300;

/** Where entries outlive the page. Whatever goes wrong there is told by a rejection, and costs only that. */
export interface EventStore {
  /** Keeps no more than `most`, as `withOneMore` has it. */
  add: (entry: Entry, most: number) => Promise<void>;
  /** The first ones first. */
  all: () => Promise<Entry[]>;
}

export interface Log {
  note: (what: string) => void;
  /** The same, for what may come again and again: one entry, with how often, so that it leaves room for the rest. */
  count: (what: string) => void;
  /** The last ones first. */
  read: () => Promise<Entry[]>;
  /** Resolves when all that was noted is kept, as far as it can be. */
  kept: () => Promise<void>;
}

/**
 * What one more entry does to those that are there, the first ones first: how it is kept itself, and the places of
 * those that go.
 */
export function withOneMore(entries: readonly Entry[], entry: Entry, most: number): { latest: Entry; gone: number[] } {
  const same = entry.counted ? entries.findIndex(({ what, counted }) => counted && what === entry.what) : -1;
  const before = entries[same]?.counted;
  if (before) return { latest: { ...entry, counted: { times: before.times + 1, since: before.since } }, gone: [same] };
  return { latest: entry, gone: [...entries.keys()].slice(0, Math.max(0, entries.length + 1 - most)) };
}

/** ms until a store that does not answer is given up. */
const LONGEST_WAIT = 2000;

/** With a store that is full, forbidden or silent, the log is kept as long as the page. */
export function openLog(store: EventStore, clock: Clock): Log {
  let kept: Entry[] = [];
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
  const add = (entry: Entry) => {
    const { latest, gone } = withOneMore(kept, entry, CAPACITY);
    kept = [...kept.filter((_, i) => !gone.includes(i)), latest];
    console.info(`kiosk: ${entry.what}`);
    last = store.add(entry, CAPACITY).catch(forgo);
  };
  return {
    note: (what) => add({ at: clock.now(), what }),
    count: (what) => add({ at: clock.now(), what, counted: { times: 1, since: clock.now() } }),
    read: async () => {
      const stored = await unlessSilent(store.all().catch(() => null));
      // One that has failed to take an entry lacks what this page has seen.
      return (stored === null || !isStored ? [...kept] : stored).reverse();
    },
    kept: async () => { await unlessSilent(last); },
  };
}
