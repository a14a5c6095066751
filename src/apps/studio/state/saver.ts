/** Saves what was done at once, one write at a time; what could not be saved goes with the next one. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Draft } from '../../../draft/format/draft.ts';
import { isKept } from '../../../draft/format/kept.ts';
import { StaleError, type DraftStorage, type Entry } from '../storage/storage.ts';
import type { History } from './history.ts';

/**
 * `unsaved`: the browser has refused, and the draft lives as long as the page; `elsewhere`: another tab has gone on
 * with it, and this one writes nothing more.
 */
export type Saving = 'saved' | 'saving' | 'unsaved' | 'elsewhere';

export interface Saver {
  saving: ReadonlySignal<Saving>;
  /** The entry as it was last written. */
  entry: ReadonlySignal<Entry>;
  /** `firstNew`: the first step that was not there before. */
  save: (history: History, firstNew: number) => void;
  /** Another tab has it now. */
  giveUp: () => void;
  /** Resolves when nothing is on its way any more. */
  settled: () => Promise<void>;
}

/** `entry` has revision 0 for a draft that is new, and is written with its beginning. */
export function createSaver(storage: DraftStorage, first: Entry, beginning: Draft): Saver {
  const saving = signal<Saving>('saved');
  const entry = signal(first);
  let next: History | null = null;
  let unsavedFrom = Infinity;
  let running: Promise<void> | null = null;

  const write = async (history: History) => {
    const { revision } = entry.peek();
    const from = Math.min(unsavedFrom, history.steps.length);
    const written = entryOf(entry.peek(), history, revision + 1);
    unsavedFrom = Infinity;
    try {
      await storage.write(written, {
        ...(revision === 0 && { beginning }), steps: history.steps.slice(from), from,
      });
      entry.value = written;
      // What was done meanwhile is still to be written.
      if (saving.peek() !== 'elsewhere') saving.value = next ? 'saving' : 'saved';
    } catch (error) {
      unsavedFrom = Math.min(unsavedFrom, from);
      saving.value = error instanceof StaleError ? 'elsewhere' : 'unsaved';
    }
  };
  const run = async () => {
    while (next && saving.peek() !== 'elsewhere') {
      const history = next;
      next = null;
      await write(history);
    }
    running = null;
  };
  return {
    saving,
    entry,
    save: (history, firstNew) => {
      if (saving.peek() === 'elsewhere') return;
      next = history;
      unsavedFrom = Math.min(unsavedFrom, firstNew);
      // What has failed is said until it has worked.
      if (saving.peek() === 'saved') saving.value = 'saving';
      running ??= run();
    },
    giveUp: () => { saving.value = 'elsewhere'; },
    settled: () => running ?? Promise.resolve(),
  };
}

/** What the list is to say of a draft. */
export function entryOf(last: Entry, { draft, steps, at }: History, revision: number): Entry {
  const { places, mentions, statements, relations } = draft;
  const kept = (list: readonly { decision: string }[]) => list.filter(isKept).length;
  const open = [places, mentions, statements, relations].flat().filter(({ decision }) => decision === 'open').length;
  return {
    ...last, title: draft.title, changed: new Date().toISOString(), revision, steps: steps.length, at,
    places: kept(places), statements: kept(statements), open,
  };
}

export const newEntry = (key: string): Entry => ({
  key, title: '', changed: '', places: 0, statements: 0, open: 0, steps: 0, at: 0, revision: 0, isDeleted: false,
});
