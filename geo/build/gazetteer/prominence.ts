import { rounded, tens, usualProminence } from '../../../src/gazetteer/prominence.ts';
import type { GeoName } from '../geonames.ts';

/**
 * How likely the news are to mean a place, 0 to 100: ten for each power of ten of people, and more for who governs.
 * A capital comes before the region or state of its name, a city before its own region, a state before its towns.
 */


/** Countries and dependent areas, by the people in their towns: Georgia comes before the state. */
export const ofCountry = (people: number): number => rounded(80 + tens(people) / 4.6);

export const ofRegion = (people: number): number => rounded(tens(people) - 4);

export const ofCounty = (people: number): number => rounded(tens(people) / 2 + 5);

export function ofTown({ code, population }: Pick<GeoName, 'code' | 'population'>): number {
  if (code === 'PPLC') return rounded(50 + tens(population) / 1.7);
  return code === 'PPLA' ? rounded(tens(population) + 4) : usualProminence(population);
}

/** Of a curated table: 1 for what a daily paper names without explaining, 5 for what a local paper does. */
export const ofRank = (rank: number): number => rounded(86 - 9 * rank);
