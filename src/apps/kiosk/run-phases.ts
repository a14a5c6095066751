/** Runs the phases over a clock, with one timer at most. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Clock } from './clock.ts';
import { dueAt, initialState, reduce, type KioskState, type PhaseEvent, type PhaseRules } from './phases.ts';

export interface PhaseRunner {
  state: ReadonlySignal<KioskState>;
  dispatch: (event: PhaseEvent) => void;
  stop: () => void;
}

/** ms; a clock that is set forward or back is noticed after so long. */
const LONGEST_SLEEP = 1000;

/** `first`: the step with which the tour begins. */
export function runPhases(rules: PhaseRules, clock: Clock, first = 0): PhaseRunner {
  const state = signal(initialState(clock.now(), rules, first));
  let cancel = () => {};
  const sleep = () => {
    cancel();
    const due = dueAt(state.peek().phase, rules);
    if (due === null) return;
    cancel = clock.later(Math.min(Math.max(due - clock.now(), 0), LONGEST_SLEEP), () => dispatch('tick'));
  };
  const dispatch = (event: PhaseEvent) => {
    state.value = reduce(state.peek(), event, clock.now(), rules);
    sleep();
  };
  sleep();
  return { state, dispatch, stop: () => cancel() };
}
