/** Names that depend on the view: of countries and seas partly seen, and of towns that markers stay off. */
import type { Position } from 'geojson';
import { spotsInCountryMaps, type Atlas } from '../geometry/atlas.ts';
import { cellsIn, gridOf, isInSight, visiblePosition, type Cell, type Sight } from '../geometry/visible-part.ts';
import type { Links } from '../story/links.ts';
import { nameIn } from '../story/names.ts';
import type { Language } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import type { Box, Size } from './boxes.ts';
import { isLabelled, PAGE_LABELS, USUAL_RANK } from './labels.ts';
import { areaCells, cellsOfParts } from './marker-requests.ts';

/** From further out whole countries are seen, and their names stand where the layers have them. */
const PARTS_FROM = 2;
/** Where a country or a sea has fewer cells free, no name would fit. */
const FEWEST_CELLS = 8;
/** Towns that markers stay off, at most. */
const MOST_TOWNS = 4;

export interface NamesInView {
  /** The refs of places that have a marker with their own name. */
  named: readonly string[];
  /** Where countries and seas have their names whose usual spot can't be seen or is taken: degrees, longitude first. */
  moved: readonly (readonly [ref: string, position: Position])[];
}

interface World { story: Story; atlas: Atlas; links: Pick<Links, 'places' | 'inside' | 'readingOrder'> }

/** `taken` is what markers cover, px of the sight; no name of another place stands on a `chosen` one. */
interface View {
  sight: Sight;
  zoom: number;
  named: readonly string[];
  taken: readonly Box[];
  chosen: readonly string[];
}

export function namesInView({ story, atlas, links }: World, { sight, zoom, named, taken, chosen }: View): NamesInView {
  if (zoom < PARTS_FROM) return { named, moved: [] };
  const grid = gridOf(sight);
  const covered = grid.cells.filter((cell) => taken.some((box) => touches(cell, box, grid)));
  const chosenCells = chosen.flatMap((id) => areaCells({ atlas, links }, id, sight));
  const told = new Map(story.places.flatMap(({ id, ref }) => (ref === undefined ? [] : [[ref, id]])));
  const keptOf = (ref: string): ReadonlySet<Cell> => {
    const id = told.get(ref);
    const parts = id === undefined ? [] : cellsOfParts({ atlas, links }, id, sight);
    return new Set([...covered, ...parts, ...(id !== undefined && chosen.includes(id) ? [] : chosenCells)]);
  };
  const { countries, waters } = atlas.layers;
  const areas = [
    ...(countries?.features ?? []).map((one) => ({ ...one, rule: PAGE_LABELS.country })),
    ...(waters?.features ?? []).map((one) => ({ ...one, rule: PAGE_LABELS.sea })),
  ];
  const moved = areas.flatMap(({ geometry, properties: { id, label, rank = USUAL_RANK }, rule }) => {
    if (!label || named.includes(id) || !isLabelled(rule, zoom, told.has(id) ? 0 : rank)) return [];
    const point = sight.pointOf(label);
    const kept = () => keptOf(id);
    const own = isInSight(point, sight)
      ? grid.cells.find((cell) => touches(cell, { ...point, width: 0, height: 0 }, grid)) : undefined;
    const isFree = own !== undefined && !kept().has(own);
    if (!isFree && !hasRoom(cellsIn(geometry, sight).filter((cell) => !sight.isBelow?.(cell)), kept)) return [];
    const position = visiblePosition({ own: isFree ? label : undefined, geometry }, sight, kept);
    return position && position !== label ? [[id, position] as const] : [];
  });
  return { named, moved };
}

/**
 * Whether these cells of the map, but the kept ones, have room for a name. The first look is the quick one: most
 * countries of the world are out of sight.
 */
export function hasRoom(cells: readonly Cell[], kept: () => ReadonlySet<Cell>): boolean {
  if (cells.length < FEWEST_CELLS) return false;
  const taken = kept();
  return cells.filter((cell) => !taken.has(cell)).length >= FEWEST_CELLS;
}

const touches = (cell: Cell, { x, y, width, height }: Box, grid: Size): boolean =>
  Math.abs(cell.x - (x + width / 2)) <= (width + grid.width) / 2
  && Math.abs(cell.y - (y + height / 2)) <= (height + grid.height) / 2;

/** What stands in for a town on a map: its dot, with the name to its right. */
const townBoxes = (x: number, y: number, { width, height }: Size): Box[] =>
  [{ x: x - 4, y: y - 4, width: 8, height: 8 }, { x: x + 5, y: y - height / 2, width, height }];

/** What dots and names of the chief towns in the story's own regions take: no marker need cover them. CSS px. */
export function chiefTowns(
  { story, atlas }: Pick<World, 'story' | 'atlas'>, { sight, zoom }: Pick<View, 'sight' | 'zoom'>,
  { language, sizeOf }: { language: Language; sizeOf: (name: string) => Size },
): Box[] {
  const told = new Set(story.places.map(({ ref }) => ref));
  return [...atlas.layers.settlements?.features ?? [], ...spotsInCountryMaps(atlas, 'city')]
    .filter(({ properties: { id, region, rank = USUAL_RANK } }) =>
      region !== undefined && told.has(region) && !told.has(id) && isLabelled(PAGE_LABELS.settlement, zoom, rank))
    .sort((a, b) => (a.properties.rank ?? USUAL_RANK) - (b.properties.rank ?? USUAL_RANK))
    .flatMap(({ geometry, properties: { name } }) => {
      const point = sight.pointOf(geometry.coordinates);
      return isInSight(point, sight) ? [townBoxes(point.x, point.y, sizeOf(nameIn(name, language)))] : [];
    })
    .slice(0, MOST_TOWNS).flat();
}
