/** Boxes on a map, and the ring and the name of a marker as boxes. All lengths in CSS px of the marker's own box. */
import { DOT } from './lines.ts';

export interface Point { x: number; y: number }
export interface Size { width: number; height: number }
export interface Box { x: number; y: number; width: number; height: number }

/** Where a name stands beside its ring. */
export type Side = 'right' | 'left' | 'above' | 'below';
export const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];

/** Diameter of a ring: a comfortable touch target. */
export const RING = 36;
/**
 * Between a ring and another or its own name, so that they can be told apart. No more, or two places on one spot could
 * not both be marked within reach of it.
 */
const GAP = 3;

export function ringBox({ x, y }: Point): Box {
  return { x: x - (RING + GAP) / 2, y: y - (RING + GAP) / 2, width: RING + GAP, height: RING + GAP };
}

/** Of a place without a marker. */
export const dotBox = ({ x, y }: Point): Box => {
  const side = 2 * (DOT.radius + DOT.halo);
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
};

/** The box of a name beside the ring at `at`. */
export function labelBox(at: Point, { width, height }: Size, side: Side): Box {
  const out = RING / 2 + GAP;
  switch (side) {
    case 'right': return { x: at.x + out, y: at.y - height / 2, width, height };
    case 'left': return { x: at.x - out - width, y: at.y - height / 2, width, height };
    case 'above': return { x: at.x - width / 2, y: at.y - out - height, width, height };
    case 'below': return { x: at.x - width / 2, y: at.y + out, width, height };
  }
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function isInside(box: Box, { width, height }: Size): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

/** Side of a cell, CSS px: about as long as a name. */
const CELL = 64;
/** More rows than a map has. */
const ROWS = 2 ** 20;

/** Boxes by the cells of a grid that they touch: a map of thousands of them is asked thousands of times. */
export class BoxGrid {
  readonly #cells = new Map<number, Box[]>();

  constructor(boxes: readonly Box[] = []) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    this.#some(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
      return false;
    });
  }

  /** Whether a box overlaps none of those that were added, but for `own`. */
  isFree(box: Box, own?: Box): boolean {
    return !this.#some(box, (key) =>
      this.#cells.get(key)?.some((other) => other !== own && overlaps(other, box)) ?? false);
  }

  #some({ x, y, width, height }: Box, test: (key: number) => boolean): boolean {
    const [right, bottom] = [Math.floor((x + width) / CELL), Math.floor((y + height) / CELL)];
    for (let column = Math.floor(x / CELL); column <= right; column++)
      for (let row = Math.floor(y / CELL); row <= bottom; row++) if (test(column * ROWS + row)) return true;
    return false;
  }
}
