/** Drafts in IndexedDB, each write a transaction of its own. */
import { createStore, promisifyRequest } from 'idb-keyval';
import type { Draft } from '../../../draft/format/draft.ts';
import type { Step } from '../state/history.ts';
import { StaleError, type DraftStorage, type Entry, type Written } from './storage.ts';

/** Keys of the records, and ranges of them: an empty list comes after every number and every word. */
const entryOf = (key: string) => ['entry', key];
const beginningOf = (key: string) => ['beginning', key];
const stepOf = (key: string, number: number) => ['step', key, number];
const allEntries = () => IDBKeyRange.bound(['entry'], ['entry', []]);
const stepsFrom = (key: string, first: number) => IDBKeyRange.bound(stepOf(key, first), ['step', key, []]);

export function indexedDbStorage(database = 'dateline-studio'): DraftStorage {
  const use = createStore(database, 'drafts');
  return {
    list: () => use('readonly', (store) => promisifyRequest<Entry[]>(store.getAll(allEntries()))),
    read: (key) => use('readonly', async (store) => {
      const [entry, beginning, steps] = await Promise.all([
        promisifyRequest<Entry | undefined>(store.get(entryOf(key))),
        promisifyRequest<Draft | undefined>(store.get(beginningOf(key))),
        promisifyRequest<Step[]>(store.getAll(stepsFrom(key, 0))),
      ]);
      return entry && beginning ? { entry, beginning, steps: steps.slice(0, entry.steps) } : null;
    }),
    write: (entry, written) => use('readwrite', (store) => write(store, entry, written)),
    remove: (key) => use('readwrite', (store) => {
      store.delete(entryOf(key));
      store.delete(beginningOf(key));
      store.delete(stepsFrom(key, 0));
      return promisifyRequest(store.transaction);
    }),
  };
}

/** Looks and writes in one transaction, so that no other tab comes between. */
function write(store: IDBObjectStore, entry: Entry, { beginning, steps = [], from = 0 }: Written = {}): Promise<void> {
  return new Promise((done, fail) => {
    const last = store.get(entryOf(entry.key)) as IDBRequest<Entry | undefined>;
    last.onerror = () => fail(last.error ?? new Error('not read'));
    last.onsuccess = () => {
      if ((last.result?.revision ?? 0) !== entry.revision - 1) {
        fail(new StaleError('another tab has written it'));
        return;
      }
      try {
        store.put(entry, entryOf(entry.key));
        if (beginning) store.put(beginning, beginningOf(entry.key));
        steps.forEach((step, i) => store.put(step, stepOf(entry.key, from + i)));
      } catch (error) {
        store.transaction.abort();
        fail(error as Error);
        return;
      }
      promisifyRequest(store.transaction).then(() => done(), fail);
    };
  });
}
