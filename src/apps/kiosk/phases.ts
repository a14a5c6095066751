/**
 * What a public screen does by itself, as a reducer: it knows no clock, no timer and no page. Times are ms of any
 * clock.
 */
import type { Settings } from './settings.ts';

export type Phase =
  /** Nobody is there: a step of the tour is shown since then. */
  | { kind: 'tour'; step: number; since: number }
  /** Nobody is there, and there is no tour: the page stands as it opens. */
  | { kind: 'rest' }
  /** Somebody uses the page, last seen then; a touch that is held is not idle, unless it is stuck. */
  | { kind: 'visit'; since: number; isHeld: boolean }
  /** Nobody seems to be there any more. */
  | { kind: 'countdown'; since: number };

export interface KioskState {
  phase: Phase;
  /** How many visits are over: with each the page starts over. */
  visitsOver: number;
}

/** `down` and `up`: of a pointer; `use`: of a key or a wheel; `startOver`: a visitor asks for the page as it opens. */
export type PhaseEvent = 'tick' | 'down' | 'up' | 'use' | 'startOver';

/** ms in which a touch keeps the page as it is. */
export const COUNTDOWN = 10_000;

/** ms after which a touch that neither moves nor lifts is nobody's. */
export const LONGEST_HOLD = 600_000;

export interface PhaseRules extends Pick<Settings, 'idle' | 'tour'> {
  /** ms that each step of the tour stays. */
  dwells: readonly number[];
}

/** `first`: the step with which the tour begins; one that there is not is the first of all. */
export const initialState = (now: number, rules: PhaseRules, first = 0): KioskState =>
  ({ phase: unattended(now, rules, first), visitsOver: 0 });

/** The same state where nothing has changed. */
export function reduce(state: KioskState, event: PhaseEvent, now: number, rules: PhaseRules): KioskState {
  const phase = nextPhase(state.phase, event, now, rules);
  if (phase === state.phase) return state;
  const isOver = event === 'startOver' || (state.phase.kind === 'countdown' && isQuiet(phase));
  return { phase, visitsOver: state.visitsOver + Number(isOver) };
}

/** Whether nobody is there. */
export const isQuiet = ({ kind }: Phase): boolean => kind === 'tour' || kind === 'rest';

/** When the phase changes by itself; null: never. */
export function dueAt(phase: Phase, { idle, dwells }: PhaseRules): number | null {
  switch (phase.kind) {
    case 'tour': return phase.since + (dwells[phase.step] ?? 0);
    case 'rest': return null;
    case 'visit': return phase.since + (phase.isHeld ? LONGEST_HOLD : idle);
    case 'countdown': return phase.since + COUNTDOWN;
  }
}

/** However far the clock has jumped, one tick is one change: nothing is skipped, nothing is made up for. */
function nextPhase(phase: Phase, event: PhaseEvent, now: number, rules: PhaseRules): Phase {
  switch (event) {
    case 'down': return { kind: 'visit', since: now, isHeld: true };
    case 'use':
    case 'startOver': return { kind: 'visit', since: now, isHeld: phase.kind === 'visit' && phase.isHeld };
    case 'up': return phase.kind === 'visit' ? { kind: 'visit', since: now, isHeld: false } : phase;
    case 'tick': {
      const due = dueAt(phase, rules);
      if (due === null) return phase;
      // The clock was set back: the phase begins anew.
      if ('since' in phase && now < phase.since) return { ...phase, since: now };
      return now < due ? phase : whenDue(phase, now, rules);
    }
  }
}

function whenDue(phase: Phase, now: number, rules: PhaseRules): Phase {
  switch (phase.kind) {
    case 'tour': return { kind: 'tour', step: (phase.step + 1) % rules.dwells.length, since: now };
    case 'visit': return { kind: 'countdown', since: now };
    case 'countdown': return unattended(now, rules);
    case 'rest': return phase;
  }
}

const unattended = (now: number, { tour, dwells }: PhaseRules, first = 0): Phase => {
  if (tour === 'off' || dwells.length === 0) return { kind: 'rest' };
  return { kind: 'tour', step: first < dwells.length ? first : 0, since: now };
};
