/** How well each place that a name may mean fits its neighbours and the rest of the article. */
import type { Found } from '../../gazetteer/types.ts';
import { kilometresBetween } from '../../geometry/sphere.ts';
import type { PlaceName } from './find-places.ts';
import { isOwnName } from './known-names.ts';

/** Bonuses in steps of prominence, of which a country's name has 90 to 100 and a village's 30. */
const METONYM = 50;
const OTHER_NAME = 12;
const BESIDE = 60;
const OF_ITS_KIND = 45;
const AFTER_THE = 20;
const VILLAGE = 50;
const SAME_REGION = 22;
const SAME_COUNTRY = 26;
const NEAR = 12;
/** km; and a cell of the globe in degrees that measures more, up to 83° north: what is near is there or next to it. */
const NEAR_KM = 160;
const HIGH = 2;
const WIDE = 12;
const AROUND = 360 / WIDE;

export interface Context {
  countries: Map<string, number>;
  regions: Map<string, number>;
  /** All but countries, by the cell that they are in. */
  cells: Map<number, Found[]>;
  total: number;
}

/** What the article's names are about, each name once. */
export function contextOf(names: readonly PlaceName[], chosen: readonly (Found | null)[]): Context {
  const places = [...new Map(names.map(({ words }, i) => [words, chosen[i]])).values()].flatMap(
    (place) => place ?? [],
  );
  const countries = new Map<string, number>();
  const regions = new Map<string, number>();
  const cells = new Map<number, Found[]>();
  for (const place of places) {
    const { country, region } = place;
    const cell = cells.get(cellOf(place)) ?? [];
    cells.set(cellOf(place), cell);
    if (place.kind !== 'country') cell.push(place);
    if (country) countries.set(country, (countries.get(country) ?? 0) + 1);
    if (region) regions.set(region, (regions.get(region) ?? 0) + 1);
  }
  return { countries, regions, cells, total: places.length };
}

/** So many rows further north, and columns further east, where the globe is round. */
function cellOf({ lat, lon }: Found, [north, east]: readonly [number, number] = [0, 0]): number {
  const column = (Math.floor(lon / WIDE) + east + AROUND) % AROUND;
  return (Math.floor(lat / HIGH) + north) * AROUND + column;
}

const STEPS = [-1, 0, 1].flatMap((north) => [-1, 0, 1].map((east) => [north, east] as const));

export interface Spot {
  text: string;
  names: readonly PlaceName[];
  options: readonly (readonly Found[])[];
  i: number;
  /** What the name was taken for so far: no witness in its own case. */
  own: Found | null;
  context: Context;
}

export interface Scored { place: Found; score: number; why: string[] }

export function scored(place: Found, { text, names, options, i, own: chosen, context }: Spot): Scored {
  const why: string[] = [];
  let score = baseOf(place, options[i]!);
  const give = (points: number, reason: string) => {
    score += points;
    why.push(reason);
  };
  const [next, before] = [names[i + 1], names[i - 1]];
  const own = names[i]!;
  const outer =
    next && /^,? ?(in )?\(?$/.test(text.slice(own.end, next.start)) && text.slice(own.end).startsWith(',')
      ? options[i + 1]!.find((other) => liesIn(place, other))
      : undefined;
  if (outer) give(BESIDE, `${next!.words} stands beside it`);
  const inner =
    before && /^, ?$/.test(text.slice(before.end, own.start))
      ? options[i - 1]!.find((other) => liesIn(other, place))
      : undefined;
  if (inner) give(BESIDE, `${before!.words} stands beside it`);
  const kind = KIND.exec(own.words)?.[1] ?? KIND.exec(/^ [a-z]+/.exec(text.slice(own.end))?.[0] ?? '')?.[1];
  if (kind && isOfKind(place, kind.toLowerCase())) give(OF_ITS_KIND, `it is called a ${kind.toLowerCase()}`);
  if (FLOWING.has(place.kind) && /\bthe $/i.test(text.slice(Math.max(0, own.start - 5), own.start)))
    give(AFTER_THE, 'it stands after “the”');
  const others = (map: Map<string, number>, key: string | undefined, own: string | undefined) =>
    (key ? (map.get(key) ?? 0) : 0) - (key !== undefined && key === own ? 1 : 0);
  const inCountry = others(context.countries, place.country, chosen?.country);
  if (place.kind !== 'country' && inCountry > 0)
    give(
      SAME_COUNTRY * Math.min(1, inCountry / Math.max(1, context.total - 1) + 0.3),
      'in a country that the article names',
    );
  const inRegion = others(context.regions, place.region, chosen?.region);
  if (place.kind !== 'region' && inRegion > 0)
    give(
      SAME_REGION * Math.min(1, inRegion / Math.max(1, context.total - 1) + 0.4),
      'in a region that the article names',
    );
  // A region is as wide as its neighbours are far.
  if (
    place.kind !== 'country' &&
    place.kind !== 'region' &&
    STEPS.some((step) => context.cells.get(cellOf(place, step))
      ?.some((one) => one !== chosen && one !== place && isNear(place, one)))
  )
    give(NEAR, 'near another place of the article');
  return { place, score, why };
}

/** A city is itself before it is a government, and what has another name first is meant less often. */
function baseOf(place: Found, options: readonly Found[]): number {
  if (place.as === 'metonym')
    return place.prominence - (options.some((one) => one.as === 'name' && isCapitalOf(one, place)) ? METONYM : 0);
  return place.prominence - (place.as === 'demonym' || isOwnName(place) ? 0 : OTHER_NAME);
}

/** "Moscow" is a city; "the White House" is none, but for a village and Casablanca. */
const isCapitalOf = (city: Found, { ref }: Found): boolean =>
  isOwnName(city) && city.prominence >= VILLAGE && `country:${city.country}` === ref;

const liesIn = (inner: Found, outer: Found): boolean =>
  inner !== outer && inner.within.some(({ ref }) => ref === outer.ref);

/** Towns and regions have no article. */
const FLOWING = new Set(['river', 'water', 'lake']);

/** A word for what it is, at the end of a name or behind it. */
const KIND = / (region|oblast|province|state|county|governorate|city|river|sea)$/i;

function isOfKind({ kind }: Found, word: string): boolean {
  if (word === 'county') return kind === 'county';
  if (word === 'city') return kind === 'city';
  if (word === 'river' || word === 'sea') return kind === 'river' || kind === 'water';
  return kind === 'region' || kind === 'disputed';
}

const isNear = (a: Found, b: Found): boolean => kilometresBetween([a.lon, a.lat], [b.lon, b.lat]) < NEAR_KM;
