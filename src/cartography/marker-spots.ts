/** Where the ring of a marker may stand: near its anchor, inside the map, and in the order of the compass. */
import type { Sight } from '../geometry/visible-part.ts';
import { isInside, ringBox, type Box, type Point, type Size } from './boxes.ts';

/** How far a ring may be from its anchor. */
export const FARTHEST = 40;
const STEPS = [9, 18, 26, 33, FARTHEST];
const DIRECTIONS = 32;
const OFFSETS: readonly Point[] = STEPS.flatMap((step) => Array.from({ length: DIRECTIONS }, (_, i) => {
  const angle = (2 * Math.PI * i) / DIRECTIONS;
  return { x: step * Math.cos(angle), y: step * Math.sin(angle) };
}));
/** Anchors nearer to a parallel or a meridian than this are on it. */
export const COMPASS_SLACK = 4;

/** The middle of a ring that has been placed, and the point that it stands for. */
interface PlacedRing extends Point { anchor: Point }

/** The anchor itself, or as near to it as the edge of the map allows; then around it, nearest first. */
export function spotsFor(anchor: Point, size: Size): Point[] {
  const nearest = keepInside(anchor, size);
  const around = OFFSETS.map(({ x, y }) => ({ x: anchor.x + x, y: anchor.y + y }));
  return [nearest, ...around].filter((at) =>
    Math.hypot(at.x - anchor.x, at.y - anchor.y) <= FARTHEST + 1e-6 && isInside(ringBox(at), size));
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

/** The point of the map nearest to it at which a whole ring is seen. */
export function keepInside({ x, y }: Point, { width, height }: Size): Point {
  const edge = ringBox({ x: 0, y: 0 }).width / 2;
  return { x: clamp(x, edge, width - edge), y: clamp(y, edge, height - edge) };
}

/** Whether a spot is neither past a placed ring whose place lies further that way, nor short of one that does not. */
export function inOrderWith(placed: readonly PlacedRing[], anchor: Point): (at: Point) => boolean {
  const bound = (along: 'x' | 'y') => {
    let [low, high] = [-Infinity, Infinity];
    for (const one of placed) {
      if (one.anchor[along] < anchor[along] - COMPASS_SLACK) low = Math.max(low, one[along]);
      if (one.anchor[along] > anchor[along] + COMPASS_SLACK) high = Math.min(high, one[along]);
    }
    return (value: number) => value >= low && value <= high;
  };
  const [across, down] = [bound('x'), bound('y')];
  return ({ x, y }) => across(x) && down(y);
}

/** What tells of a point what the controls hide of it. At the map's edge there is no room beside them. */
export function belowControls(controls: readonly Box[], { width, height }: Size): Pick<Sight, 'isBelow' | 'isCovered'> {
  const ring = ringBox({ x: 0, y: 0 }).width;
  const within = (reach: number) => {
    const areas = controls.map((box) => ({
      left: box.x < ring ? -Infinity : box.x + reach,
      right: box.x + box.width > width - ring ? Infinity : box.x + box.width - reach,
      top: box.y < ring ? -Infinity : box.y + reach,
      bottom: box.y + box.height > height - ring ? Infinity : box.y + box.height - reach,
    }));
    return ({ x, y }: Point) =>
      areas.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom);
  };
  return { isBelow: within(0), isCovered: within(FARTHEST - ring / 2) };
}
