/**
 * Where markers and their names go so that none covers another. Pure: boxes in, boxes out, all in CSS px.
 * Greedy in order of importance: rings first, moved aside where it is crowded; then names, where room is left.
 */

export interface Box { x: number; y: number; width: number; height: number }

export interface MarkerRequest {
  id: string;
  /** Where the place is on the screen. */
  x: number;
  y: number;
  /** The place can't be seen (behind the globe, beyond the edge): x and y only give the direction from the middle. */
  isAway: boolean;
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
  anchor: { x: number; y: number } | null;
}

/** Diameter of a ring: a comfortable touch target. */
export const RING = 36;
const GAP = 3;
const EDGE = RING / 2 + 6;
/** How far a ring may be moved aside, nearest first. */
const STEPS = [0, 24, 38, 52, 68, 86, 106];
const DIRECTIONS = 16;
const SIDES: readonly Side[] = ['right', 'left', 'above', 'below'];

/** Requests in order of importance; `obstacles` are boxes that no marker may cover. */
export function layoutMarkers(
  requests: readonly MarkerRequest[], size: { width: number; height: number }, obstacles: readonly Box[] = [],
): MarkerPlacement[] {
  const taken = [...obstacles];
  const rings = requests.map((request) => {
    const candidates = request.isAway ? alongRim(request, size) : aroundPlace(request);
    const free = candidates.find((at) => isInside(ringBox(at), size) && !taken.some((box) => overlaps(box, ringBox(at))));
    const at = free ?? keepInside(candidates[0] ?? request, size);
    taken.push(ringBox(at));
    return { request, at };
  });
  const byNeed = [...rings].sort((a, b) => Number(b.request.mustName) - Number(a.request.mustName));
  const sides = new Map(byNeed.map(({ request, at }) => {
    const boxes = SIDES.map((side) => ({ side, box: labelBox(at, request.label, side) }));
    const fitting = boxes.filter(({ box }) => isInside(box, size));
    const free = fitting.find(({ box }) => !taken.some((other) => overlaps(other, box)));
    const chosen = free ?? (request.mustName ? fitting[0] ?? boxes[0] : undefined);
    if (chosen) taken.push(chosen.box);
    return [request.id, chosen?.side ?? null] as const;
  }));
  return rings.map(({ request, at }) => ({
    id: request.id, ...at, side: sides.get(request.id) ?? null, anchor: request.isAway ? null : { x: request.x, y: request.y },
  }));
}

export function ringBox({ x, y }: { x: number; y: number }): Box {
  return { x: x - RING / 2 - GAP, y: y - RING / 2 - GAP, width: RING + 2 * GAP, height: RING + 2 * GAP };
}

/** The box of a name beside the ring at `at`. */
export function labelBox(at: { x: number; y: number }, { width, height }: { width: number; height: number }, side: Side): Box {
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

function isInside(box: Box, { width, height }: { width: number; height: number }): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

function keepInside({ x, y }: { x: number; y: number }, { width, height }: { width: number; height: number }) {
  return { x: clamp(x, EDGE, width - EDGE), y: clamp(y, EDGE, height - EDGE) };
}

function aroundPlace({ x, y }: MarkerRequest) {
  return STEPS.flatMap((step) => Array.from({ length: step === 0 ? 1 : DIRECTIONS }, (_, i) => {
    const angle = (2 * Math.PI * i) / DIRECTIONS;
    return { x: x + step * Math.cos(angle), y: y + step * Math.sin(angle) };
  }));
}

/** The rim of the map in the place's direction, then further and further along the rim to both sides. */
function alongRim({ x, y }: MarkerRequest, size: { width: number; height: number }) {
  const middle = { x: size.width / 2, y: size.height / 2 };
  const towards = Math.atan2(y - middle.y, x - middle.x);
  return Array.from({ length: 73 }, (_, i) => {
    const turn = Math.ceil(i / 2) * (i % 2 === 0 ? 1 : -1) * (Math.PI / 36);
    return onRim(towards + turn, middle);
  });
}

function onRim(angle: number, middle: { x: number; y: number }) {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const reach = Math.min((middle.x - EDGE) / Math.max(Math.abs(dx), 1e-6), (middle.y - EDGE) / Math.max(Math.abs(dy), 1e-6));
  return { x: middle.x + reach * dx, y: middle.y + reach * dy };
}
