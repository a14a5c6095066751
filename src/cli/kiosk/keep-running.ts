/** Runs a program for as long as it is wanted: when it dies, it is started again after a wait. */
import type { ChildProcess } from 'node:child_process';
import { waitAfter } from '../../assets/backoff.ts';

/** What is used of a child process. */
export type Child = Pick<ChildProcess, 'once' | 'kill'>;

/** ms between a death and the next start. */
const RESTART = { first: 1_000, longest: 60_000 };
/** ms; what has run as long as this was well, and is started again as if it had never died. */
const HEALTHY = 600_000;

/** ms that a program has to end by itself once it is asked to, and then until nobody waits for it any more. */
const GRACE = 3_000;
const LAST = 1_000;

/**
 * Starts at once. `note` is told of every death, with the wait in ms. The function that it returns ends the program,
 * and resolves when it is gone, or 4 s later at the latest: what the system itself holds up can't be ended.
 */
export function keepRunning(start: () => Child, note: (wait: number) => void): () => Promise<void> {
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;
  let running: Child | undefined;
  let ended = () => {};

  const run = () => {
    const child = start();
    const began = performance.now();
    running = child;
    const onEnd = () => {
      // A program that can't be started at all tells "error" and perhaps "exit" too.
      if (running !== child) return;
      running = undefined;
      ended();
      if (isWanted) again(performance.now() - began);
    };
    child.once('exit', onEnd);
    child.once('error', onEnd);
  };
  const again = (ran: number) => {
    failures = ran >= HEALTHY ? 1 : failures + 1;
    const wait = waitAfter(failures, RESTART);
    note(wait);
    timer = setTimeout(run, wait);
  };

  let isWanted = true;
  run();
  return async () => {
    isWanted = false;
    clearTimeout(timer);
    const child = running;
    if (!child) return;
    const gone = new Promise<void>((resolve) => { ended = resolve; });
    const timers = [setTimeout(() => child.kill('SIGKILL'), GRACE), setTimeout(() => ended(), GRACE + LAST)];
    child.kill('SIGTERM');
    await gone;
    timers.forEach(clearTimeout);
  };
}
