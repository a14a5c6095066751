import states from '../names/us-states.json' with { type: 'json' };
import type { People } from './people.ts';
import { ofCounty } from './prominence.ts';
import type { WorldProperties } from './read-layer.ts';
import type { Entry } from './types.ts';

const STATES: Readonly<Record<string, string>> = states;

/** Counties of the United States by GeoNames' codes: the state's letters, and the county's three digits. */
export const countiesByCode = (counties: readonly WorldProperties[]): Map<string, string> =>
  new Map(counties.map(({ id }) => {
    const fips = id.slice('county:US-'.length);
    return [`${STATES[fips.slice(0, 2)] ?? ''}.${fips.slice(2)}`, id];
  }));

export function countyEntries(counties: readonly WorldProperties[], people: People): Entry[] {
  return counties.map(({ id, name, region, label: [lon = 0, lat = 0] }) => ({
    ref: id, kind: 'county', name: name.en ?? '', names: name, alternates: [], within: region, lat, lon,
    prominence: ofCounty(people.get(id) ?? 0),
  }));
}
