import { STANCES, type Stance } from '../story/schema.ts';

/** A stance's share of a ring: both from 0 to 1, clockwise from the top. */
export interface Arc { stance: Stance; start: number; length: number }

/** Arcs in the order of `STANCES`, so that rings can be compared. */
export function arcsOf(stances: readonly Stance[]): Arc[] {
  let start = 0;
  return STANCES.flatMap((stance) => {
    const length = stances.filter((other) => other === stance).length / Math.max(1, stances.length);
    if (length === 0) return [];
    const arc = { stance, start, length };
    start += length;
    return [arc];
  });
}
