/**
 * Where markers and their names go: near their places, in the order of the compass, none over another, each with its
 * name. What finds no room so is merged. Pure; all lengths in CSS px of the marker's own box.
 */
import { BoxGrid, isInside, labelBox, overlaps, ringBox, SIDES, type Box, type Point, type Side, type Size }
  from './boxes.ts';
import { firstGroups, mergeHomeless, type Group, type GroupedPlace, type MarkerGroup } from './marker-groups.ts';

export interface MarkerRequest extends GroupedPlace {
  /** It is chosen: it shares its marker with no other. */
  isAlone: boolean;
  isSelected: boolean;
  /** It is the story's subject: others share a marker with it only where nobody else is near. */
  isSubject: boolean;
}

export interface MarkerPlacement extends MarkerGroup {
  /** The place by which the marker goes: `lead`, else the most important. */
  id: string;
  /** Middle of the ring. */
  x: number;
  y: number;
  /** Null where a chosen place's name is too long for the map. */
  side: Side | null;
  /** Where the places are: their own point, that of the place that they are part of, or the middle of neighbours. */
  anchor: Point;
}

export interface MarkerLayout {
  placements: readonly MarkerPlacement[];
  /** Places that found no room, not even with others: they are marked by a dot. */
  dots: readonly string[];
}

export interface Surroundings {
  size: Size;
  /** Size of the words beside a ring. */
  labelOf: (group: MarkerGroup) => Size;
  /** What stands over the map: no ring gives way to it, but of a ring's sides a free one is taken. */
  controls?: readonly Box[];
  /** What neither ring nor name may cover: the scale of a figure, which is always there. */
  kept?: readonly Box[];
  /** As far apart as places may share a marker, CSS px; by default as `marker-groups.ts` has it. */
  near?: number;
  /** Boxes that cover chosen areas: names of what is not in them stay off. */
  chosen?: readonly { id: string; boxes: readonly Box[] }[];
}

/** How far a ring may be from its anchor. */
export const FARTHEST = 40;
const STEPS = [9, 18, 26, 33, FARTHEST];
const DIRECTIONS = 32;
const OFFSETS: readonly Point[] = STEPS.flatMap((step) => Array.from({ length: DIRECTIONS }, (_, i) => {
  const angle = (2 * Math.PI * i) / DIRECTIONS;
  return { x: step * Math.cos(angle), y: step * Math.sin(angle) };
}));
/** Anchors nearer to a parallel or a meridian than this are on it. */
export const COMPASS_SLACK = 4;

/** So large a part of all may have another try. */
const FEW = 0.2;

/** Requests in order of importance. */
export function layoutMarkers(requests: readonly MarkerRequest[], around: Surroundings): MarkerLayout {
  const byId = new Map(requests.map((request) => [request.id, request]));
  const has = (key: 'isAlone' | 'isSelected' | 'isSubject') => ({ places }: Group) =>
    places.some((id) => byId.get(id)?.[key]);
  const [isAlone, isSelected, isSubject] = [has('isAlone'), has('isSelected'), has('isSubject')];
  const closed = (around.chosen ?? []).map(({ id, boxes }) => ({ id, grid: new BoxGrid(boxes) }));
  const early = new Set<string>();
  const dots: string[] = [];
  let groups = firstGroups(requests, around.size);
  for (;;) {
    const { placements, homeless } = attempt(groups, { ...around, closed, isAlone, isSelected });
    if (homeless.length === 0) return { placements, dots };
    // A few have once the first choice, for what stands in their way may stand elsewhere.
    const later = homeless.filter((group) => !early.has(group.places.join()));
    if (later.length > 0 && homeless.length <= FEW * groups.length) {
      for (const group of later) early.add(group.places.join());
      const before = new Set([...groups.filter(isAlone), ...later]);
      groups = [...before, ...groups.filter((group) => !before.has(group))];
      continue;
    }
    const shared = mergeHomeless(groups.filter((group) => !isAlone(group)), homeless, { isSubject, near: around.near });
    groups = [...groups.filter(isAlone), ...shared].sort((a, b) => a.rank - b.rank);
    const left = new Set(groups.flatMap(({ places }) => places));
    dots.push(...homeless.flatMap(({ places }) => places.filter((id) => !left.has(id))));
  }
}

interface Attempt extends Surroundings {
  closed: readonly { id: string; grid: BoxGrid }[];
  isAlone: (group: Group) => boolean;
  isSelected: (group: Group) => boolean;
}

/** Each group in turn takes the nearest room that those before it have left. */
function attempt(
  groups: readonly Group[], { size, controls = [], kept = [], labelOf, closed, isAlone, isSelected }: Attempt,
): { placements: MarkerPlacement[]; homeless: Group[] } {
  const taken = new BoxGrid(kept);
  const own = new Map(groups.map((group) => [group, ringBox(group.anchor)]));
  /** Where the rings of all would be if none had to give way. */
  const wanted = new BoxGrid([...own.values()]);
  const placements: MarkerPlacement[] = [];
  const homeless: Group[] = [];
  for (const group of groups) {
    const label = labelOf(group);
    const grids = closed.filter(({ id }) => !group.members.every((one) => one.id === id || one.within.includes(id)));
    const isOpen = (name: Box) => grids.every(({ grid }) => grid.isFree(name));
    const sideAt = (at: Point, suits: (name: Box) => boolean): Side | undefined => {
      const free = SIDES.filter((side) => {
        const name = labelBox(at, label, side);
        return isInside(name, size) && taken.isFree(name) && suits(name);
      });
      return free.find((side) => !controls.some((box) => overlaps(box, labelBox(at, label, side)))) ?? free[0];
    };
    const spots = spotsFor(group.anchor, size).filter(inOrderWith(placements, group.anchor))
      .filter((at) => taken.isFree(ringBox(at)));
    const found = firstOf(spots, (at) => sideAt(at, (name) => isOpen(name) && wanted.isFree(name, own.get(group))))
      ?? firstOf(spots, (at) => sideAt(at, isOpen))
      // What is chosen is named even on another chosen area.
      ?? (isSelected(group) ? firstOf(spots, (at) => sideAt(at, () => true)) : undefined)
      ?? (isAlone(group) ? forced(group, label, size) : undefined);
    if (!found) {
      homeless.push(group);
      continue;
    }
    const { at, side } = found;
    taken.add(ringBox(at));
    if (side) taken.add(labelBox(at, label, side));
    const { lead, places, anchor } = group;
    placements.push({ id: lead ?? places[0] ?? '', lead, places, ...at, side, anchor: { x: anchor.x, y: anchor.y } });
  }
  return { placements, homeless };
}

/** What is chosen is marked even where that covers something. */
function forced({ anchor }: Group, label: Size, size: Size): { at: Point; side: Side | null } {
  const at = keepInside(anchor, size);
  return { at, side: SIDES.find((side) => isInside(labelBox(at, label, side), size)) ?? null };
}

function firstOf(spots: readonly Point[], sideAt: (at: Point) => Side | undefined):
  { at: Point; side: Side } | undefined {
  for (const at of spots) {
    const side = sideAt(at);
    if (side) return { at, side };
  }
  return undefined;
}

/** The anchor itself, or as near to it as the edge of the map allows; then around it, nearest first. */
function spotsFor(anchor: Point, size: Size): Point[] {
  const nearest = keepInside(anchor, size);
  const around = OFFSETS.map(({ x, y }) => ({ x: anchor.x + x, y: anchor.y + y }));
  return [nearest, ...around].filter((at) =>
    Math.hypot(at.x - anchor.x, at.y - anchor.y) <= FARTHEST + 1e-6 && isInside(ringBox(at), size));
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high));

function keepInside({ x, y }: Point, { width, height }: Size): Point {
  const edge = ringBox({ x: 0, y: 0 }).width / 2;
  return { x: clamp(x, edge, width - edge), y: clamp(y, edge, height - edge) };
}

/** Whether a spot is neither past a placed ring whose place lies further that way, nor short of one that does not. */
function inOrderWith(placed: readonly MarkerPlacement[], anchor: Point): (at: Point) => boolean {
  const bound = (along: 'x' | 'y') => {
    let [low, high] = [-Infinity, Infinity];
    for (const one of placed) {
      if (one.anchor[along] < anchor[along] - COMPASS_SLACK) low = Math.max(low, one[along]);
      if (one.anchor[along] > anchor[along] + COMPASS_SLACK) high = Math.min(high, one[along]);
    }
    return (value: number) => value >= low && value <= high;
  };
  const [across, down] = [bound('x'), bound('y')];
  return ({ x, y }) => across(x) && down(y);
}
