/** A small globe that shows where on the Earth a map's frame is. */
import type { Geometry } from 'geojson';
import type { MapFrame } from '../../cartography/map-view.ts';
import type { Theme } from '../../cartography/theme.ts';
import type { Atlas } from '../../geometry/atlas.ts';
import { chartOf, type Chart } from './projected-map.ts';
import type { Mark } from './primitives.ts';
import { circle } from './shapes.ts';

/** Radius of what the globe shows, in degrees: half a continent and more. */
const AROUND = 42;

interface Look {
  /** Of the square that the globe fills, px of the figure. */
  side: number;
  /** As `DrawContext` has it. */
  unit: number;
}

export function drawLocator(
  { theme, atlas }: { theme: Theme; atlas: Atlas }, frame: MapFrame, { side, unit }: Look,
): Mark[] {
  const [lon = 0, lat = 0] = frame.center;
  const around: Geometry = {
    type: 'MultiPoint',
    coordinates: [
      [lon, Math.max(-90, lat - AROUND)],
      [lon, Math.min(90, lat + AROUND)],
    ],
  };
  const globe = chartOf([around], { width: side, height: side }, { projection: 'globe' });
  const sea = globe.pathOf({ type: 'Sphere' });
  const outline = outlineOn(globe, frame);
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
    { kind: 'path', d: outline, stroke: theme.accent, width: 2 * unit },
    { kind: 'path', d: disc, stroke: theme.ink, width: unit },
  ];
}

/** The frame, drawn on the globe; a small one is ringed, else it could not be seen. */
function outlineOn(globe: Chart, { center, corners }: MapFrame): string {
  const points = corners.flatMap((position) => (position && globe.pointOf(position)) ?? []);
  const [first, second, third] = points;
  const middle = globe.pointOf(center);
  if (!first || !second || !third || points.length < 4) return middle ? circle(middle, 7) : '';
  if (Math.hypot(third.x - first.x, third.y - first.y) < 14) return circle(middle ?? first, 7);
  return `M${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
}
