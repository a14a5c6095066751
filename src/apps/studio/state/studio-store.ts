/** The studio as a whole: which screen is shown, the drafts that are kept, and the one on the desk. */
import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { Draft } from '../../../draft/format/draft.ts';
import type { Language } from '../../../story/schema.ts';
import { createGuide, type Guide } from '../guide/guide.ts';
import type { Screen, Step } from '../screen.ts';
import { claim, type Claim } from '../storage/claim.ts';
import { memoryStorage } from '../storage/memory.ts';
import type { DraftStorage } from '../storage/storage.ts';
import { createDesk, type Desk } from './desk.ts';
import { beginHistory, replay } from './history.ts';
import { createSaver, newEntry } from './saver.ts';
import { createShelf, newKey, type Shelf } from './shelf.ts';

/** `elsewhere`: another tab has the draft; `missing`: this browser has no such draft. */
export type DeskState = Desk | 'none' | 'loading' | 'elsewhere' | 'missing';

export interface Studio {
  language: ReadonlySignal<Language>;
  setLanguage: (language: Language) => void;
  screen: ReadonlySignal<Screen>;
  /** Shows another screen; a desk's draft is opened where it is not on the desk yet. */
  go: (screen: Screen) => void;
  goToStep: (step: Step) => void;
  shelf: Shelf;
  desk: ReadonlySignal<DeskState>;
  guide: Guide;
  /** Whether the browser keeps drafts at all. */
  isKept: boolean;
  /** Puts a new draft on the desk, and returns its key. */
  begin: (draft: Draft, step: Step) => string;
  /** Takes the draft from the tab that has it. */
  takeOver: () => void;
  /** Whether something would be lost with the page. */
  isAtRisk: () => boolean;
}

export async function createStudio(first: Screen, asked: Language, wanted: DraftStorage): Promise<Studio> {
  const language = signal(asked);
  const screen = signal<Screen>({ kind: 'drafts' });
  const desk = signal<DeskState>('none');
  const isKept = await cleared(wanted);
  const storage = isKept ? wanted : memoryStorage();
  const shelf = createShelf(storage);
  await shelf.refresh();
  let held: Claim | null = null;
  /** Of what is being opened: whatever comes later for another draft is given up. */
  let turn = 0;

  const leave = () => {
    turn += 1;
    const left = desk.peek();
    const claimed = held;
    held = null;
    desk.value = 'none';
    if (typeof left !== 'object') claimed?.release();
    else void left.settled().then(() => { claimed?.release(); return shelf.refresh(); });
    return turn;
  };
  const put = (on: Desk, claimed: Claim) => {
    held = claimed;
    desk.value = on;
    void claimed.lost.then(on.giveUp);
  };
  const open = async (key: string, options: { takeOver?: boolean } = {}) => {
    const own = leave();
    desk.value = 'loading';
    const claimed = await claim(key, options);
    const kept = claimed.isOurs ? await storage.read(key).catch(() => null) : null;
    if (own === turn && kept && !kept.entry.isDeleted) {
      const { entry, beginning, steps } = kept;
      put(createDesk(replay(beginning, steps, entry.at), createSaver(storage, entry, beginning)), claimed);
      return;
    }
    claimed.release();
    if (own === turn) desk.value = claimed.isOurs ? 'missing' : 'elsewhere';
  };
  const isOnDesk = (key: string) => {
    const on = desk.peek();
    return typeof on === 'object' && on.entry.peek().key === key;
  };
  const go = (to: Screen) => {
    screen.value = to;
    if (to.kind !== 'desk') leave();
    else if (!isOnDesk(to.key)) void open(to.key);
  };
  go(first);
  return {
    language,
    setLanguage: (to) => { language.value = to; },
    screen,
    go,
    goToStep: (step) => {
      const now = screen.peek();
      if (now.kind === 'desk') screen.value = { ...now, step };
    },
    shelf,
    desk,
    guide: createGuide(() => localStorage),
    isKept,
    begin: (draft, step) => {
      const own = leave();
      const key = newKey();
      const history = beginHistory(draft);
      const saver = createSaver(storage, newEntry(key), history.draft);
      const made = createDesk(history, saver);
      saver.save(history, 0);
      batch(() => {
        desk.value = made;
        screen.value = { kind: 'desk', key, step };
      });
      void claim(key).then((claimed) => {
        if (own === turn) put(made, claimed);
        else claimed.release();
      });
      return key;
    },
    takeOver: () => {
      const now = screen.peek();
      if (now.kind === 'desk') void open(now.key, { takeOver: true });
    },
    isAtRisk: () => {
      const on = desk.peek();
      if (!isKept && shelf.entries.peek().length > 0) return true;
      return typeof on === 'object' && (!isKept || ['saving', 'unsaved'].includes(on.saving.peek()));
    },
  };
}

/** What was deleted in an earlier visit goes for good. False: the browser refuses to keep anything. */
async function cleared(storage: DraftStorage): Promise<boolean> {
  try {
    for (const { key, isDeleted } of await storage.list()) if (isDeleted) await storage.remove(key);
    return true;
  } catch {
    return false;
  }
}
