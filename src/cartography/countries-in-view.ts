/** The countries whose own maps, with regions and towns, help where a map is. */
import type { Atlas } from '../geometry/atlas.ts';
import { countryFinder } from '../geometry/under.ts';
import { gridOf, type Sight } from '../geometry/visible-part.ts';

/** From further out regions would only be noise. */
const FROM = 4;
/** Those that fill most of the map, at most so many: hardly a map at that zoom has more that are more than a speck. */
const MOST = 16;
/** Of the map's cells every third of every third row is looked at; a country in fewer than so many is hardly seen. */
const STEP = 3;
const FEWEST = 2;
/** So small, or so empty, that they have neither regions nor towns to show. */
const WITHOUT_MAP = new Set(['CP', 'HM', 'IO', 'MC', 'VA', 'disputed-siachen', 'disputed-spratly-islands']);

/** Codes (`SD`; `disputed-crimea`), in the order of the alphabet: the same ones are told the same way. */
export function countriesInView(atlas: Pick<Atlas, 'layers'>, sight: Sight, zoom: number): string[] {
  if (zoom < FROM) return [];
  const find = countryFinder(atlas);
  const { columns, cells } = gridOf(sight);
  const counts = new Map<string, number>();
  for (const { index, position } of cells) {
    if ((index % columns) % STEP !== 1 || Math.floor(index / columns) % STEP !== 1) continue;
    const id = find(position);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].filter(([id, count]) => count >= FEWEST && hasMap(codeOf(id)))
    .sort(([, a], [, b]) => b - a).slice(0, MOST)
    .map(([id]) => codeOf(id)).sort();
}

/** Whether there is a file for it in `geo/country-maps`. */
export const hasMap = (code: string): boolean => !WITHOUT_MAP.has(code);

/** As in the file's name. */
export const codeOf = (ref: string): string => ref.replace(/^country:/, '').replace(':', '-');
