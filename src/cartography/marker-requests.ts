/** Which places of a story are in sight on a map, where, and what each asks of the marker layout. */
import type { Position } from 'geojson';
import { geometryOf, markerPosition, type Atlas } from '../geometry/atlas.ts';
import { cellsIn, gridOf, isInSight, visiblePosition, type Cell, type Sight } from '../geometry/visible-part.ts';
import { ancestors, type Links } from '../story/links.ts';
import { labelBox, ringBox, type Box, type Point, type Size } from './boxes.ts';
import type { MarkerPlacement, MarkerRequest } from './marker-layout.ts';

type World = { atlas: Atlas; links: Pick<Links, 'places' | 'inside' | 'readingOrder'> };

export interface PlacesInSight {
  /** Where their markers stand: degrees, longitude first. */
  seen: ReadonlyMap<string, Position>;
  /** Those of which nothing is in sight, in reading order. What the layers do not have is in neither. */
  outside: readonly string[];
}

/**
 * A place is in sight if any of its area is, beside what stands over the map. One whose own point is not has its marker
 * in what is seen of it, beside the smaller places in it.
 */
export function placesInSight({ atlas, links }: World, sight: Sight): PlacesInSight {
  const found = new Map<string, Position | undefined>();
  const holdsOf = (id: string) => links.inside.get(id)?.length ?? 0;
  // What is in a place comes before it: that is marked beside it.
  for (const id of links.readingOrder.toSorted((a, b) => holdsOf(a) - holdsOf(b))) {
    const place = links.places.get(id);
    const own = place && markerPosition(atlas, place);
    const geometry = place && geometryOf(atlas, place);
    if (!own || !geometry) continue;
    found.set(id, visiblePosition({ own, geometry }, sight, () => {
      const { parts, cells } = partsBeside({ atlas, links }, id, sight);
      return new Set([...cells, ...parts.flatMap((part) => markerCells(found.get(part), sight))]);
    }));
  }
  const drawn = links.readingOrder.filter((id) => found.has(id));
  return {
    seen: new Map(drawn.flatMap((id) => {
      const position = found.get(id);
      return position ? [[id, position] as const] : [];
    })),
    outside: drawn.filter((id) => !found.get(id)),
  };
}

/** What a place is made of: what is in one of those again lies where that does. */
const partsOf = ({ places, inside }: World['links'], id: string): string[] =>
  (inside.get(id) ?? []).filter((inner) => places.get(inner)?.partOf === id);

/** A part that covers more of what is seen of a place leaves no room beside it but slivers. */
const NEARLY_ALL = 0.9;

/**
 * What a place is made of, and the cells of the map that this covers. Of a part that is nearly all that is seen of it,
 * as a state may be of its country, the parts too, and the cells of these alone.
 */
function partsBeside(world: World, id: string, sight: Sight): { parts: string[]; cells: ReadonlySet<Cell> } {
  const most = NEARLY_ALL * areaCells(world, id, sight).length;
  const parts = partsOf(world.links, id);
  const cells = new Set<Cell>();
  // It grows while it is gone through.
  for (const part of parts) {
    const own = areaCells(world, part, sight);
    if (own.length > most) parts.push(...partsOf(world.links, part));
    else for (const cell of own) cells.add(cell);
  }
  return { parts, cells };
}

/** The cells of the map that the places in a place cover, but for one that leaves it no room. */
export const cellsOfParts = (world: World, id: string, sight: Sight): ReadonlySet<Cell> =>
  partsBeside(world, id, sight).cells;

/** As far as a marker and its name reach from their point, in cells of the map. */
const REACH = { columns: 4, rows: 2 };

/** Those that a marker takes. */
function markerCells(position: Position | undefined, sight: Sight): Cell[] {
  const { cells, width, height } = gridOf(sight);
  const point = position && sight.pointOf(position);
  if (!isInSight(point, sight)) return [];
  return cells.filter(({ x, y }) =>
    Math.abs(x - point.x) <= REACH.columns * width && Math.abs(y - point.y) <= REACH.rows * height);
}

/** The cells of the map that a place covers; none for what has no area. */
export function areaCells({ atlas, links }: World, id: string, sight: Sight): readonly Cell[] {
  const place = links.places.get(id);
  const geometry = place && geometryOf(atlas, place);
  return geometry ? cellsIn(geometry, sight) : [];
}

/** Boxes that cover the area of a place, for names of other places to stay off. */
export function areaBoxes(world: World, id: string, sight: Sight): Box[] {
  const { width, height } = gridOf(sight);
  return areaCells(world, id, sight).map(({ x, y }) => ({ x: x - width / 2, y: y - height / 2, width, height }));
}

/** A place as it stands in a view. */
export interface MarkedPlace {
  id: string;
  /** In CSS px of the marker's own box. */
  point: Point;
  isSelected: boolean;
  /** It is the one place that is chosen, and shares its marker with no other. */
  isAlone: boolean;
  /** One of the places that the story is about; the first of them is its subject. */
  isInFocus: boolean;
  isSubject: boolean;
  /** How many statements mention it. */
  statements: number;
}

/**
 * More statements than a place has in any story but the largest, so that one reason outweighs all that come after it.
 */
const SELECTED = 4000;
const IN_FOCUS = 1000;

/** Selected, then what the story is about, then by number of statements. */
export const importanceOf = ({
  isSelected,
  isInFocus,
  statements,
}: Pick<MarkedPlace, 'isSelected' | 'isInFocus' | 'statements'>): number =>
  (isSelected ? SELECTED : 0) + (isInFocus ? IN_FOCUS : 0) + statements;

/** Most important place first. */
export const markerRequests = (
  places: readonly MarkedPlace[], { places: all }: Pick<Links, 'places'>,
): MarkerRequest[] =>
  [...places]
    .sort((a, b) => importanceOf(b) - importanceOf(a))
    .map(({ id, point, isAlone, isSelected, isSubject }) =>
      ({ id, ...point, within: ancestors(all, id), isAlone, isSelected, isSubject }));

/** The boxes that a marker's ring and name take, CSS px of the marker's own box. */
export const markerBoxes = (placed: Pick<MarkerPlacement, 'x' | 'y' | 'side'>, label: Size): Box[] =>
  [ringBox(placed), ...(placed.side ? [labelBox(placed, label, placed.side)] : [])];
