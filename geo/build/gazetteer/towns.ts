import type { GeoName } from '../geonames.ts';
import curated from '../names/settlements.json' with { type: 'json' };
import more from '../names/towns.json' with { type: 'json' };
import type { Name } from '../types.ts';
import { homeAt, nearestHome, type Homes } from './homes.ts';
import { ofTown } from './prominence.ts';
import { namesByScript, scriptOf } from './scripts.ts';
import type { Entry } from './types.ts';

/** People from which on a town is in. Capitals and seats of regions are in, however small. */
const LEAST = 1000;
/** People from which on a town's names in other languages are in. */
const LEAST_KNOWN = 20_000;
/** People from which on its spellings in Latin letters are in, though its own language is written with them. */
const LEAST_GREAT = 100_000;
/** Where Cyrillic is what a small town's own people write. */
const CYRILLIC = new Set('UA RU BY BG RS MK KZ KG MN ME BA MD'.split(' '));
/** Where names are transliterated, each newspaper in its own way. China, Japan and Korea have one way that most use. */
const TRANSLITERATED = new Set([...CYRILLIC, ...('GR CY GE AM EG SD SS SY IQ IR SA YE LY DZ MA TN MR JO LB PS IL ' +
  'KW AE OM QA BH AF PK IN BD NP LK MM TH KH LA ET ER SO DJ TJ UZ TM AZ').split(' ')]);
const SEATS = new Set(['PPLC', 'PPLA', 'PPLG']);
/** Abandoned, destroyed or historical: their people are of old counts. */
const GONE = new Set(['PPLQ', 'PPLW', 'PPLH', 'PPLCH']);

/** Codes of areas that the layers draw as part of a state. */
const PART_OF: Readonly<Record<string, string>> = {
  BQ: 'NL', GF: 'FR', GP: 'FR', MQ: 'FR', RE: 'FR', YT: 'FR', SJ: 'NO',
};

/** Those of the layers, and what is large or in the news but has names in its source that cannot be told apart. */
const NAMES: Readonly<Record<string, Name>> = { ...curated, ...more };

/** Where towns may lie. */
export interface TownHomes {
  readonly regions: ReadonlyMap<string, Homes>;
  readonly disputed: Homes;
  /** Counties of the United States by GeoNames' codes for them. */
  readonly counties: ReadonlyMap<string, string>;
}

export function towns(geonames: Iterable<GeoName>, homes: TownHomes): Entry[] {
  return [...geonames].filter(isIn).map((town): Entry => {
    const { id, lat, lon, population, code } = town;
    const alternates = otherNames(town);
    const names = { ...namesByScript(alternates, town.country === 'UA'), ...NAMES[id] };
    return {
      ref: `city:${id}`, kind: 'city', ...(code === 'PPLC' && { sort: 'capital' }),
      name: names.en ?? withCommas(town), names, alternates,
      within: homeOf(town, homes), population, lat, lon, prominence: ofTown(town),
    };
  });
}

/** Romanian has commas below letters, for which GeoNames has cedillas. */
const withCommas = ({ name, country }: GeoName): string => (country === 'RO' || country === 'MD'
  ? name.replace(/[ŢţŞş]/g, (letter) => ({ Ţ: 'Ț', ţ: 'ț', Ş: 'Ș', ş: 'ș' })[letter] ?? letter) : name);

const isIn = ({ code, population }: GeoName): boolean =>
  !GONE.has(code) && (population >= LEAST || SEATS.has(code));

/** A disputed area has its towns itself: which state they are in is what the dispute is about. */
function homeOf({ lon, lat, country, admin1, admin2 }: GeoName, homes: TownHomes): string | undefined {
  const county = country === 'US' ? homes.counties.get(`${admin1}.${admin2}`) : undefined;
  if (county !== undefined) return county;
  const state = `country:${PART_OF[country] ?? country}`;
  return homeAt(lon, lat, homes.disputed) ?? nearestHome(lon, lat, homes.regions.get(state) ?? []) ?? state;
}

/** A small town has its own people's names, a larger one those that the world has for it. */
function otherNames({ alternates, country, code, population }: GeoName): string[] {
  const isKnown = population >= LEAST_KNOWN || SEATS.has(code);
  const isGreat = population >= LEAST_GREAT || SEATS.has(code);
  return alternates.filter((name) => {
    const script = scriptOf(name);
    if (script === 'cyrillic') return isKnown || CYRILLIC.has(country);
    if (script === 'hangul') return true;
    return script === 'latin' && (isGreat || (isKnown && TRANSLITERATED.has(country)));
  });
}
