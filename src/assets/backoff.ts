/** How long to wait before something that was in vain is tried again. Pure: it knows no clock. */

export interface Backoff {
  /** ms until the first new try. */
  first: number;
  /** ms; no wait is longer. */
  longest: number;
}

/** ms to wait after so many failures (1: the first), twice as long with each. */
export const waitAfter = (failures: number, { first, longest }: Backoff): number =>
  Math.min(first * 2 ** (failures - 1), longest);
