import { booleanPointInPolygon, coordAll } from '@turf/turf';
import { readGeoNames, type GeoName } from './geonames.ts';
import curated from './names/settlements.json' with { type: 'json' };
import type { SourceRegion } from './natural-earth.ts';
import { roundTo } from './shape.ts';
import { drawn, type Drawn, type Name, type Point } from './types.ts';

/** Persons from which on a place has rank 1, 2, 3, 4; the rest have 5. */
const PERSONS_BY_RANK = [5e6, 1.5e6, 5e5, 1.5e5] as const;
/** Ranks that population does not tell: capitals the news name daily, and the first story's city. */
const RANK_BY_HAND: Readonly<Record<string, number>> = {
  524901: 1,
  703448: 1,
  1871859: 1,
  1835848: 1,
  4140963: 1,
  538560: 3,
};

/**
 * Capitals, regional centres and some others. Names are curated (names/settlements.json), coordinates, population and
 * status are GeoNames'.
 */
export function settlements(regions: readonly SourceRegion[]): Drawn<Point>[] {
  const places = readGeoNames();
  const names = Object.entries(curated as Record<string, Name>);
  report(names, places);
  return names.map(([id, name]) => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`GeoNames has no place ${id} (${name.en})`);
    const coordinates = roundTo(3)([place.lon, place.lat]);
    const capital = place.code === 'PPLC';
    const { population } = place;
    return drawn(
      `city:${id}`,
      { name, ...homeOf(place, regions), population, capital, rank: rankOf(place) },
      { type: 'Point', coordinates },
    );
  });
}

/** GeoNames says which country; the regions of the five countries are found by the point, since its codes are older. */
function homeOf(
  { lon, lat, country }: GeoName,
  regions: readonly SourceRegion[],
): { country: string; region?: string } {
  const candidates = regions.filter(({ properties: p }) => p.region !== undefined || p.country === 'disputed:crimea');
  const home = candidates.find(({ geometry }) => booleanPointInPolygon([lon, lat], geometry))?.properties;
  if (home?.country === 'disputed:crimea') return { country: home.country };
  const own = candidates.filter(({ properties }) => properties.country === `country:${country}`);
  const region = (home?.country === `country:${country}` ? home.region : undefined) ?? nearest(lon, lat, own);
  return { country: `country:${country}`, ...(region && { region }) };
}

/** A town on a river or bay may lie beyond the simplified bank: then the region with the nearest vertex has it. */
function nearest(lon: number, lat: number, regions: readonly SourceRegion[]): string | undefined {
  const scale = Math.cos((lat * Math.PI) / 180);
  const distance = ({ geometry }: SourceRegion): number =>
    Math.min(...coordAll(geometry).map(([x = 0, y = 0]) => Math.hypot((x - lon) * scale, y - lat)));
  const ranked = regions
    .map((region) => ({ id: region.properties.region, by: distance(region) }))
    .sort((a, b) => a.by - b.by);
  return ranked[0]?.id;
}

function rankOf({ id, code, population }: GeoName): number {
  const rank = PERSONS_BY_RANK.findIndex((least) => population >= least);
  const usual = rank === -1 ? 5 : rank + 1;
  return RANK_BY_HAND[id] ?? (code === 'PPLC' ? Math.min(usual, population >= 1e5 ? 2 : 4) : usual);
}

const SCRIPTS = { en: /[A-Za-z]/, uk: /[а-яїієґ]/i, ru: /[а-яё]/i, ko: /[가-힣]/ } as const;

/** Lists the curated names that GeoNames does not know, where it knows any in that script. */
function report(names: readonly (readonly [string, Name])[], places: ReadonlyMap<string, GeoName>): void {
  const unknown: string[] = [];
  const unchecked: string[] = [];
  for (const [id, name] of names) {
    for (const [language, script] of Object.entries(SCRIPTS) as [keyof Name, RegExp][]) {
      const known = (places.get(id)?.alternates ?? []).filter((alternate) => script.test(alternate)).map(plain);
      if (known.length === 0) unchecked.push(`${language} ${name[language]}`);
      else if (!known.some((alternate) => plain(name[language]) === alternate))
        unknown.push(`${language} ${name[language]}`);
    }
  }
  console.log(`settlement names that GeoNames has no such spelling of: ${unknown.length}: ${unknown.join(', ')}`);
  console.log(`settlement names that GeoNames has nothing to check by: ${unchecked.length}: ${unchecked.join(', ')}`);
}

/** Spellings differ in apostrophes and case only by habit. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/['’ʼ]/g, '').replaceAll('ё', 'е');
