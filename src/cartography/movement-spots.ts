/** Where on its way what is said of a movement stands: beside the line, where rings, names and controls leave room. */
import type { Position } from 'geojson';
import type { MovementLine } from '../geometry/movements.ts';
import { between, isInSight, mayPass, type Sight } from '../geometry/visible-part.ts';
import { BoxGrid, isInside, type Box, type Point, type Size } from './boxes.ts';
import { MOVEMENT_ANCHORS, MOVEMENT_LABEL_SIZE, MOVEMENT_LABEL_WIDTH, MOVEMENT_OFFSET } from './labels.ts';

/** Of movements that are told elsewhere than at their middle: statement and position, degrees, longitude first. */
export type MovementSpots = readonly (readonly [statement: string, position: Position])[];

/** Where words stand: box in px of the sight. */
interface MovementWordsSpot { statement: string; position: Position; isMiddle: boolean; box: Box }

/** Parts of what is seen of a way, from its middle outwards. */
const PARTS = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.1, 0.9];
/** CSS px: three lines, as wide as they may be. */
const WORDS: Size = { width: MOVEMENT_LABEL_WIDTH.page * MOVEMENT_LABEL_SIZE, height: 3.6 * MOVEMENT_LABEL_SIZE };
/** Room around them, CSS px: MapLibre pads words, and has the boxes of markers in tiles that reach beyond them. */
const AROUND = 6;
/** So much nearer to their point words above or below it are: MapLibre takes letters without tails, CSS px. */
const BASELINE = (7 / 24) * MOVEMENT_LABEL_SIZE;
/** CSS px from one spot that is tried to the next, and as many of one leg: from near its ends are far apart. */
const STEP = 24;
const MOST_STEPS = 64;
/** Nearer to the edge of the map no words stand, CSS px. */
const RIM = 6;

/** `taken` are boxes in px of the sight. Who comes first has the first choice; who finds no room is left out. */
export function movementSpots(ways: readonly MovementLine[], sight: Sight, taken: readonly Box[]): MovementWordsSpot[] {
  const grid = new BoxGrid(taken);
  return ways.flatMap(({ statement: { id: statement }, line, middle }) => {
    const seen = (all: readonly Position[]) => all.flatMap((position) => {
      const point = sight.pointOf(position);
      return isInSight(point, sight) ? [{ position, point }] : [];
    });
    const paths = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
    const along = partsOf(seen(paths.flatMap((path) => stepsAlong(path, sight))));
    for (const { position, point } of [...seen([middle]), ...along]) {
      const box = boxesAt(point).find((one) => isInside(grown(one, RIM), sight.size) && grid.isFree(one));
      if (!box) continue;
      grid.add(box);
      return [{ statement, position, isMiddle: position === middle, box }];
    }
    return [];
  });
}

/** Positions along a way that are near each other on the map where it may be seen. */
export function stepsAlong(path: readonly Position[], { pointOf, size }: Sight): Position[] {
  return path.flatMap((end, i) => {
    const start = path[i - 1];
    const [from, to] = [start && pointOf(start), pointOf(end)];
    if (!start || !from || !to || !mayPass(from, to, size)) return [end];
    const steps = Math.min(MOST_STEPS, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP) || 1);
    return Array.from({ length: steps }, (_, step) => between(start, end, (step + 1) / steps));
  });
}

interface Seen { position: Position; point: Point }

/** Of what is seen of a way those at `PARTS` of its length: a short leg may have as many positions as a long one. */
function partsOf(seen: readonly Seen[]): Seen[] {
  let length = 0;
  const measured = seen.map((one, i) => {
    const before = seen[i - 1] ?? one;
    length += Math.hypot(one.point.x - before.point.x, one.point.y - before.point.y);
    return { one, at: length };
  });
  return PARTS.flatMap((part) => measured.find(({ at }) => at >= part * length - 0.5)?.one ?? []);
}

/** Where the words may stand beside a point. */
const boxesAt = ({ x, y }: Point): Box[] => Object.values(MOVEMENT_ANCHORS).map(([right, down]) => {
  const { width, height } = WORDS;
  const off = (MOVEMENT_OFFSET * MOVEMENT_LABEL_SIZE) / Math.hypot(right, down);
  const middle = { x: x + right * (width / 2 + off), y: y + down * (height / 2 + off - BASELINE) };
  return grown({ x: middle.x - width / 2, y: middle.y - height / 2, width, height }, AROUND);
});

const grown = ({ x, y, width, height }: Box, by: number): Box =>
  ({ x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by });
