import type { Feature } from 'geojson';
import spots from '../names/spots.json' with { type: 'json' };
import type { Area, Name } from '../types.ts';
import { homeAt, homesOf, nearestHome, type Homes } from './homes.ts';
import { ofRank } from './prominence.ts';
import type { Properties } from './read-layer.ts';
import type { Entry } from './types.ts';

/** A row of the curated table. */
interface Spot {
  readonly id: string;
  readonly sort: string;
  readonly rank: number;
  /** Degrees, longitude first. */
  readonly at: readonly number[];
  /** ISO 3166-1; none for what lies in several countries or in none. */
  readonly country?: string;
  readonly name: Name;
  readonly also?: readonly string[];
}
const SPOTS: readonly Spot[] = spots;

/** Islands, deserts, dams and the like: points, with the region that they lie in. */
export function spotEntries(areas: readonly Feature<Area, Properties>[], homes: ReadonlyMap<string, Homes>): Entry[] {
  const countries = new Set(areas.map(({ properties: { id } }) => id));
  report(areas);
  return SPOTS.map(({ id, sort, rank, at: [lon = 0, lat = 0], country, name, also = [] }) => {
    const home = country === undefined ? undefined : areaId(country);
    if (home !== undefined && !countries.has(home)) throw new Error(`spot ${id}: no country ${country}`);
    const within = home === undefined ? undefined : nearestHome(lon, lat, homes.get(home) ?? []) ?? home;
    return {
      ref: `spot:${id}`, kind: 'spot', sort, name: name.en, names: name, alternates: also, within, lat, lon,
      prominence: ofRank(rank),
    };
  });
}

/** A code, or the whole id of a disputed area. */
const areaId = (country: string): string => (country.includes(':') ? country : `country:${country}`);

/** Lists the spots that are in no area or in another than the table says: islets, offshore rocks, or a slip. */
function report(areas: readonly Feature<Area, Properties>[]): void {
  const world = homesOf(areas.map(({ properties: { id }, geometry }) => ({ id, geometry })));
  const elsewhere = SPOTS.flatMap(({ id, at: [lon = 0, lat = 0], country }) => {
    const home = homeAt(lon, lat, world);
    return country === undefined || home === areaId(country) ? [] : [`${id} (${country}: ${home ?? 'in no country'})`];
  });
  console.log(`spots outside their country's outline: ${elsewhere.length}: ${elsewhere.join(', ')}`);
}
