import type { Feature } from 'geojson';
import points from '../names/country-points.json' with { type: 'json' };
import others from '../names/other-names.json' with { type: 'json' };
import type { Area } from '../types.ts';
import { homeAt, homesOf } from './homes.ts';
import type { People } from './people.ts';
import { ofCountry } from './prominence.ts';
import type { Properties } from './read-layer.ts';
import type { Entry } from './types.ts';

const OTHERS: Readonly<Record<string, { readonly names: readonly string[] }>> = others;

/** The names beside its own that a curated table has for a place. */
export const otherNamesOf = (ref: string): readonly string[] => OTHERS[ref]?.names ?? [];

/**
 * Where works of reference put a country, degrees, longitude first: the coordinates of the CIA World Factbook (public
 * domain), but for Canada, India and the United States, which have GeoNames'.
 */
const POINTS: Readonly<Record<string, readonly number[]>> = points;

/** Countries, dependent areas and disputed areas; one without such a point stands where the map has its name. */
export function areaEntries(areas: readonly Feature<Area, Properties>[], people: People): Entry[] {
  for (const { properties: { id }, geometry } of areas) {
    const [lon = 0, lat = 0] = POINTS[id] ?? [];
    if (id in POINTS && homeAt(lon, lat, homesOf([{ id, geometry }])) !== id)
      throw new Error(`the point of ${id} lies outside it`);
  }
  return areas.map(({ properties: { id, name, label } }) => {
    const [lon = 0, lat = 0] = POINTS[id] ?? label;
    return {
      ref: id,
      kind: id.startsWith('disputed:') ? 'disputed' : 'country',
      name: name.en, names: name, alternates: otherNamesOf(id), lat, lon,
      prominence: ofCountry(people.get(id) ?? 0),
    };
  });
}
