/** The log's entries in IndexedDB. */
import type { Entry, EventStore } from './log.ts';

const NAME = 'dateline-kiosk';
const STORE = 'events';

export function indexedEvents(): EventStore {
  const database = open();
  // Told again to whoever asks for it.
  database.catch(() => {});
  const within = async <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const transaction = (await database).transaction(STORE, mode);
    const request = act(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      // Too full shows only now.
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('the events were not kept')));
    });
    return request.result;
  };
  return {
    add: async (entry, most) => {
      await within('readwrite', (store) => {
        const added = store.add(entry);
        const count = store.count();
        count.addEventListener('success', () => { if (count.result > most) dropOldest(store); });
        return added;
      });
    },
    all: () => within('readonly', (store) => store.getAll() as IDBRequest<Entry[]>),
  };
}

function dropOldest(store: IDBObjectStore): void {
  const oldest = store.openCursor();
  oldest.addEventListener('success', () => { oldest.result?.delete(); });
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE, { autoIncrement: true }));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });
}
