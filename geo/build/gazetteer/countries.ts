import type { Feature } from 'geojson';
import others from '../names/other-names.json' with { type: 'json' };
import type { Area } from '../types.ts';
import type { People } from './people.ts';
import { ofCountry } from './prominence.ts';
import type { Properties } from './read-layer.ts';
import type { Entry } from './types.ts';

const OTHERS: Readonly<Record<string, { readonly names: readonly string[] }>> = others;

/** The names beside its own that a curated table has for a place. */
export const otherNamesOf = (ref: string): readonly string[] => OTHERS[ref]?.names ?? [];

/** Countries, dependent areas and disputed areas: they stand where the map has their names. */
export function areaEntries(areas: readonly Feature<Area, Properties>[], people: People): Entry[] {
  return areas.map(({ properties: { id, name, label: [lon = 0, lat = 0] } }) => ({
    ref: id,
    kind: id.startsWith('disputed:') ? 'disputed' : 'country',
    name: name.en, names: name, alternates: otherNamesOf(id), lat, lon,
    prominence: ofCountry(people.get(id) ?? 0),
  }));
}
