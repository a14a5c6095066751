/** What of a place can be seen on a map, and where in that part its marker or its name stands best. */
import { bbox, booleanPointInPolygon } from '@turf/turf';
import type { BBox, Geometry, Polygon, Position } from 'geojson';
import type { Size } from './frame.ts';
import { holds } from './inside.ts';
import { onceEach } from './once-each.ts';
import { isShape, polygonsOf, type Shape } from './parallels.ts';
import { isLine, type Line } from './place-lines.ts';

interface Point { x: number; y: number }

/** A map as it is looked at: a page's or a figure's; lengths in its own px from its top left corner. */
export interface Sight {
  size: Size;
  /** Undefined for what is behind the globe. */
  pointOf: (position: Position) => Point | undefined;
  /** Undefined beside the Earth. */
  positionOf: (point: Point) => Position | undefined;
  /** Whether something stands over the map there; by default nothing does. */
  isBelow?: (point: Point) => boolean;
  /** Whether a ring there can't even come out from below it. */
  isCovered?: (point: Point) => boolean;
}

/** A part of the map, by its middle. */
export interface Cell extends Point { index: number; position: Position }

/**
 * The map cut into cells, row by row; those in whose middle there is no Earth are left out of `cells`, which all lie in
 * `box`.
 */
export interface Grid {
  columns: number; rows: number; width: number; height: number; cells: readonly Cell[]; box: BBox;
}

/** About as many cells as a map is cut into. */
const CELLS = 1200;
/** As many positions of an edge are tried, and so many parts of a leg that has both ends beyond the map. */
const MOST_POSITIONS = 2000;
const PARTS = 16;
/** So near the edge (part of the map's shorter side) a ring and the beginning of a name have no room. */
const MARGIN = 0.05;

/** What stands over a map changes nothing of its grid, which follows from where its points lie. */
const grids = new WeakMap<Sight['positionOf'], Grid>();

export function gridOf({ size: { width, height }, positionOf }: Sight): Grid {
  const before = grids.get(positionOf);
  if (before) return before;
  const side = Math.sqrt((width * height) / CELLS) || 1;
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  const step = { width: width / columns, height: height / rows };
  const cells = Array.from({ length: columns * rows }, (_, index) => ({
    index, x: ((index % columns) + 0.5) * step.width, y: (Math.floor(index / columns) + 0.5) * step.height,
  })).flatMap((at) => {
    const position = positionOf(at);
    return position ? [{ ...at, position }] : [];
  });
  const box = bbox({ type: 'MultiPoint', coordinates: cells.map(({ position }) => position) });
  const grid = { columns, rows, ...step, cells, box };
  grids.set(positionOf, grid);
  return grid;
}

const coveredIn = onceEach((grid: Grid) => onceEach((shape: Shape): readonly Cell[] => {
  const [left, bottom, right, top] = grid.box;
  const parts = partsOf(shape).filter(({ box: [west, south, east, north] }) =>
    west <= right && east >= left && south <= top && north >= bottom);
  return grid.cells.filter(({ position }) =>
    parts.some(({ box, polygon }) => holds(box, position) && booleanPointInPolygon(position, polygon)));
}));

/** The cells whose middle lies in an area; none for what has no area. Each area is looked at once. */
export const cellsIn = (geometry: Geometry, sight: Sight): readonly Cell[] =>
  (isShape(geometry) ? coveredIn(gridOf(sight))(geometry) : []);

/** Whether a point is on the map, at least `margin` px from its edge. */
export const isInSight = (point: Point | undefined, { size }: Pick<Sight, 'size'>, margin = 0): point is Point =>
  point !== undefined && point.x >= margin && point.y >= margin
  && point.x <= size.width - margin && point.y <= size.height - margin;

const isShown = (point: Point | undefined, sight: Sight, margin = 0): point is Point =>
  isInSight(point, sight, margin) && !sight.isCovered?.(point);

/** A place, or what else has a name: `own` is where that stands on a map of all of it, if it may stand there. */
export interface Extent { own: Position | undefined; geometry: Geometry }

/**
 * Its own position where that is well inside the map. Else the middle of what is seen of its area, as far from all that
 * is not and, if possible, outside the cells of `keptOf`; where too little is seen for that, a point of its edge.
 * What lies only below that which stands over the map is not seen.
 * @returns degrees, longitude first; undefined if nothing of it is seen
 */
export function visiblePosition(
  { own, geometry }: Extent, sight: Sight, keptOf: () => ReadonlySet<Cell>,
): Position | undefined {
  const { width, height } = sight.size;
  const point = own && sight.pointOf(own);
  const isPoint = geometry.type === 'Point';
  const isFree = isShown(point, sight, isPoint ? 0 : MARGIN * Math.min(width, height));
  // What has an area has it beside the controls too: no leader is to end below one.
  if (isFree && (isPoint || !sight.isBelow?.(point))) return own;
  const all = cellsIn(geometry, sight);
  const inside = all.filter((cell) => !sight.isBelow?.(cell));
  if (all.length > 0 && inside.length === 0) return undefined;
  const kept = inside.length > 0 ? keptOf() : new Set();
  const free = inside.filter((cell) => !kept.has(cell));
  const cell = deepest(free.length > 0 ? free : inside, gridOf(sight));
  return cell?.position ?? (isShown(point, sight) ? own : seenPosition(geometry, sight));
}

/**
 * The cell that is farthest from those that are not among them, and from the edge of the map; of equals the one nearest
 * to the middle of them all. A name is wide: room above and below counts double.
 */
function deepest(among: readonly Cell[], { columns, rows, width, height }: Grid): Cell | undefined {
  const own = new Set(among.map(({ index }) => index));
  const upright = (column: number, row: number) => {
    let away = 0;
    while (row - away >= 0 && row + away < rows
      && own.has((row - away) * columns + column) && own.has((row + away) * columns + column)) away++;
    return 2 * away * height;
  };
  const free = new Float64Array(columns * rows);
  for (const { index } of among) free[index] = upright(index % columns, Math.floor(index / columns));
  // In squares: it is asked for each cell of what may be thousands of places.
  const depth = ({ index }: Cell) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    let least = (Math.min(column + 1, columns - column) * width) ** 2;
    for (let other = 0; other < columns; other++) {
      const [across, down] = [(other - column) * width, free[row * columns + other] ?? 0];
      least = Math.min(least, across * across + down * down);
    }
    return Math.sqrt(least);
  };
  const middle = { x: mean(among.map(({ x }) => x)), y: mean(among.map(({ y }) => y)) };
  const off = ({ x, y }: Cell) => Math.hypot(x - middle.x, y - middle.y);
  const ranked = among.map((cell) => ({ cell, depth: depth(cell), off: off(cell) }));
  return ranked.reduce<(typeof ranked)[number] | undefined>((best, one) =>
    (!best || one.depth > best.depth + 1e-6 || (one.depth > best.depth - 1e-6 && one.off < best.off) ? one : best),
  undefined)?.cell;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Of what is in sight of a shape's edge or a line the position nearest to the middle of the map. */
function seenPosition(geometry: Geometry, sight: Sight): Position | undefined {
  const { size, size: { width, height } } = sight;
  const tried = pathsOf(geometry).flatMap((path) => {
    const points = path.map(sight.pointOf);
    return path.flatMap((end, i) => {
      const [from, to, start] = [points[i - 1], points[i], path[i - 1]];
      if (!from || !to || !start || [from, to].some((point) => isInSight(point, sight))) return [end];
      if (!mayPass(from, to, size)) return [end];
      return Array.from({ length: PARTS }, (_, part) => between(start, end, (part + 1) / PARTS));
    });
  });
  const seen = tried.flatMap((position) => {
    const point = sight.pointOf(position);
    return isShown(point, sight) ? [{ position, apart: Math.hypot(point.x - width / 2, point.y - height / 2) }] : [];
  });
  return seen.reduce<(typeof seen)[number] | undefined>((best, one) =>
    (!best || one.apart < best.apart ? one : best), undefined)?.position;
}

/** Whether any vertex of a line is on a map. */
export const isLineSeen = (line: Line, sight: Sight): boolean =>
  pathsOf(line).flat().some((position) => isInSight(sight.pointOf(position), sight));

/** Whether a leg may be seen on a map. */
export const mayPass = (from: Point, to: Point, { width, height }: Size): boolean =>
  Math.min(from.x, to.x) <= width && Math.max(from.x, to.x) >= 0
  && Math.min(from.y, to.y) <= height && Math.max(from.y, to.y) >= 0;

/** Of a short leg that does not cross 180°. */
export const between = ([lon = 0, lat = 0]: Position, [toLon = 0, toLat = 0]: Position, share: number): Position =>
  [lon + share * (toLon - lon), lat + share * (toLat - lat)];

/** One of a shape's polygons, with its box: a country's islands may lie all around the Earth. */
interface Part { box: BBox; polygon: Polygon }

const partsOf = onceEach((shape: Shape) => polygonsOf(shape).map((coordinates): Part => {
  const polygon: Polygon = { type: 'Polygon', coordinates };
  return { box: bbox(polygon), polygon };
}));

/** A shape's rings, or the pieces of a line; of a huge one just so many positions. */
const pathsOf = onceEach((geometry: Geometry): Position[][] => {
  const all = isShape(geometry) ? polygonsOf(geometry).flat()
    : isLine(geometry) ? (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates) : [];
  const step = Math.ceil(all.flat().length / MOST_POSITIONS);
  return all.map((path) => path.filter((_, i) => i % step === 0 || i === path.length - 1));
});
