/** Drafts as long as the page is open: for a browser that keeps nothing. */
import { StaleError, type DraftStorage, type KeptDraft } from './storage.ts';

export function memoryStorage(): DraftStorage {
  const kept = new Map<string, KeptDraft>();
  return {
    list: async () => [...kept.values()].map(({ entry }) => entry),
    read: async (key) => kept.get(key) ?? null,
    write: async (entry, { beginning, steps = [], from } = {}) => {
      const last = kept.get(entry.key);
      if ((last?.entry.revision ?? 0) !== entry.revision - 1) throw new StaleError('it was written elsewhere');
      const first = beginning ?? last?.beginning;
      if (!first) throw new Error('a draft without its beginning');
      const before = (last?.steps ?? []).slice(0, from);
      kept.set(entry.key, { entry, beginning: first, steps: [...before, ...steps].slice(0, entry.steps) });
    },
    remove: async (key) => { kept.delete(key); },
  };
}
