/**
 * When a page that has gone wrong may be loaded again: soon at first, and rarely when it does not help. Times are ms
 * since 1970.
 */
import { waitAfter } from '../../../assets/backoff.ts';

const HOUR = 3_600_000;
const WAITS = { first: 10_000, longest: HOUR };

/**
 * The earliest time for the next reload, after those in `past`; only those of the last hour count, and none from the
 * future.
 */
export function nextReload(past: readonly number[], now: number): number {
  const recent = past.filter((at) => at <= now && now - at < HOUR);
  const last = recent.at(-1);
  if (last === undefined) return now;
  return last + waitAfter(recent.length, WAITS);
}

/** `past` with one more, no longer than it has to be. */
export const withReload = (past: readonly number[], now: number): number[] => [...past, now].slice(-12);
