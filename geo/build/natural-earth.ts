import type { Feature, FeatureCollection } from 'geojson';
import { fetchSource } from '../../src/node/tool-packages.ts';
import { codeOf, type Admin1 } from './mends.ts';
import { breakaway, countryOf, isDisputed, SPLIT_FOR_LINES, WITH_REGIONS } from './policy.ts';
import { NATURAL_EARTH } from './sources.ts';
import type { Area, Unit } from './types.ts';
import { worldCode } from './world/codes.ts';

/** `wider` is the source's own `region`: what a unit is part of, where it has a word for that. */
export type SourceRegion = Feature<Area, Admin1 & Unit & { readonly wider: string }>;

/** Natural Earth's first-level regions, mended, each with the unit, country and region it is drawn as. */
export function readRegions(): SourceRegion[] {
  const world = JSON.parse(fetchSource(NATURAL_EARTH).toString('utf8')) as
    FeatureCollection<Area, Admin1 & { region: string }>;
  return world.features.flatMap((feature) => {
    const code = codeOf(feature.properties);
    if (code === undefined) return [];
    const { region: wider, ...properties } = feature.properties;
    const unit = unitOf(feature.properties, code);
    return [{ ...feature, properties: { ...properties, wider, region: undefined, ...unit } }];
  });
}

/** The same with what has broken away as units of their own, for layers that are fine enough to show it. */
export const withBreakaways = (regions: readonly SourceRegion[]): SourceRegion[] => regions.map((region) => {
  const unit = breakaway(`region:${worldCode(region)}`);
  return unit === undefined ? region : { ...region, properties: { ...region.properties, unit } };
});

function unitOf(region: Admin1, code: string): Unit {
  const country = countryOf(region.adm0_a3, region.iso_a2, code);
  if (isDisputed(country)) return { unit: country, country };
  if (WITH_REGIONS.has(region.iso_a2)) return { unit: `region:${code}`, country, region: `region:${code}` };
  return { unit: SPLIT_FOR_LINES.has(code) ? code : country, country };
}
