/**
 * Where markers and their names go so that none covers another. Pure: boxes in, boxes out, all in CSS px.
 * Greedy in order of importance: each takes the nearest room for its ring and its name, aside of its place if need be.
 */

export interface Box { x: number; y: number; width: number; height: number }

export interface MarkerRequest {
  id: string;
  /** Where the place is on the screen. */
  x: number;
  y: number;
  /** The place can't be seen (behind the globe, beyond the edge): x and y only give the direction from the middle. */
  isAway: boolean;
  /** The place is so small here that a ring on it would hide it. */
  standAside: boolean;
  label: { width: number; height: number };
  /** Keeps its name even where that covers something (chosen, under the pointer). */
  mustName: boolean;
}

export type Side = 'right' | 'left' | 'above' | 'below';

export interface MarkerPlacement {
  id: string;
  /** Middle of the ring. */
  x: number;
  y: number;
  side: Side | null;
  /** Where the place is; null if it can't be seen. */
  anchor: Point | null;
  /** Where the place is from the middle of the map, in radians clockwise from the right. */
  direction: number;
}

/** Diameter of a ring: a comfortable touch target. */
export const RING = 36;
const GAP = 3;
const EDGE = RING / 2 + 8;
/** How far a ring may be moved aside, CSS px, nearest first. */
const STEPS = [0, 24, 38, 52, 68, 86, 106];
const DIRECTIONS = 16;
const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];
/** Far enough from a small place to leave it to be seen. */
const ASIDE = 38;
/** Distance of the candidates that cover the whole map, CSS px. */
const GRID = 20;
/** A name is worth moving a ring this far aside. */
const NAME_IS_WORTH = 45;

interface Point { x: number; y: number }
interface Size { width: number; height: number }
interface Choice { at: Point; side: Side | null; boxes: Box[] }
/** The line from a place to its ring. */
interface Leader { from: Point; to: Point }

/** Requests in order of importance; `obstacles` are boxes that no marker may cover. */
export function layoutMarkers(
  requests: readonly MarkerRequest[],
  size: Size,
  obstacles: readonly Box[] = [],
): MarkerPlacement[] {
  const taken = [...obstacles];
  const leaders: Leader[] = [];
  // Where there is room, no marker covers the place of another.
  const dots = requests
    .filter(({ isAway }) => !isAway)
    .map(({ id, x, y }) => ({ id, box: { x: x - 4, y: y - 4, width: 8, height: 8 } }));
  return requests.map((request) => {
    const others = dots.filter(({ id }) => id !== request.id).map(({ box }) => box);
    const near = request.isAway ? alongRim(request, size) : aroundPlace(request);
    const choice = best(request, near, { size, taken: [...taken, ...others], leaders })
      ?? best(request, near, { size, taken, leaders: [] })
      ?? best(request, anywhere(request, size), { size, taken, leaders: [] }) ?? forced(request, size);
    taken.push(...choice.boxes);
    if (!request.isAway) leaders.push({ from: request, to: choice.at });
    const anchor = request.isAway ? null : { x: request.x, y: request.y };
    // From the middle: a ring that had to slide along the rim still points the right way.
    const direction = Math.atan2(request.y - size.height / 2, request.x - size.width / 2);
    return { id: request.id, ...choice.at, side: choice.side, anchor, direction };
  });
}

/** What is on the map already, and how large that is. */
interface Occupied { size: Size; taken: readonly Box[]; leaders: readonly Leader[] }

/** The nearest free position with a name, unless one without a name is much nearer. */
function best(
  request: MarkerRequest, candidates: readonly Candidate[], { size, taken, leaders }: Occupied,
): Choice | undefined {
  const isFree = (box: Box) => isInside(box, size) && !taken.some((other) => overlaps(other, box));
  let nameless: { choice: Choice; cost: number } | undefined;
  for (const { at, cost } of candidates) {
    if (nameless && cost > nameless.cost + NAME_IS_WORTH && !request.mustName) break;
    const ring = ringBox(at);
    if (!isFree(ring) || leaders.some((other) => cross(other, { from: request, to: at }))) continue;
    for (const side of SIDES) {
      const name = labelBox(at, request.label, side);
      if (isFree(name)) return { at, side, boxes: [ring, name] };
    }
    nameless ??= { choice: { at, side: null, boxes: [ring] }, cost };
  }
  return request.mustName ? undefined : nameless?.choice;
}

/** Whether two leaders cross: the ends of each lie on different sides of the other. */
function cross(a: Leader, b: Leader): boolean {
  const side = ({ from, to }: Leader, { x, y }: Point) =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

/** No room at all: the ring stays as near as it can, and covers something. */
function forced(request: MarkerRequest, size: Size): Choice {
  const first = request.isAway ? alongRim(request, size)[0]?.at : request;
  const at = keepInside(first ?? request, size);
  const side = request.mustName ? SIDES.find((one) => isInside(labelBox(at, request.label, one), size)) ?? null : null;
  return { at, side, boxes: [ringBox(at), ...(side ? [labelBox(at, request.label, side)] : [])] };
}

export function ringBox({ x, y }: Point): Box {
  return { x: x - RING / 2 - GAP, y: y - RING / 2 - GAP, width: RING + 2 * GAP, height: RING + 2 * GAP };
}

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

function isInside(box: Box, { width, height }: Size): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

function keepInside({ x, y }: Point, { width, height }: Size): Point {
  return { x: clamp(x, EDGE, width - EDGE), y: clamp(y, EDGE, height - EDGE) };
}

interface Candidate { at: Point; cost: number }

/** Rings of candidates around the place, nearest first; those to the sides come before those above and below. */
function aroundPlace({ x, y, standAside }: MarkerRequest): Candidate[] {
  const steps = standAside ? [...STEPS.filter((step) => step >= ASIDE), 0] : STEPS;
  return steps.flatMap((step) => Array.from({ length: step === 0 ? 1 : DIRECTIONS }, (_, i) => {
    const angle = (2 * Math.PI * i) / DIRECTIONS;
    return { at: { x: x + step * Math.cos(angle), y: y + step * Math.sin(angle) }, cost: step };
  }));
}

/** The whole map, nearest first: for a place under the legend, or in a crowd. */
function anywhere({ x, y }: Point, { width, height }: Size): Candidate[] {
  const [columns, rows] = [Math.floor(width / GRID), Math.floor(height / GRID)];
  const all = Array.from({ length: columns * rows }, (_, i) => {
    const at = { x: ((i % columns) + 0.5) * GRID, y: (Math.floor(i / columns) + 0.5) * GRID };
    return { at, cost: Math.hypot(at.x - x, at.y - y) };
  });
  return all.sort((a, b) => a.cost - b.cost);
}

/** The rim of the map in the place's direction, then further and further along the rim to both sides. */
function alongRim({ x, y }: Point, size: Size): Candidate[] {
  const middle = { x: size.width / 2, y: size.height / 2 };
  const towards = Math.atan2(y - middle.y, x - middle.x);
  return Array.from({ length: 73 }, (_, i) => {
    const turn = Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1) * (Math.PI / 36);
    return { at: onRim(towards + turn, middle), cost: Math.abs(turn) * Math.min(middle.x, middle.y) };
  });
}

function onRim(angle: number, middle: Point): Point {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const reach = Math.min(
    (middle.x - EDGE) / Math.max(Math.abs(dx), 1e-6),
    (middle.y - EDGE) / Math.max(Math.abs(dy), 1e-6),
  );
  return { x: middle.x + reach * dx, y: middle.y + reach * dy };
}
