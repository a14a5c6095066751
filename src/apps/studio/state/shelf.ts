/** The drafts that are kept, and what can be done with one that is not on the desk. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { withTitle } from '../../../draft/edit/details.ts';
import type { DraftStorage, Entry } from '../storage/storage.ts';
import { beginHistory, did, replay } from './history.ts';
import { entryOf, newEntry } from './saver.ts';

export interface Shelf {
  /** Newest first, without those that are deleted. */
  entries: ReadonlySignal<readonly Entry[]>;
  /** One that was deleted in this visit, and can be had back. */
  removed: ReadonlySignal<Entry | null>;
  /** Reads the list anew. What the browser refuses leaves it as it was. */
  refresh: () => Promise<void>;
  rename: (entry: Entry, title: string) => Promise<void>;
  duplicate: (entry: Entry, title: string) => Promise<void>;
  remove: (entry: Entry) => Promise<void>;
  restore: (entry: Entry) => Promise<void>;
}

/** Of a draft in this browser; not from `randomUUID`, which pages from a host that is not secure do not have. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export function createShelf(storage: DraftStorage): Shelf {
  const all = signal<readonly Entry[]>([]);
  const refresh = async () => {
    const listed = await storage.list().catch(() => all.peek());
    all.value = listed.toSorted((a, b) => (a.changed < b.changed ? 1 : -1));
  };
  /** A draft that another tab has changed since is listed as that tab left it. */
  const changed = async (change: () => Promise<void>) => {
    await change().catch(() => {});
    await refresh();
  };
  const mark = (entry: Entry, isDeleted: boolean) =>
    changed(() => storage.write({ ...entry, isDeleted, revision: entry.revision + 1 }));
  const read = async (key: string) => {
    const kept = await storage.read(key);
    return kept && replay(kept.beginning, kept.steps, kept.entry.at);
  };
  return {
    entries: computed(() => all.value.filter(({ isDeleted }) => !isDeleted)),
    removed: computed(() => all.value.find(({ isDeleted }) => isDeleted) ?? null),
    refresh,
    rename: (entry, title) => changed(async () => {
      const history = await read(entry.key);
      const renamed = history && did(history, withTitle(history.draft, title), { kind: 'detailsChanged' });
      if (!renamed) return;
      const from = renamed.at - 1;
      await storage.write(entryOf(entry, renamed, entry.revision + 1), { steps: renamed.steps.slice(from), from });
    }),
    duplicate: (entry, title) => changed(async () => {
      const history = await read(entry.key);
      if (!history) return;
      const copy = beginHistory(withTitle(history.draft, title));
      await storage.write(entryOf(newEntry(newKey()), copy, 1), { beginning: copy.draft });
    }),
    remove: (entry) => mark(entry, true),
    restore: (entry) => mark(entry, false),
  };
}
