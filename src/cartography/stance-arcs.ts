import { STANCES, type Stance } from '../story/schema.ts';

/** A stance's share of a ring: both from 0 to 1, clockwise from the top. */
export interface Arc { stance: Stance; start: number; length: number }

/** The line of arcs in a ring of 36 CSS px (`RING`): radius of its middle, and its width, CSS px. */
export const RING_LINE = { radius: 15, width: 4 } as const;
/**
 * Between two arcs, so that neighbours can be told apart; in turns, as is the shortest arc that is still to be seen.
 */
const GAP = 0.02;
const SHORTEST = 0.01;
/** A marker nearer to its place than this has no line to it, CSS px. */
export const SHORTEST_LEADER = 4;

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

/** The arcs as they are drawn: each cut by half a gap at both ends, unless it is alone. */
export function drawnArcs(stances: readonly Stance[]): Arc[] {
  const arcs = arcsOf(stances);
  if (arcs.length < 2) return arcs;
  return arcs.map(({ stance, start, length }) => ({
    stance,
    start: start + GAP / 2,
    length: Math.max(SHORTEST, length - GAP),
  }));
}
