/** A second, small map in a corner: where in the world a close frame is, or what a wide one is about from near. */
import type { Geometry } from 'geojson';
import { overlaps, type Box } from '../../cartography/boxes.ts';
import type { DrawContext } from './context.ts';
import { drawCloseUp, smallSubject } from './close-up.ts';
import { chartOf, type Chart, type Point } from './projected-map.ts';
import type { Mark } from './primitives.ts';
import type { Scene } from '../compose/scene.ts';
import { circle } from './shapes.ts';

/** Frames wider than this (km) show by themselves where they are. */
const WIDE = 4500;
/** Radius of what the globe shows, in degrees: half a continent and more. */
const AROUND = 42;

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
  if (chart.kilometresPerPixel * Math.min(chart.size.width, chart.size.height) > WIDE) return undefined;
  const corner = freeCorner(context, GLOBE, occupied);
  return corner && { box: corner.box, inside: drawGlobe(scene, chart, corner.box.width, unit), on: [] };
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

function drawGlobe({ theme, atlas }: Scene, chart: Chart, side: number, unit: number): Mark[] {
  const [lon = 0, lat = 0] = chart.center;
  const around: Geometry = {
    type: 'MultiPoint',
    coordinates: [
      [lon, Math.max(-90, lat - AROUND)],
      [lon, Math.min(90, lat + AROUND)],
    ],
  };
  const globe = chartOf([around], { width: side, height: side }, { projection: 'globe' });
  const sea = globe.pathOf({ type: 'Sphere' });
  const frame = frameOn(chart, globe);
  const land = atlas.layers.countries?.features.map(({ geometry }) => globe.pathOf(geometry)).join('') ?? '';
  const disc = circle({ x: side / 2, y: side / 2 }, side / 2);
  return [
    { kind: 'path', d: disc, fill: theme.water },
    {
      kind: 'group',
      clip: disc,
      marks: [
        { kind: 'path', d: sea, fill: theme.water },
        { kind: 'path', d: land, fill: theme.border },
      ],
    },
    { kind: 'path', d: frame, stroke: theme.accent, width: 2 * unit },
    { kind: 'path', d: disc, stroke: theme.ink, width: unit },
  ];
}

/** The map's own frame, drawn on the globe; a small one is ringed, else it could not be seen. */
function frameOn({ size: { width, height }, positionOf, center }: Chart, globe: Chart): string {
  const corners: Point[] = [{ x: 0, y: 0 }, { x: width, y: 0 }, { x: width, y: height }, { x: 0, y: height }];
  const points = corners.flatMap((corner) => {
    const position = positionOf(corner);
    return (position && globe.pointOf(position)) ?? [];
  });
  const [first, second, third] = points;
  const middle = globe.pointOf(center);
  if (!first || !second || !third || points.length < 4) return middle ? circle(middle, 7) : '';
  if (Math.hypot(third.x - first.x, third.y - first.y) < 14) return circle(middle ?? first, 7);
  return `M${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
}
