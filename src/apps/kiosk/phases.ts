/** What a public screen does by itself, as a pure machine: nothing here knows a clock, a timer or the page. Times are ms of any clock. */
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

export type Event = 'tick' | 'down' | 'up' | 'use';

/** ms in which a touch keeps the page as it is. */
export const COUNTDOWN = 10_000;

/** ms after which a touch that neither moves nor lifts is nobody's. */
export const LONGEST_HOLD = 600_000;

type Rules = Pick<Settings, 'idle' | 'dwell' | 'tour'> & { steps: number };

/** `first`: the step with which the tour begins; one that there is not is the first of all. */
export const beginning = (now: number, { tour, steps }: Rules, first = 0): Phase =>
  (tour === 'auto' && steps > 0 ? { kind: 'tour', step: first < steps ? first : 0, since: now } : { kind: 'rest' });

/** When the phase changes by itself; null: never. */
export function dueAt(phase: Phase, { idle, dwell }: Rules): number | null {
  switch (phase.kind) {
    case 'tour': return phase.since + dwell;
    case 'rest': return null;
    case 'visit': return phase.since + (phase.isHeld ? LONGEST_HOLD : idle);
    case 'countdown': return phase.since + COUNTDOWN;
  }
}

/** However far the clock has jumped, one tick is one change: nothing is skipped, nothing is made up for. */
export function after(phase: Phase, event: Event, now: number, rules: Rules): Phase {
  switch (event) {
    case 'down': return { kind: 'visit', since: now, isHeld: true };
    case 'use': return { kind: 'visit', since: now, isHeld: phase.kind === 'visit' && phase.isHeld };
    case 'up': return phase.kind === 'visit' ? { kind: 'visit', since: now, isHeld: false } : phase;
    case 'tick': {
      const due = dueAt(phase, rules);
      if (due === null) return phase;
      // The clock was set back: what was begun begins anew.
      if ('since' in phase && now < phase.since) return { ...phase, since: now };
      return now < due ? phase : whenDue(phase, now, rules);
    }
  }
}

function whenDue(phase: Phase, now: number, rules: Rules): Phase {
  switch (phase.kind) {
    case 'tour': return { kind: 'tour', step: (phase.step + 1) % rules.steps, since: now };
    case 'visit': return { kind: 'countdown', since: now };
    case 'countdown': return beginning(now, rules);
    case 'rest': return phase;
  }
}
