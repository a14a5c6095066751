import type { Clock } from '../../../../src/apps/kiosk/clock.ts';

export interface FakeClock extends Clock {
  /** Lets so many ms go by, timer by timer. */
  pass: (ms: number) => void;
  /** Sets the time without anything going by, as a suspended machine or a time server does. */
  jump: (ms: number) => void;
  pending: () => number;
}

export function fakeClock(): FakeClock {
  let now = 1_000_000;
  /** When they are due by a clock that nobody can set. */
  let timers: { due: number; call: () => void }[] = [];
  let steady = 0;
  return {
    now: () => now,
    steady: () => steady,
    later: (ms, call) => {
      const timer = { due: steady + ms, call };
      timers.push(timer);
      return () => { timers = timers.filter((one) => one !== timer); };
    },
    pass: (ms) => {
      const end = steady + ms;
      for (;;) {
        const next = timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
        if (!next) break;
        timers = timers.filter((one) => one !== next);
        now += next.due - steady;
        steady = next.due;
        next.call();
      }
      now += end - steady;
      steady = end;
    },
    jump: (ms) => { now += ms; },
    pending: () => timers.length,
  };
}

/** Whatever has been promised by now is done. */
export const settled = () => new Promise<void>((resolve) => { setImmediate(resolve); });
