import { fetchSource } from '../../../src/node/tool-packages.ts';
import { innerPoint } from '../inner.ts';
import type { SourceRegion } from '../natural-earth.ts';
import { roundTo } from '../shape.ts';
import { SECOND_LEVEL_NAMES, US_COUNTIES } from '../sources.ts';
import { topojson, type Topology, type UnitShape } from '../topology.ts';
import type { People } from './people.ts';
import { ofCounty } from './prominence.ts';
import type { Entry } from './types.ts';

interface County {
  readonly ref: string;
  /** As GeoNames writes it: the state's letters and the county's three digits. */
  readonly fips: string;
  readonly region: string;
  readonly name: string;
  /** Degrees, inside it. */
  readonly at: readonly [lon: number, lat: number];
}

/** Counties of the United States, by FIPS code. */
export function usCounties(regions: readonly SourceRegion[]): County[] {
  const source = JSON.parse(fetchSource(US_COUNTIES).toString('utf8')) as Topology & {
    objects: { counties: { geometries: (UnitShape & { id: string; properties: { name: string } })[] } };
  };
  const names = secondLevelNames();
  const states = statesByFips(regions);
  return source.objects.counties.geometries.flatMap((shape): County[] => {
    const state = states.get(shape.id.slice(0, 2));
    if (state === undefined) return [];
    const [lon = 0, lat = 0] = roundTo(3)(innerPoint(topojson().feature(source, shape).geometry));
    const fips = `${state}.${shape.id.slice(2)}`;
    const name = names.get(`US.${fips}`) ?? `${shape.properties.name} County`;
    return [{ ref: `county:US-${shape.id}`, fips, region: `region:US-${state}`, name, at: [lon, lat] }];
  });
}

export function countyEntries(counties: readonly County[], people: People): Entry[] {
  return counties.map(({ ref, region, name, at: [lon, lat] }) => {
    const population = people.get(ref) ?? 0;
    return {
      ref, kind: 'county', name, names: { en: name }, alternates: [], within: region, lat, lon,
      prominence: ofCounty(population),
    };
  });
}

/** Natural Earth has the FIPS codes of the states. */
function statesByFips(regions: readonly SourceRegion[]): Map<string, string> {
  const states = regions.filter(({ properties: p }) => p.country === 'country:US');
  return new Map(states.map(({ properties: p }) => [p.code_local.slice(2), p.iso_3166_2.slice(3)]));
}

function secondLevelNames(): Map<string, string> {
  const rows = JSON.parse(fetchSource(SECOND_LEVEL_NAMES).toString('utf8')) as { code: string; name: string }[];
  return new Map(rows.map(({ code, name }) => [code, name]));
}
