/** Borders around the regions that a story draws, so that they do not float in a blank country. */
import type { Feature, Geometry, MultiLineString, Position } from 'geojson';
import { outlineOf } from '../geometry/lines.ts';
import { licenceOf } from './licences.ts';

export type NeighbourBorders = Feature<MultiLineString, { kind: 'region'; source: string; licence: string }>;

/** A region or county, with the wider one that it lies in. */
type Shape = Feature<Geometry, { id: string; region?: string; source?: string }>;

/** Regions of the same level in one file: edges that two of them share have the same vertices, digit for digit. */
interface Level {
  shapes: readonly Shape[];
  /** The regions on either side of an edge. */
  edges: ReadonlyMap<string, ReadonlySet<string>>;
}

const keyOf = (a: Position, b: Position): string => {
  const [from, to] = [String(a), String(b)];
  return from < to ? `${from};${to}` : `${to};${from}`;
};

function levelOf(shapes: readonly Shape[]): Level {
  const edges = new Map<string, Set<string>>();
  for (const shape of shapes) {
    eachEdge(shape, (a, b) => {
      const key = keyOf(a, b);
      edges.set(key, (edges.get(key) ?? new Set()).add(shape.properties.id));
    });
  }
  return { shapes, edges };
}

function eachEdge({ geometry }: Shape, tell: (a: Position, b: Position) => void): void {
  for (const path of outlineOf(geometry).coordinates) {
    for (let i = 1; i < path.length; i += 1) tell(path[i - 1] as Position, path[i] as Position);
  }
}

/** A region that is divided into others is of the level above theirs, with those that are not. */
function siblingsOf(all: readonly Shape[], id: string): Shape[] {
  const wider = new Set(all.map(({ properties }) => properties.region));
  const isFiner = !wider.has(id);
  return all.filter(({ properties }) => (isFiner ? !wider.has(properties.id) : properties.region === undefined));
}

const levels = new WeakMap<Shape, Level>();

/**
 * What the regions and those beside them share with another of the same country or state; nothing along its own border
 * or its coast, which the base map has.
 * @param all of one file
 */
export function neighbourBorders(all: readonly Shape[], ids: ReadonlySet<string>): NeighbourBorders[] {
  const taken = new Set<string>();
  const lines = [...ids].flatMap((id) => {
    const siblings = siblingsOf(all, id);
    const [first] = siblings;
    if (!first) return [];
    const level = levels.get(first) ?? levelOf(siblings);
    levels.set(first, level);
    return linesAround(id, level, taken);
  });
  const source = all[0]?.properties.source ?? '';
  return lines.length === 0 ? [] : [{
    type: 'Feature', properties: { kind: 'region', source, licence: licenceOf(source) },
    geometry: { type: 'MultiLineString', coordinates: lines },
  }];
}

/** `taken` has the edges that are drawn already. */
function linesAround(id: string, { shapes, edges }: Level, taken: Set<string>): Position[][] {
  const near = new Set([id]);
  for (const sides of edges.values()) if (sides.has(id)) for (const side of sides) near.add(side);
  return shapes.filter(({ properties }) => near.has(properties.id)).flatMap(({ geometry }) =>
    outlineOf(geometry).coordinates.flatMap((path) => runsOf(path, (a, b) => {
      const key = keyOf(a, b);
      if ((edges.get(key)?.size ?? 0) < 2 || taken.has(key)) return false;
      taken.add(key);
      return true;
    })));
}

/** The parts of a path whose edges are wanted. */
function runsOf(path: readonly Position[], isWanted: (a: Position, b: Position) => boolean): Position[][] {
  const runs: Position[][] = [];
  let isOn = false;
  path.slice(1).forEach((to, i) => {
    const from = path[i] as Position;
    const goesOn = isWanted(from, to);
    if (goesOn && isOn) runs.at(-1)?.push(to);
    else if (goesOn) runs.push([from, to]);
    isOn = goesOn;
  });
  return runs;
}
