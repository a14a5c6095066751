/** Places that share a marker where they crowd: children with the place that they are part of, then neighbours. */
import { RING, type Point, type Size } from './boxes.ts';

/** One place or several that have a marker together. */
export interface MarkerGroup {
  /** The place that all others are part of, or the only one; null for neighbours. */
  lead: string | null;
  /** The most important place first. */
  places: readonly string[];
}

/** The place that a group has its name of, and where it stands: `lead`, else the most important. */
export const chiefOf = ({ lead, places }: MarkerGroup): string => lead ?? places[0] ?? '';

export interface GroupedPlace extends Point {
  id: string;
  /** What it is part of, from the nearest outwards. */
  within: readonly string[];
}

/** `rank` is its most important place's, from 0. */
export interface Group extends MarkerGroup { members: readonly GroupedPlace[]; anchor: Point; rank: number }

/** As far apart places may share a marker, CSS px. */
const NEAR = 160;
/** More groups than about this are not tried one by one. */
const MANY = 200;

const single = (place: GroupedPlace, rank: number): Group => (
  { lead: place.id, places: [place.id], members: [place], anchor: place, rank });

/**
 * Each place by itself; where there are very many, those in a square of the map together. The squares are laid from the
 * most important place, so that they move with the map.
 */
export function firstGroups(places: readonly GroupedPlace[], { width, height }: Size): Group[] {
  const all = places.map(single);
  const [origin] = places;
  if (all.length <= MANY || !origin) return all;
  const side = Math.max(RING, Math.sqrt((width * height) / MANY));
  const squares = new Map<string, Group>();
  for (const group of all) {
    const [column, row] = [group.anchor.x - origin.x, group.anchor.y - origin.y].map((by) => Math.round(by / side));
    const key = `${column},${row}`;
    const before = squares.get(key);
    squares.set(key, before ? merged(before, group) : group);
  }
  return [...squares.values()];
}

function merged(a: Group, b: Group): Group {
  const members = [...a.members, ...b.members];
  const lead = leadOf(a, b) ?? leadOf(b, a);
  const [first, second] = a.rank < b.rank ? [a, b] : [b, a];
  const places = [...first.places, ...second.places];
  const chief = chiefOf({ lead, places });
  const anchor = members.find(({ id }) => id === chief) ?? first.anchor;
  return { lead, places, members, anchor, rank: first.rank };
}

const leadOf = ({ lead }: Group, { members }: Group): string | null =>
  (lead !== null && members.every(({ within }) => within.includes(lead)) ? lead : null);

/** How far apart groups may be, and which gets others only where nobody else is near. */
interface Merging { isSubject: (group: Group) => boolean; near?: number | undefined }

/**
 * The less important half of those without room, each with another; that makes room for the other half. Who has nobody
 * near is left out.
 */
export function mergeHomeless(
  groups: readonly Group[], homeless: readonly Group[], { isSubject, near = NEAR }: Merging,
): Group[] {
  const rest = new Set(groups);
  const open = new Set(groups);
  const pairIn = (group: Group, all: readonly Group[]) =>
    pairFor(group, all.filter((one) => one === group || !isSubject(one)), near) ?? pairFor(group, all, near);
  const half = [...homeless].sort((a, b) => b.rank - a.rank).slice(0, Math.ceil(homeless.length / 2));
  for (const group of half) {
    if (!open.has(group)) continue;
    const pair = pairIn(group, [...open]);
    // Who was near has just been taken by another: the next attempt shows what is left to do.
    if (!pair && pairIn(group, groups)) continue;
    for (const one of pair ?? [group]) {
      rest.delete(one);
      open.delete(one);
    }
    if (pair) rest.add(merged(...pair));
  }
  return [...rest];
}

/**
 * The two groups that are best shown together where one has no room: it and the place that it is part of, a near one
 * that has its own near, or it and the nearest. Undefined if all are too far.
 */
function pairFor(group: Group, others: readonly Group[], most: number): [Group, Group] | undefined {
  const family = familyOf(group, others);
  if (family) return [family, group];
  const [nearest] = nearTo(group, others, most);
  if (!nearest) return undefined;
  const parent = familyOf(nearest, others);
  return parent ? [parent, nearest] : [nearest, group];
}

/** What a group is part of, or what is part of it, if that is near. */
function familyOf(group: Group, others: readonly Group[]): Group | undefined {
  const near = nearTo(group, others, NEAR);
  return near.find((other) => leadOf(other, group) !== null) ?? near.find((other) => leadOf(group, other) !== null);
}

function nearTo(group: Group, others: readonly Group[], most: number): Group[] {
  return others
    .map((other) => ({ other, apart: Math.hypot(other.anchor.x - group.anchor.x, other.anchor.y - group.anchor.y) }))
    .filter(({ other, apart }) => other !== group && apart <= most)
    .sort((a, b) => a.apart - b.apart || a.other.rank - b.other.rank)
    .map(({ other }) => other);
}
