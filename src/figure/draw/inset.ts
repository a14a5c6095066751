/** A second, small map in a corner: where in the world a close frame is, or what a wide one is about from near. */
import { overlaps, type Box } from '../../cartography/boxes.ts';
import { cornersOf, WIDE_FRAME, type MapFrame } from '../../cartography/map-view.ts';
import type { DrawContext } from './context.ts';
import { drawCloseUp, smallSubject } from './close-up.ts';
import { drawLocator } from './locator.ts';
import type { Chart, Point } from './projected-map.ts';
import type { Mark } from './primitives.ts';

/** `inside` its box, and `on` the map that it belongs to. */
export interface Inset { box: Box; inside: Mark[]; on: Mark[] }

/** Design px, and parts of the map's shorter side. */
const GLOBE = { side: 116, part: 0.3, least: 70 };
const CLOSE_UPS = [{ side: 200, part: 0.42, least: 150 }, { side: 150, part: 0.36, least: 110 }];

/** Points of the map to `avoid`, and boxes that are `taken`. */
interface Occupied { avoid: readonly Point[]; taken: readonly Box[] }

/**
 * A close-up of the subject where that is small on the map and a corner is free of what is to be avoided; else the
 * globe, in the corner that covers least. Undefined where the frame is wide, or too small to give up a corner.
 */
export function drawInset(context: DrawContext, occupied: Occupied): Inset | undefined {
  const { scene, chart, unit } = context;
  const subject = smallSubject(context);
  for (const size of subject ? CLOSE_UPS : []) {
    const corner = freeCorner(context, size, occupied);
    if (subject && corner?.cost === 0) return { box: corner.box, ...drawCloseUp(context, subject, corner.box) };
  }
  if (chart.kilometresPerPixel * Math.min(chart.size.width, chart.size.height) > WIDE_FRAME) return undefined;
  const corner = freeCorner(context, GLOBE, occupied);
  return corner && {
    box: corner.box, inside: drawLocator(scene, frameOf(chart), { side: corner.box.width, unit }), on: [],
  };
}

/** The corner whose square covers the fewest of the points, and how many. */
function freeCorner(
  { chart: { size: { width, height } }, unit }: DrawContext,
  { side: most, part, least }: { side: number; part: number; least: number },
  { avoid, taken }: Occupied,
): { box: Box; cost: number } | undefined {
  const side = Math.min(most * unit, part * Math.min(width, height));
  if (side < least * unit) return undefined;
  const gap = 8 * unit;
  const corners = [
    [width - side - gap, gap],
    [gap, gap],
    [width - side - gap, height - side - gap],
    [gap, height - side - gap],
  ];
  const boxes = corners
    .map(([x = 0, y = 0]): Box => ({ x, y, width: side, height: side }))
    .filter((box) => !taken.some((other) => overlaps(other, box)));
  const cost = (box: Box) =>
    avoid.filter(({ x, y }) =>
      overlaps(box, { x: x - 20 * unit, y: y - 20 * unit, width: 40 * unit, height: 40 * unit }),
    ).length;
  return boxes.map((box) => ({ box, cost: cost(box) })).sort((a, b) => a.cost - b.cost)[0];
}

const frameOf = ({ size, center, positionOf }: Chart): MapFrame =>
  ({ center, corners: cornersOf(size).map(positionOf) });
