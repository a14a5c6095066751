import { innerPoint } from '../inner.ts';
import type { SourceRegion } from '../natural-earth.ts';
import { isDisputed } from '../policy.ts';
import { regionNames } from '../region-names.ts';
import { roundTo } from '../shape.ts';
import { otherNamesOf } from './countries.ts';
import type { People } from './people.ts';
import { ofRegion } from './prominence.ts';
import type { Entry } from './types.ts';
import type { Area, MultiPolygon, Name, Position } from '../types.ts';

/** A first-level region, joined from the source's units of one code. */
export interface Region {
  readonly ref: string;
  readonly country: string;
  readonly name: Name;
  readonly alternates: readonly string[];
  readonly geometry: Area;
  readonly at: Position;
}

export function regionsOf(source: readonly SourceRegion[]): Region[] {
  const named = regionNames(source);
  const groups = new Map<string, SourceRegion[]>();
  for (const unit of source) {
    const ref = refOf(unit);
    if (ref !== undefined) groups.set(ref, [...(groups.get(ref) ?? []), unit]);
  }
  return [...groups].map(([ref, units]) => {
    const geometry = joined(units);
    const [lon = 0, lat = 0] = roundTo(3)(innerPoint(geometry));
    const [{ properties: p }] = units as [SourceRegion];
    const raw: Name = { en: p.name_en || p.name, uk: p.name_uk, ru: p.name_ru, ko: p.name_ko };
    const name = named.get(ref) ?? raw;
    return { ref, country: p.country, name, alternates: otherNames(p), geometry, at: [lon, lat] };
  });
}

/** The id of a unit's region; undefined for nameless islets, and for what is part of no country. */
function refOf({ properties: p }: SourceRegion): string | undefined {
  if (isDisputed(p.country) || !(p.name_en || p.name)) return undefined;
  // Codes of Natural Earth's own making end in "~".
  const code = p.iso_3166_2.replace(/~$/, '');
  return p.region ?? (code.startsWith(`${p.country.slice('country:'.length)}-`) ? `region:${code}` : undefined);
}

export function regionEntries(regions: readonly Region[], people: People): Entry[] {
  return regions.map(({ ref, country, name, alternates, at: [lon = 0, lat = 0] }) => ({
    ref, kind: 'region', name: name.en, names: name, alternates: [...alternates, ...otherNamesOf(ref)], within: country,
    lat, lon, prominence: ofRegion(people.get(ref) ?? 0),
  }));
}

function joined(units: readonly SourceRegion[]): Area {
  const [first] = units as [SourceRegion];
  if (units.length === 1) return first.geometry;
  const coordinates = units.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
  return { type: 'MultiPolygon', coordinates } satisfies MultiPolygon;
}

/** `name_alt` also lists the units' seats and islands, which are others' names. */
function otherNames(p: SourceRegion['properties']): string[] {
  const { name, name_local, gn_name, woe_name, name_de, name_fr, name_es } = p;
  const all = [name, name_local, gn_name, woe_name, name_de, name_fr, name_es];
  return all.map((one) => one.replaceAll(/\s+/g, ' ').trim()).filter((one) => one !== '' && !one.includes('('));
}
