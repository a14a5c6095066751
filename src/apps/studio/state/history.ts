/** A draft with all that was done to it: plain values, and how one follows from another. */
import type { Draft } from '../../../draft/format/draft.ts';
import type { Deed } from '../../../locales/studio/deeds.ts';
import { deepFreeze } from '../../../story/deep-freeze.ts';
import { changesBetween, redone, undone, type Change } from './changes.ts';

/** One action: what it is called, and what it changed. */
export interface Step { deed: Deed; changes: readonly Change[] }

/** `at` so many of the steps are done; those after them have been undone. */
export interface History { draft: Draft; steps: readonly Step[]; at: number }

export const beginHistory = (draft: Draft): History => ({ draft: deepFreeze(draft), steps: [], at: 0 });

/** The same history where the edit changes nothing; else what had been undone is given up. */
export function did({ draft, steps, at }: History, edited: Draft, deed: Deed): History | null {
  const changes = changesBetween(draft, deepFreeze(edited));
  if (changes.length === 0) return null;
  return { draft: edited, steps: [...steps.slice(0, at), { deed, changes }], at: at + 1 };
}

/** Null where there is nothing left to undo. */
export function undo({ draft, steps, at }: History): History | null {
  const step = steps[at - 1];
  return step ? { draft: undone(draft, step.changes), steps, at: at - 1 } : null;
}

/** Null where nothing is undone. */
export function redo({ draft, steps, at }: History): History | null {
  const step = steps[at];
  return step ? { draft: redone(draft, step.changes), steps, at: at + 1 } : null;
}

/** As it was kept: the draft's beginning, and the steps from there. */
export function replay(beginning: Draft, steps: readonly Step[], at: number): History {
  const done = steps.slice(0, at).reduce((draft, { changes }) => redone(draft, changes), deepFreeze(beginning));
  return { draft: deepFreeze(done), steps: deepFreeze(steps), at: Math.min(at, steps.length) };
}
