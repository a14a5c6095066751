/** The log's entries in IndexedDB. */
import { withOneMore, type Entry, type EventStore } from './log.ts';

const NAME = 'dateline-kiosk';
const STORE = 'events';

export function indexedEvents(): EventStore {
  const database = open();
  // Told again to whoever asks for it.
  database.catch(() => {});
  const within = async <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => Promise<T>): Promise<T> => {
    const transaction = (await database).transaction(STORE, mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      // Too full shows only now.
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('the events were not kept')));
    });
    const [result] = await Promise.all([act(transaction.objectStore(STORE)), ended]);
    return result;
  };
  const all = (store: IDBObjectStore) => answer<Entry[]>(store.getAll());
  return {
    add: (entry, most) => within('readwrite', async (store) => {
      const [keys, entries] = await Promise.all([answer(store.getAllKeys()), all(store)]);
      const { latest, gone } = withOneMore(entries, entry, most);
      store.add(latest);
      for (const place of gone) store.delete(keys[place] ?? 0);
    }),
    all: () => within('readonly', all),
  };
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });
}

/** A rejection too where the browser lets nobody even ask for it. */
async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE, { autoIncrement: true }));
  return answer(request);
}
