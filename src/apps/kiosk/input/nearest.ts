/** Where an arrow key leads: the nearest thing in that direction. */

/** CSS px. */
export interface Box { left: number; top: number; right: number; bottom: number }
export type Direction = 'left' | 'right' | 'up' | 'down';

/** A step aside counts as so many steps ahead. */
const ASIDE = 3;

/** Index of the nearest box that lies that way from `from`; -1: none does. */
export function nearest(from: Box, boxes: readonly Box[], direction: Direction): number {
  const turned = (box: Box) => turn(box, direction);
  const start = turned(from);
  const costs = boxes.map((box) => {
    const { left, right, top, bottom } = turned(box);
    // Half of it at least has to be beyond where this one ends.
    const isAhead = left > start.left && (left + right) / 2 > start.right;
    const aside = Math.max(0, start.top - bottom, top - start.bottom);
    return isAhead ? Math.max(0, left - start.right) + ASIDE * aside : Infinity;
  });
  const least = Math.min(...costs);
  return least === Infinity ? -1 : costs.indexOf(least);
}

/** The box as it lies when the direction is to the right. */
function turn({ left, top, right, bottom }: Box, direction: Direction): Box {
  switch (direction) {
    case 'right': return { left, top, right, bottom };
    case 'left': return { left: -right, top, right: -left, bottom };
    case 'down': return { left: top, top: left, right: bottom, bottom: right };
    case 'up': return { left: -bottom, top: left, right: -top, bottom: right };
  }
}
