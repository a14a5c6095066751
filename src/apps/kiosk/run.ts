/** Lets the machine run over a clock, with one timer at most. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Clock } from './clock.ts';
import { after, beginning, dueAt, type Event, type Phase } from './phases.ts';
import type { Settings } from './settings.ts';

export interface Run {
  phase: ReadonlySignal<Phase>;
  tell: (event: Event) => void;
  stop: () => void;
}

/** ms; a clock that is set forward or back is noticed after so long. */
const LONGEST_SLEEP = 1000;

/** `onChange` is called with each new phase and the one before it; with the first, there is none before. */
export function run(rules: Settings & { steps: number }, clock: Clock, onChange: (now: Phase, before: Phase | null) => void, first = 0): Run {
  const phase = signal(beginning(clock.now(), rules, first));
  let cancel = () => {};
  const sleep = () => {
    cancel();
    const due = dueAt(phase.peek(), rules);
    cancel = due === null ? () => {} : clock.later(Math.min(Math.max(due - clock.now(), 0), LONGEST_SLEEP), () => tell('tick'));
  };
  const tell = (event: Event) => {
    const before = phase.peek();
    phase.value = after(before, event, clock.now(), rules);
    if (phase.peek() !== before) onChange(phase.peek(), before);
    sleep();
  };
  onChange(phase.peek(), null);
  sleep();
  return { phase, tell, stop: () => cancel() };
}
