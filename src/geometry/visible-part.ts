/** What of a place can be seen on a map, and where in that part its marker stands best. */
import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import { positionsOf } from './frame.ts';
import { holds } from './inside.ts';
import { isShape } from './parallels.ts';

interface Point { x: number; y: number }

/** A map as it is looked at; lengths in CSS px from its top left corner. */
export interface Sight {
  width: number;
  height: number;
  /** Undefined for what is behind the globe. */
  pointOf: (position: Position) => Point | undefined;
  /** Undefined beside the Earth. */
  positionOf: (point: Point) => Position | undefined;
}

/** A square of the map, by its middle. */
export interface Cell extends Point { position: Position }

/** The map cut into squares of about a side in CSS px; those in whose middle there is no Earth are left out. */
export function cellsOf({ width, height, positionOf }: Sight, side: number): Cell[] {
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  return Array.from({ length: columns * rows }, (_, i) => (
    { x: ((i % columns) + 0.5) * (width / columns), y: (Math.floor(i / columns) + 0.5) * (height / rows) }))
    .flatMap((at) => {
      const position = positionOf(at);
      return position ? [{ ...at, position }] : [];
    });
}

/** Those of the cells whose middle lies in an area; none for what has no area. */
export function cellsIn(geometry: Geometry, cells: readonly Cell[]): Cell[] {
  if (!isShape(geometry)) return [];
  const box = boxOf(geometry);
  return cells.filter(({ position }) => holds(box, position) && booleanPointInPolygon(position, geometry));
}

export const isInSight = (point: Point | undefined, { width, height }: Sight): point is Point =>
  point !== undefined && point.x >= 0 && point.y >= 0 && point.x <= width && point.y <= height;

/**
 * Where a place's marker stands if its own point is not in sight: in its area, as far from all that is not, if possible
 * beside the cells in `kept`; where too little of it is seen for that, at one of its corners.
 * @returns degrees, longitude first; undefined if nothing of it is seen
 */
export function visiblePosition(
  geometry: Geometry, sight: Sight, cells: readonly Cell[], kept: ReadonlySet<Cell>,
): Position | undefined {
  const inside = cellsIn(geometry, cells);
  const free = inside.filter((cell) => !kept.has(cell));
  const among = free.length > 0 ? free : inside;
  return deepest(among, cells, sight)?.position ?? seenCorner(geometry, sight);
}

/** The cell that is farthest from the cells that are not among them, and from the edge of the map. */
function deepest(among: readonly Cell[], cells: readonly Cell[], { width, height }: Sight): Cell | undefined {
  const own = new Set(among);
  const others = cells.filter((cell) => !own.has(cell));
  const depth = ({ x, y }: Cell) => others.reduce(
    (least, other) => Math.min(least, Math.hypot(other.x - x, other.y - y)), Math.min(x, y, width - x, height - y));
  return among.reduce<{ cell: Cell; depth: number } | undefined>((best, cell) => {
    const here = depth(cell);
    return best && best.depth >= here ? best : { cell, depth: here };
  }, undefined)?.cell;
}

/** Of a shape's or a line's positions in sight the one nearest to the middle of the map. */
function seenCorner(geometry: Geometry, sight: Sight): Position | undefined {
  if (geometry.type === 'Point') return undefined;
  let best: { position: Position; apart: number } | undefined;
  for (const position of cornersOf(geometry)) {
    const point = sight.pointOf(position);
    if (!isInSight(point, sight)) continue;
    const apart = Math.hypot(point.x - sight.width / 2, point.y - sight.height / 2);
    if (!best || apart < best.apart) best = { position, apart };
  }
  return best?.position;
}

const boxes = new WeakMap<Geometry, ReturnType<typeof bbox>>();
const corners = new WeakMap<Geometry, Position[]>();

function boxOf(geometry: Geometry): ReturnType<typeof bbox> {
  const box = boxes.get(geometry) ?? bbox(geometry);
  boxes.set(geometry, box);
  return box;
}

function cornersOf(geometry: Geometry): Position[] {
  const all = corners.get(geometry) ?? positionsOf(geometry);
  corners.set(geometry, all);
  return all;
}
