/** Where a place stands in a frame that holds perhaps only a part of it. */
import type { Geometry } from 'geojson';
import { geometryOf, markerPosition, type Atlas } from '../../geometry/atlas.ts';
import { isShape, type Shape } from '../../geometry/parallels.ts';
import type { Size } from '../../geometry/frame.ts';
import type { Links } from '../../story/links.ts';
import type { Place } from '../../story/story.ts';
import type { Chart, Point } from './projected-map.ts';
import { linesIn } from './shapes.ts';

/** So far from the frame's edge (part of its shorter side) a ring and the beginning of a name have room. */
const MARGIN = 0.05;
/** Level lines across what is seen of an area, in whose longest stretches a spot is looked for. */
const LEVELS = 32;

/**
 * Its own spot where that is well inside the frame, else one inside what is seen of it, clear of the places `within`
 * it; undefined only where all of it lies outside.
 */
export function spotOf(
  chart: Chart, atlas: Atlas, place: Place, links: Pick<Links, 'inside' | 'places'>,
): Point | undefined {
  const position = markerPosition(atlas, place);
  const own = position && chart.pointOf(position);
  const { size } = chart;
  if (own && isInside(own, size, MARGIN * Math.min(size.width, size.height))) return own;
  const geometry = geometryOf(atlas, place);
  const spot = geometry && seenSpot(chart, geometry, partsOf(atlas, links, place.id));
  return spot ?? (own && isInside(own, size, 0) ? own : undefined);
}

/** The areas of the places in a place. */
export function partsOf(atlas: Atlas, { inside, places }: Pick<Links, 'inside' | 'places'>, id: string): Shape[] {
  return (inside.get(id) ?? []).flatMap((inner) => {
    const part = places.get(inner);
    const shape = part && geometryOf(atlas, part);
    return isShape(shape) ? [shape] : [];
  });
}

/** The same for any geometry: inside what is seen of it, and outside its `parts`. */
export function seenSpot(chart: Chart, geometry: Geometry, parts: readonly Geometry[] = []): Point | undefined {
  const lines = linesIn(chart.pathOf(geometry));
  const seen = lines.flat().filter((point) => isInside(point, chart.size, 0));
  if (!isShape(geometry)) return seen[Math.floor(seen.length / 2)];
  // Where one lies in the other, the even-odd rule leaves out what both cover.
  const all = [...lines, ...parts.flatMap((part) => linesIn(chart.pathOf(part)))];
  return clearest(all, chart.size) ?? clearest(lines, chart.size) ?? seen[0];
}

const isInside = ({ x, y }: Point, { width, height }: Size, margin: number) =>
  x >= margin && y >= margin && x <= width - margin && y <= height - margin;

/** The middle of a stretch that is farthest from every edge and from the frame's. */
function clearest(rings: readonly Point[][], size: Size): Point | undefined {
  const ys = rings.flat().map(({ y }) => y);
  const [top, bottom] = [
    ys.reduce((least, y) => Math.min(least, y), size.height), ys.reduce((most, y) => Math.max(most, y), 0),
  ];
  const [from, to] = [Math.max(0, top), Math.min(size.height, bottom)];
  let best: { point: Point; clearance: number } | undefined;
  for (let k = 0; k < LEVELS; k++) {
    const point = middleAt(rings, from + ((k + 0.5) * (to - from)) / LEVELS, size.width);
    const clearance = point ? clearanceOf(point, rings, size) : 0;
    if (point && clearance > (best?.clearance ?? 0)) best = { point, clearance };
  }
  return best?.point;
}

/** The middle of the longest stretch of a level line that is inside the rings and the frame. */
function middleAt(rings: readonly Point[][], y: number, width: number): Point | undefined {
  const crossings = rings.flatMap((ring) => ring.flatMap((to, i) => {
    const from = ring.at(i - 1) ?? to;
    return (from.y <= y) === (to.y <= y) ? [] : [from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)];
  })).sort((a, b) => a - b);
  let longest = { left: 0, right: 0 };
  for (let i = 1; i < crossings.length; i += 2) {
    const [left, right] = [Math.max(0, crossings[i - 1] ?? 0), Math.min(width, crossings[i] ?? 0)];
    if (right - left > longest.right - longest.left) longest = { left, right };
  }
  return longest.right > longest.left ? { x: (longest.left + longest.right) / 2, y } : undefined;
}

/** px to the nearest edge; a name is wide, so that room above and below counts double. */
function clearanceOf({ x, y }: Point, rings: readonly Point[][], { width, height }: Size): number {
  let nearest = Math.min(x, width - x, 2 * y, 2 * (height - y)) ** 2;
  for (const ring of rings) {
    ring.forEach((to, i) => {
      const from = ring.at(i - 1) ?? to;
      const [dx, dy] = [to.x - from.x, 2 * (to.y - from.y)];
      const [ax, ay] = [x - from.x, 2 * (y - from.y)];
      const along = Math.max(0, Math.min(1, (ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, (ax - along * dx) ** 2 + (ay - along * dy) ** 2);
    });
  }
  return Math.sqrt(nearest);
}
