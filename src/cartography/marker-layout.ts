/**
 * Where markers and their names go: near their places, in the order of the compass, none over another, each with its
 * name. What finds no room so is merged. Pure; all lengths in CSS px of the marker's own box.
 */
import { BoxGrid, isInside, labelBox, ringBox, SIDES, type Box, type Point, type Side, type Size } from './boxes.ts';
import {
  chiefOf, firstGroups, mergeHomeless, type Group, type GroupedPlace, type MarkerGroup,
} from './marker-groups.ts';
import { inOrderWith, keepInside, spotsFor } from './marker-spots.ts';

export interface MarkerRequest extends GroupedPlace {
  /** It is chosen: it shares its marker with no other. */
  isAlone: boolean;
  isSelected: boolean;
  /** It is the story's subject: others share a marker with it only where nobody else is near. */
  isSubject: boolean;
}

export interface MarkerPlacement extends MarkerGroup {
  /** Its chief place. */
  id: string;
  /** Middle of the ring. */
  x: number;
  y: number;
  /** Null where a chosen place's name is too long for the map. */
  side: Side | null;
  /** Where its chief place is. */
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
  /** What stands over the map: neither ring nor name is below it, unless it has nowhere else to be. */
  controls?: readonly Box[];
  /** What neither ring nor name may cover: the scale of a figure, which is always there. */
  kept?: readonly Box[];
  /** What names leave free as long as they have room elsewhere: places that are but dots. */
  dots?: readonly Box[];
  /** As far apart as places may share a marker, CSS px; by default as `marker-groups.ts` has it. */
  near?: number;
  /** Boxes that cover chosen areas: names of what is not in them stay off. */
  chosen?: readonly { id: string; boxes: readonly Box[] }[];
}

/** So large a part of all may have another try, or a single one. */
const FEW = 0.2;

/** Requests in order of importance. */
export function layoutMarkers(requests: readonly MarkerRequest[], around: Surroundings): MarkerLayout {
  const byId = new Map(requests.map((request) => [request.id, request]));
  const has = (key: 'isAlone' | 'isSelected' | 'isSubject') => ({ places }: Group) =>
    places.some((id) => byId.get(id)?.[key]);
  const [isAlone, isSelected, isSubject] = [has('isAlone'), has('isSelected'), has('isSubject')];
  const closed = (around.chosen ?? []).map(({ id, boxes }) => ({ id, grid: new BoxGrid(boxes) }));
  const early = new Set<string>();
  /** What has found no room beside the controls, and nobody to share a marker with, may stand below them. */
  const below = new Set<string>();
  const keyOf = ({ places }: Group) => places.join();
  const dots: string[] = [];
  let groups = firstGroups(requests, around.size);
  let before: { groups: Group[]; homeless: Group[] } | undefined;
  for (;;) {
    const { placements, homeless } = attempt(groups, {
      ...around, closed, isAlone, isSelected, mayBeBelow: (group) => isAlone(group) || below.has(keyOf(group)),
    });
    if (homeless.length === 0) return { placements, dots };
    // A few have once the first choice, for what stands in their way may stand elsewhere.
    const later = homeless.filter((group) => !early.has(keyOf(group)));
    if (later.length > 0 && homeless.length <= Math.max(1, FEW * groups.length)) {
      for (const group of later) early.add(keyOf(group));
      before ??= { groups, homeless };
      const first = new Set([...groups.filter(isAlone), ...later]);
      groups = [...first, ...groups.filter((group) => !first.has(group))];
      continue;
    }
    // Where that has cost more than it has given, all is as it was.
    const now = before && before.homeless.length < homeless.length ? before : { groups, homeless };
    before = undefined;
    const others = now.groups.filter((group) => !isAlone(group));
    const shared = mergeHomeless(others, now.homeless, { isSubject, near: around.near });
    const left = new Set(shared.flatMap(({ places }) => places));
    const lone = now.homeless.filter(({ places }) => !places.some((id) => left.has(id)));
    const again = lone.filter((group) => !below.has(keyOf(group)));
    dots.push(...lone.filter((group) => !again.includes(group)).flatMap(({ places }) => places));
    for (const group of again) below.add(keyOf(group));
    groups = [...now.groups.filter(isAlone), ...shared, ...again].sort((a, b) => a.rank - b.rank);
  }
}

interface Attempt extends Surroundings {
  closed: readonly { id: string; grid: BoxGrid }[];
  isAlone: (group: Group) => boolean;
  isSelected: (group: Group) => boolean;
  mayBeBelow: (group: Group) => boolean;
}

/** Each group in turn takes the nearest room that those before it have left. */
function attempt(
  groups: readonly Group[],
  { size, controls = [], kept = [], dots = [], labelOf, closed, isAlone, isSelected, mayBeBelow }: Attempt,
): { placements: MarkerPlacement[]; homeless: Group[] } {
  const taken = new BoxGrid(kept);
  const over = new BoxGrid(controls);
  const own = new Map(groups.map((group) => [group, ringBox(group.anchor)]));
  /** Where the rings of all would be if none had to give way, and the dots. */
  const wanted = new BoxGrid([...own.values(), ...dots]);
  const placements: MarkerPlacement[] = [];
  const homeless: Group[] = [];
  for (const group of groups) {
    const label = labelOf(group);
    const grids = closed.filter(({ id }) => !group.members.every((one) => one.id === id || one.within.includes(id)));
    const isOpen = (name: Box) => grids.every(({ grid }) => grid.isFree(name));
    const sideAt = (at: Point, suits: (name: Box) => boolean) => SIDES.find((side) => {
      const name = labelBox(at, label, side);
      return isInside(name, size) && taken.isFree(name) && suits(name);
    });
    const all = spotsFor(group.anchor, size).filter(inOrderWith(placements, group.anchor))
      .filter((at) => taken.isFree(ringBox(at)));
    const beside = all.filter((at) => over.isFree(ringBox(at)));
    const isBeside = (name: Box) => over.isFree(name);
    const found =
      firstOf(beside, (at) =>
        sideAt(at, (name) => isBeside(name) && isOpen(name) && wanted.isFree(name, own.get(group))))
      ?? firstOf(beside, (at) => sideAt(at, (name) => isBeside(name) && isOpen(name)))
      // What is chosen is named even on another chosen area, and so is what lies in one: in a polder's hole.
      ?? (isSelected(group) || !grids.every(({ grid }) => grid.isFree(ringBox(group.anchor)))
        ? firstOf(beside, (at) => sideAt(at, isBeside)) : undefined)
      ?? (mayBeBelow(group) ? firstOf(beside, (at) => sideAt(at, isOpen)) ?? firstOf(all, (at) => sideAt(at, isOpen))
        : undefined)
      ?? (isAlone(group) ? forced(group, label, size) : undefined);
    if (!found) {
      homeless.push(group);
      continue;
    }
    const { at, side } = found;
    taken.add(ringBox(at));
    if (side) taken.add(labelBox(at, label, side));
    const { lead, places, anchor } = group;
    placements.push({ id: chiefOf(group), lead, places, ...at, side, anchor: { x: anchor.x, y: anchor.y } });
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
