import { STANCES, type Stance } from '../story/schema.ts';
import { FAMILY_OF } from './stances.ts';

/** A stance's share of a ring: both from 0 to 1, clockwise from the top. */
export interface Arc { stance: Stance; start: number; length: number }

/** The line of arcs in a ring of 36 CSS px (`RING`): radius of its middle, and its width, CSS px. */
const RING_LINE = { radius: 15, width: 4 } as const;
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

/** A line of a ring as it is drawn: `radius` of its middle and its `width`, px of the marker's own box. */
export interface RingLine extends Arc { radius: number; width: number }

/**
 * A disputing arc is cut into teeth, parts of the ring; a commenting one is two thin lines, px. That of `withholds` is
 * cut too: red-green blind eyes see its colour as that of `warns`.
 */
const TOOTH = { length: 0.028, gap: 0.022 } as const;
const DASH = { length: 0.04, gap: 0.03 } as const;
const RAIL = { width: 1.4, apart: 1.4 } as const;

/**
 * The arcs as they are drawn, each cut by half a gap at both ends, unless it is alone. Families differ without colour:
 * a whole line, one of teeth, a double one.
 */
export function drawnArcs(stances: readonly Stance[]): RingLine[] {
  const arcs = arcsOf(stances);
  const cut = arcs.length < 2 ? arcs : arcs.map(({ stance, start, length }) => ({
    stance,
    start: start + GAP / 2,
    length: Math.max(SHORTEST, length - GAP),
  }));
  return cut.flatMap(linesOf);
}

function linesOf(arc: Arc): RingLine[] {
  const { radius, width } = RING_LINE;
  switch (FAMILY_OF[arc.stance]) {
    case 'asserts': return [{ ...arc, radius, width }];
    case 'disputes': return pieces({ ...arc, radius, width }, TOOTH);
    case 'comments': {
      const rails = [-1, 1].map((side) => ({ ...arc, radius: radius + side * RAIL.apart, width: RAIL.width }));
      return arc.stance === 'withholds' ? rails.flatMap((rail) => pieces(rail, DASH)) : rails;
    }
  }
}

/** A line cut into pieces of about a length, with gaps between them, both parts of the ring. */
function pieces(line: RingLine, piece: { length: number; gap: number }): RingLine[] {
  const count = Math.max(1, Math.round(line.length / (piece.length + piece.gap)));
  const step = line.length / count;
  const length = (step * piece.length) / (piece.length + piece.gap);
  return Array.from({ length: count }, (_, i) =>
    ({ ...line, start: line.start + i * step + (step - length) / 2, length }));
}
