/** What time it is, and how it passes: the page's own, or a test's. */

export interface Clock {
  /** ms since 1970; anybody may set it, forward or back. */
  now: () => number;
  /** ms that have gone by since some beginning; nobody can set it. */
  steady: () => number;
  /** Calls once after so many ms, unless it is cancelled before. */
  later: (ms: number, call: () => void) => () => void;
}

export const CLOCK: Clock = {
  now: () => Date.now(),
  steady: () => performance.now(),
  later: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/** Calls again and again, each time so many ms after the last call, until what it returns is called. */
export function every(clock: Clock, ms: number, call: () => void): () => void {
  let cancel = () => {};
  const wait = () => {
    cancel = clock.later(ms, () => {
      wait();
      call();
    });
  };
  wait();
  return () => cancel();
}
