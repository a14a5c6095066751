/** Where in the world a small frame is: a globe in the corner that covers least. */
import type { Geometry } from 'geojson';
import { overlaps, type Box } from '../../cartography/marker-layout.ts';
import type { DrawContext } from './context.ts';
import { chartOf, type Chart, type Point } from './projected-map.ts';
import type { Mark } from './primitives.ts';
import type { Scene } from '../compose/scene.ts';
import { circle } from './shapes.ts';

/** Frames wider than this (km) show by themselves where they are. */
const WIDE = 4500;
/** Radius of what the inset shows, in degrees: half a continent and more. */
const AROUND = 42;

/**
 * The inset and its box, clear of what is `taken`, and of what to `avoid` as far as it can; undefined where the frame
 * is wide, or too small to give up a corner.
 */
export function drawInset(
  { scene, chart, unit }: DrawContext, { avoid, taken }: { avoid: readonly Point[]; taken: readonly Box[] },
): { box: Box; marks: Mark[] } | undefined {
  const { width, height } = chart.size;
  const side = Math.min(116 * unit, 0.3 * Math.min(width, height));
  if (chart.kilometresPerPixel * Math.min(width, height) > WIDE || side < 70 * unit) return undefined;
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
  const box = boxes.reduce<Box | undefined>((best, one) => (!best || cost(one) < cost(best) ? one : best), undefined);
  return box && { box, marks: [{ kind: 'group', move: [box.x, box.y], marks: drawGlobe(scene, chart, side, unit) }] };
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
