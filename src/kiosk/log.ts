/** What happened to this screen, for its attendant: bounded, on this machine alone, and nothing about visitors. */

/** `at`: ms since 1970. */
export interface Entry { at: number; what: string }

const NAME = 'dateline-kiosk';
const STORE = 'events';
/** About a month of an uneventful screen. */
const MOST = 300;

export interface Log {
  note: (what: string) => void;
  /** The last ones first. */
  read: () => Promise<Entry[]>;
}

/** Without IndexedDB, or when it is full, the log is kept as long as the page. */
export function openLog(): Log {
  const kept: Entry[] = [];
  const database = new Promise<IDBDatabase | null>((resolve) => {
    if (!('indexedDB' in globalThis)) return resolve(null);
    const request = indexedDB.open(NAME, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE, { autoIncrement: true }));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => resolve(null));
  }).catch(() => null);

  const save = async (entry: Entry) => {
    const store = (await database)?.transaction(STORE, 'readwrite').objectStore(STORE);
    if (!store) return;
    store.add(entry);
    const count = store.count();
    count.addEventListener('success', () => {
      if (count.result <= MOST) return;
      const oldest = store.openCursor();
      oldest.addEventListener('success', () => { oldest.result?.delete(); });
    });
  };

  return {
    note: (what) => {
      const entry = { at: Date.now(), what };
      kept.unshift(entry);
      kept.length = Math.min(kept.length, MOST);
      console.info(`kiosk: ${what}`);
      void save(entry).catch(() => {});
    },
    read: async () => {
      const store = (await database)?.transaction(STORE).objectStore(STORE);
      if (!store) return [...kept];
      return new Promise((resolve) => {
        const all = store.getAll();
        all.addEventListener('success', () => resolve((all.result as Entry[]).reverse()));
        all.addEventListener('error', () => resolve([...kept]));
      });
    },
  };
}
