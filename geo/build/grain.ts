import { WITH_REGIONS } from './policy.ts';
import { type Round, roundTo } from './shape.ts';
import type { Topology } from './topology.ts';
import type { Unit } from './types.ts';

/** How fine each layer is: metres between the details that are kept, by unit. An edge follows its finer side. */

const of = (country: string, codes: string): string[] => codes.split(' ').map((code) => `region:${country}-${code}`);

/** The region the first story is about keeps every vertex of the source. */
const WHOLE = 'region:RU-KRS';
const AROUND_IT = new Set([...of('RU', 'BRY ORL LIP VOR BEL'), ...of('UA', '59 63 74')]);
/** Coasts whose shape a reader knows: Black Sea, Gulf of Finland, Vladivostok's bay. */
const KNOWN_COASTS = new Set([...of('RU', 'KDA ROS LEN SPE PRI KGD'), ...of('UA', '65 23 14 51')]);
/** East of the Urals and along the Arctic a region is larger than many countries. */
const VAST = new Set(of('RU', 'ARK NEN KO YAN KHM KYA SA IRK BU ZAB AMU KHA MAG KAM CHU SAK TOM TYU MUR KR TY'));
/**
 * Russia shares some 14,000 km of border with Kazakhstan and Mongolia, all of which the regions carry; the others'
 * fjords and ice would take a third of the detailed layer, far from any place that a reader zooms to.
 */
const COARSER: Readonly<Record<string, number>> = {
  KZ: 12_000,
  MN: 12_000,
  CN: 5000,
  CA: 6000,
  GL: 8000,
  AQ: 40_000,
  CL: 5000,
  NO: 4000,
};
const COUNTRIES = 2500;

const DETAILED: Readonly<Record<string, number>> = {
  RU: 3000,
  UA: 1000,
  KP: 800,
  KR: 1000,
  BY: 1500,
  KZ: 4000,
  MN: 4000,
};

/** Metres, for the layers of zoom 3.5 to 8, loaded when a reader comes that near. */
export function detailInterval({ unit, country, region }: Unit): number {
  if (unit === WHOLE) return 0;
  if (AROUND_IT.has(unit)) return 400;
  if (KNOWN_COASTS.has(unit)) return 1200;
  if (region && VAST.has(unit)) return 7000;
  const code = country.slice('country:'.length);
  return DETAILED[code] ?? COARSER[code] ?? COUNTRIES;
}

/**
 * Metres, for the files of regions, one for each country: as the detailed layers for the five, coarser for the others,
 * and finer where units are small, so that a commune keeps its shape.
 * @param km2 of the unit
 */
export function worldInterval(unit: Unit, km2: number): number {
  const detail = detailInterval(unit);
  if (WITH_REGIONS.has(unit.country.slice('country:'.length))) return detail;
  return Math.min(Math.max(detail, 3500), Math.max(800, 40 * Math.sqrt(km2)));
}

/**
 * Where the story opens, coasts must be known at a glance; in the far north and south a globe shows them foreshortened.
 */
const SEEN_FIRST = new Set('UA KP KR JP GB IE TR GR IT DK'.split(' '));
const FAR = new Set('CA GL AQ NO CL AR AU US BR SE FI IS NZ SJ FK TF'.split(' '));

/** Metres, for the layers of zoom 0 to 3.5. */
export function coarseInterval({ country }: Unit): number {
  if (country === 'disputed:crimea') return 15_000;
  const code = country.slice('country:'.length);
  if (code === 'AQ') return 150_000;
  if (SEEN_FIRST.has(code)) return 20_000;
  // Any coarser, and Kamchatka comes off the mainland.
  if (code === 'RU') return 33_000;
  return FAR.has(code) ? 60_000 : 42_000;
}

/** Kept detail from which on two decimals (1.1 km) are as good as three (metres). */
const COARSE_FROM = 4600;

/**
 * Decimals of regions and detailed layers: three (110 m; the whole region's own border is good to 1.9 km), two for
 * vertices that only coarse units touch. A vertex has one spelling wherever it is used, so edges stay shared.
 */
export function roundFor(topology: Topology, intervalOf: (unit: Unit) => number): Round {
  const decimals = new Map<string, number>();
  for (const { properties, arcs } of topology.objects.units.geometries) {
    const needed = intervalOf(properties) < COARSE_FROM ? 3 : 2;
    for (const arc of (arcs ?? []).flat(2)) {
      for (const position of topology.arcs[arc < 0 ? ~arc : arc] ?? []) {
        const key = String(position);
        decimals.set(key, Math.max(needed, decimals.get(key) ?? 0));
      }
    }
  }
  const roundings = [0, 1, 2, 3].map(roundTo);
  return (position) => (roundings[decimals.get(String(position)) ?? 3] as Round)(position);
}
