/** Places at the door: what each is, and what it is part of. */
import { MAX_LINES, MAX_PART_OF, MAX_VERTICES } from './limits.ts';
import { nearest } from './nearest.ts';
import { printPath, recordPath, shown, type Problem } from './problem.ts';
import { readList, type Kept } from './records.ts';
import { orPerhaps, referencesTo, type Refer } from './references.ts';
import { PlaceSchema, type PlaceRecord } from './schema.ts';
import { shapePlaces } from './shapes/place-shapes.ts';
import type { Place } from './story.ts';

/** What a place may refer to, or may have meant to: English names, or those that it has here, by their ids. */
export type Refs = ReadonlyMap<string, string>;

/** The usable places of a story's list, and who else refers to them. */
export function validatePlaces(
  written: unknown[], refs: Refs | undefined, problems: Problem[],
): { places: Place[]; isPlace: Refer } {
  const refused = tooMuchShape(written, problems);
  const kept = readList({ list: 'places', schema: PlaceSchema, values: written, refused }, problems);
  for (const { path, record } of kept) {
    // The place is kept: its statements can be read though it can't be drawn.
    if (record.ref === undefined || !refs || refs.has(record.ref)) continue;
    problems.push({
      path: printPath([...path, 'ref']),
      found: `found ${shown(record.ref)}`,
      expected: `a place of the gazetteer${orPerhaps(meant(record, refs))}`,
    });
  }
  const drawable = kept.flatMap(({ path, record }): Kept<Place>[] => {
    const fault = faultOf(record);
    if (fault) problems.push({ ...fault, path: printPath(path) });
    return fault ? [] : [{ path, record: { ...record, names: record.names ?? {}, ...kindOf(record) } }];
  });
  const isPlace = referencesTo({ what: 'place', usable: drawable.map(({ record }) => record), written }, problems);
  return { places: validateParents(shapePlaces(drawable, problems), isPlace, problems), isPlace };
}

/** A ref to a water says what it is of. */
const kindOf = ({ ref = '' }: PlaceRecord): Pick<Place, 'kind'> =>
  (/^(?:water|lake|river):/.test(ref) ? { kind: 'water' } : {});

/** What only a geometry of its own can have: a bundled one is credited, and its area known, by the layers. */
const OF_A_SHAPE = ['source', 'licence', 'area'] as const;

/** Why a place can't be used; undefined where it can. */
function faultOf(record: PlaceRecord): Omit<Problem, 'path'> | undefined {
  const { ref, geometry, names } = record;
  if ((ref === undefined) === (geometry === undefined)) {
    return {
      found: ref === undefined ? 'neither ref nor geometry' : 'both ref and geometry',
      expected: 'either a ref to a place of the gazetteer or a geometry of its own',
    };
  }
  if (geometry && names === undefined)
    return { found: 'a geometry without names', expected: 'names: only a ref inherits them' };
  const misplaced = geometry ? undefined : OF_A_SHAPE.find((key) => record[key] !== undefined);
  return misplaced && { found: `a ref with ${shown(misplaced)}`, expected: 'it only beside a geometry' };
}

/**
 * The places with whose geometries the story has more points than it may, or more of lines. A million take a second to
 * validate, and are counted before.
 */
function tooMuchShape(written: readonly unknown[], problems: Problem[]): ReadonlySet<unknown> {
  const total = { points: 0, degrees: 0 };
  return new Set(written.filter((place, i) => {
    const { points, degrees } = sizeOf((place as { geometry?: unknown } | null)?.geometry);
    const path = printPath([...recordPath('places', i, place), 'geometry']);
    if (total.points + points > MAX_VERTICES && points > 0) {
      problems.push({
        path,
        found: `${points} points, with which the story has ${total.points + points}`,
        expected: `at most ${MAX_VERTICES} in all; a simplified shape looks the same`,
      });
      return true;
    }
    if (total.degrees + degrees > MAX_LINES) {
      problems.push({
        path,
        found: `${Math.round(degrees)} degrees of lines, with which the story has `
          + `${Math.round(total.degrees + degrees)}`,
        expected: `at most ${MAX_LINES} in all: an outline goes around its area once`,
      });
      return true;
    }
    total.points += points;
    total.degrees += degrees;
    return false;
  }));
}

const isPoint = (value: unknown): value is number[] => Array.isArray(value) && typeof value[0] === 'number';

/**
 * Lists that begin with a number, and how far each is from the one before it in its list. Lists may lie in lists a
 * million deep, so they are not walked through by calls.
 */
function sizeOf(geometry: unknown): { points: number; degrees: number } {
  let [points, degrees] = [0, 0];
  const open = [geometry];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (isPoint(value)) {
      points += 1;
      continue;
    }
    const inside = Array.isArray(value) ? value as unknown[] : Object.values(value);
    for (const [i, one] of inside.entries()) {
      const before = inside[i - 1];
      if (isPoint(one) && isPoint(before)) degrees += apart(one, before);
      open.push(one);
    }
  }
  return { points, degrees };
}

/** Along meridian and parallel, the shorter way around the Earth; numbers beyond it are refused by themselves. */
function apart([lon = 0, lat = 0]: readonly number[], [fromLon = 0, fromLat = 0]: readonly number[]): number {
  const across = Math.abs(lon - fromLon) % 360;
  const degrees = Math.min(across, 360 - across) + Math.min(Math.abs(lat - fromLat), 180);
  return Number.isFinite(degrees) ? degrees : 0;
}

/**
 * What a place is called, for whoever looks for what its ref may have meant: its names, else its id, or what follows
 * the kind in a ref that was written by hand, as in region:florida.
 */
export const namesToTry = ({ id, ref = '', names = {} }: Pick<PlaceRecord, 'id' | 'ref' | 'names'>): string[] =>
  [...Object.values(names), wordsOf(ref), wordsOf(id)];

/** What an id says, without its kind. */
export const wordsOf = (id: string): string => id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');

/** Places that have the name, or an id that is a few letters away. */
function meant({ id, ref = '', names }: PlaceRecord, refs: Refs): string[] {
  const called = new Set(namesToTry({ id, ref, names }));
  const namesakes = [...refs].filter(([, name]) => called.has(name)).map(([id]) => id);
  return [...new Set([...namesakes.slice(0, 3), ...nearest(ref, refs.keys())])];
}

function validateParents(kept: readonly Kept<Place>[], isPlace: Refer, problems: Problem[]): Place[] {
  const faults = faultyParents(new Map(kept.map(({ record }) => [record.id, record.partOf])));
  return kept.map(({ path, record }) => {
    const { partOf, ...rest } = record;
    if (partOf === undefined) return record;
    const at = [...path, 'partOf'];
    if (!isPlace(partOf, at)) return rest;
    const fault = faults.get(record.id);
    if (!fault) return record;
    problems.push({ path: printPath(at), ...FAULTS[fault](shown(partOf)) });
    return rest;
  });
}

const FAULTS = {
  loop: (parent: string) => ({ found: `${parent} is in turn part of this place`, expected: 'a larger place' }),
  depth: (parent: string) => ({
    found: `${parent} is part of ${MAX_PART_OF} others, each in the next`,
    expected: `at most ${MAX_PART_OF} places around a place`,
  }),
};

/**
 * The places whose `partOf` has to go. A loop further up is the fault of the places in it, and is cut there. Each place
 * is looked at once, however long the chains are.
 */
function faultyParents(parents: ReadonlyMap<string, string | undefined>): Map<string, keyof typeof FAULTS> {
  const faults = new Map<string, keyof typeof FAULTS>();
  /** How many places are around each. */
  const depths = new Map<string, number>();
  for (const id of parents.keys()) {
    const chain = new Set<string>();
    let up: string | undefined = id;
    while (up !== undefined && parents.has(up) && !depths.has(up) && !chain.has(up)) {
      chain.add(up);
      up = parents.get(up);
    }
    const outwards = [...chain].reverse();
    const loop = up !== undefined && chain.has(up) ? outwards.slice(0, outwards.indexOf(up) + 1) : [];
    for (const one of loop) faults.set(one, 'loop');
    for (const one of outwards) {
      const around = faults.has(one) ? undefined : depths.get(parents.get(one) ?? '');
      const depth = around === undefined ? 0 : around + 1;
      if (depth > MAX_PART_OF) faults.set(one, 'depth');
      depths.set(one, depth > MAX_PART_OF ? 0 : depth);
    }
  }
  return faults;
}
