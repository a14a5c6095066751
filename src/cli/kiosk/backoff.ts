/** How long to wait before something that died is started again. */

/** ms. */
export const FIRST_WAIT = 1_000;
export const LONGEST_WAIT = 60_000;
/** What has run as long as this, in ms, was well: it is started again as if for the first time. */
export const HEALTHY = 600_000;

/** `wait` is the wait after the run before, in ms, 0 if there was none; `ran` is how long the run lasted, in ms. */
export const nextWait = (wait: number, ran: number): number =>
  (wait === 0 || ran >= HEALTHY ? FIRST_WAIT : Math.min(2 * wait, LONGEST_WAIT));
