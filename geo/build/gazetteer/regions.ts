import { booleanPointInPolygon, centerOfMass } from '@turf/turf';
import { grouped } from '../grouped.ts';
import type { SourceRegion } from '../natural-earth.ts';
import { roundTo } from '../shape.ts';
import type { Area, MultiPolygon } from '../types.ts';
import { worldCode } from '../world/codes.ts';
import { otherNamesOf } from './countries.ts';
import { homesOf, type Home } from './homes.ts';
import type { People } from './people.ts';
import { ofRegion } from './prominence.ts';
import type { WorldProperties } from './read-layer.ts';
import type { Entry } from './types.ts';

/** The source's units by the id of the region that they are of. */
export type Units = ReadonlyMap<string, readonly SourceRegion[]>;

/** @param regions those that have a file: others are a whole country */
export function unitsOf(source: readonly SourceRegion[], regions: readonly WorldProperties[]): Units {
  const known = new Set(regions.map(({ id }) => id));
  return grouped(source, (unit) => {
    const ref = `region:${worldCode(unit)}`;
    return known.has(ref) ? ref : undefined;
  });
}

/** The regions among which a country's towns are looked up, by the country, before they are simplified. */
export function homesByCountry(units: Units): Map<string, Home[]> {
  const homes = new Map<string, Home[]>();
  for (const [id, [first, ...more]] of units) {
    if (!first) continue;
    const geometry = joined([first, ...more]);
    const { country } = first.properties;
    homes.set(country, [...(homes.get(country) ?? []), ...homesOf([{ id, geometry }])]);
  }
  return homes;
}

/** What a region lies in: a wider one, as Paris in Île-de-France, or its country. */
export const aroundRegion = ({ region, country }: WorldProperties): string => region ?? `country:${country}`;

export function regionEntries(regions: readonly WorldProperties[], units: Units, people: People): Entry[] {
  return regions.map((region) => {
    const { id, name } = region;
    const [lon = 0, lat = 0] = middleOf(region, units);
    const alternates = [...(units.get(id) ?? []).flatMap(otherNames), ...otherNamesOf(id)];
    return {
      ref: id, kind: 'region', name: name.en ?? '', names: name, alternates, within: aroundRegion(region), lat, lon,
      prominence: ofRegion(people.get(id) ?? 0),
    };
  });
}

/** Its centre of mass where that lies in it, as works of reference have it; else where the map has its name. */
function middleOf({ id, label }: WorldProperties, units: Units): readonly number[] {
  const [first, ...more] = units.get(id) ?? [];
  if (!first) return label;
  const geometry = joined([first, ...more]);
  const centre = centerOfMass(geometry);
  return booleanPointInPolygon(centre, geometry) ? roundTo(3)(centre.geometry.coordinates) : label;
}

function joined(units: readonly [SourceRegion, ...SourceRegion[]]): Area {
  if (units.length === 1) return units[0].geometry;
  const coordinates = units.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
  return { type: 'MultiPolygon', coordinates } satisfies MultiPolygon;
}

/** `name_alt` also lists the units' seats and islands, which are others' names. */
function otherNames({ properties: p }: SourceRegion): string[] {
  const all = [p.name, p.name_local, p.gn_name, p.woe_name, p.name_de, p.name_fr, p.name_es];
  return all.map((one) => one.replaceAll(/\s+/g, ' ').trim()).filter((one) => one !== '' && !one.includes('('));
}
