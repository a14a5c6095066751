/** The guide for the first use: five steps on a worked example. It is offered until it was taken or refused once. */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Step } from '../screen.ts';

/** The five, each with the step of the desk that it is about and the part of it that is pointed at. */
export const GUIDE = [
  { name: 'article', step: 'bring-in', part: '.details' },
  { name: 'words', step: 'decide', part: '.desk-article' },
  { name: 'queue', step: 'decide', part: '.desk-queue' },
  { name: 'look', step: 'look', part: '.look' },
  { name: 'takeAway', step: 'take-away', part: '.take-away' },
] as const satisfies readonly { name: string; step: Step; part: string }[];

export interface Guide {
  /** The draft that it is about, and which of the five is shown; null while there is none. */
  at: ReadonlySignal<{ key: string; index: number } | null>;
  /** Nobody has taken or refused it in this browser. */
  isOffered: ReadonlySignal<boolean>;
  /** On the draft of this key. */
  start: (key: string) => void;
  show: (index: number) => void;
  /** Also: no, thanks. */
  leave: () => void;
}

/** In the browser's own store, where it has one. */
const KEY = 'dateline-studio-guide';

export type Flags = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** @param flags is asked for with each use: a browser may refuse it, and then the guide is offered in each visit. */
export function createGuide(flags: () => Flags): Guide {
  const at = signal<{ key: string; index: number } | null>(null);
  const isKnown = signal(false);
  try {
    isKnown.value = flags().getItem(KEY) !== null;
  } catch { /* It keeps nothing. */ }
  const settle = () => {
    isKnown.value = true;
    try {
      flags().setItem(KEY, 'seen');
    } catch { /* As above. */ }
  };
  return {
    at,
    isOffered: computed(() => !isKnown.value),
    start: (key) => {
      settle();
      at.value = { key, index: 0 };
    },
    show: (index) => {
      const now = at.peek();
      if (now && index >= 0 && index < GUIDE.length) at.value = { ...now, index };
    },
    leave: () => {
      settle();
      at.value = null;
    },
  };
}
