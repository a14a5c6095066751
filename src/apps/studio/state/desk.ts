/** One draft on the desk: everybody reads its signals, and it changes by `apply`, `undo` and `redo` alone. */
import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { RecordRef } from '../../../draft/edit/records.ts';
import type { Draft } from '../../../draft/format/draft.ts';
import type { Deed } from '../../../locales/studio/deeds.ts';
import type { Entry } from '../storage/storage.ts';
import { did, redo, undo, type History } from './history.ts';
import type { Saver, Saving } from './saver.ts';

/** What was just done, for whoever announces it; a new value each time. */
export interface Done { way: 'did' | 'undid' | 'redid'; deed: Deed }

export interface Desk {
  draft: ReadonlySignal<Draft>;
  /** Null where nothing is, and after what was selected has gone. */
  selected: ReadonlySignal<RecordRef | null>;
  select: (selected: RecordRef | null) => void;
  /** What the queue asks about, so that article and map show it: all mentions of one question, both of a relation. */
  inQuestion: ReadonlySignal<readonly RecordRef[]>;
  ask: (about: readonly RecordRef[]) => void;
  /** An edit that gives back the same draft, or the same in all its parts, is none. `deed` is announced. */
  apply: (edit: (draft: Draft) => Draft, deed: Deed) => void;
  undo: () => void;
  redo: () => void;
  canUndo: ReadonlySignal<boolean>;
  canRedo: ReadonlySignal<boolean>;
  done: ReadonlySignal<Done | null>;
  saving: ReadonlySignal<Saving>;
  entry: ReadonlySignal<Entry>;
  /** Another tab has the draft now: nothing is changed here any more. */
  giveUp: () => void;
  /** Resolves when all is saved that can be. */
  settled: () => Promise<void>;
}

export function createDesk(opened: History, saver: Saver): Desk {
  const history = signal(opened);
  const draft = computed(() => history.value.draft);
  const selected = signal<RecordRef | null>(null);
  const inQuestion = signal<readonly RecordRef[]>([]);
  const done = signal<Done | null>(null);
  const isThere = (one: RecordRef) => draft.value[one.list].some(({ id }) => id === one.id);
  const move = (to: History | null, { way, deed, firstNew }: Done & { firstNew: number }) => {
    if (!to || saver.saving.peek() === 'elsewhere') return;
    batch(() => {
      history.value = to;
      done.value = { way, deed };
      const one = selected.peek();
      if (one && !isThere(one)) selected.value = null;
    });
    saver.save(to, firstNew);
  };
  return {
    draft,
    selected,
    select: (one) => { selected.value = one; },
    inQuestion,
    ask: (about) => { inQuestion.value = about; },
    apply: (edit, deed) => {
      const now = history.peek();
      move(did(now, edit(now.draft), deed), { way: 'did', deed, firstNew: now.at });
    },
    undo: () => {
      const { steps, at } = history.peek();
      const deed = steps[at - 1]?.deed;
      if (deed) move(undo(history.peek()), { way: 'undid', deed, firstNew: Infinity });
    },
    redo: () => {
      const { steps, at } = history.peek();
      const deed = steps[at]?.deed;
      if (deed) move(redo(history.peek()), { way: 'redid', deed, firstNew: Infinity });
    },
    canUndo: computed(() => history.value.at > 0),
    canRedo: computed(() => history.value.at < history.value.steps.length),
    done,
    saving: saver.saving,
    entry: saver.entry,
    giveUp: saver.giveUp,
    settled: saver.settled,
  };
}
