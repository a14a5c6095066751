/**
 * Which place each name means: how well known it is, what stands beside it ("Aiken, S.C."), and which countries,
 * regions and places near by the rest of the article is about. One name means one place throughout an article.
 */
import type { Found } from '../../gazetteer/types.ts';
import { normalise } from '../../gazetteer/normalise.ts';
import { kilometresBetween } from '../../geometry/sphere.ts';
import type { PlaceName } from './find-places.ts';
import { knownNames, type Known } from './known-names.ts';
import { isFacility } from './facilities.ts';

export interface Placed {
  place: Found | null;
  /** The place is only near by, or around: a street's town. */
  isGuess: boolean;
  /** All that the name may mean, best first. */
  candidates: readonly Found[];
  /** Points before the next best place, in steps of prominence; 0 for a guess. */
  margin: number;
  why: string[];
}

/** Bonuses in steps of prominence, of which a country's name has 90 to 100 and a village's 30. */
const METONYM = 50;
const OTHER_NAME = 12;
const BESIDE = 60;
const OF_ITS_KIND = 45;
const SAME_REGION = 22;
const SAME_COUNTRY = 26;
const NEAR = 12;
/** km, and degrees of latitude for a first look. */
const NEAR_KM = 160;
const NEAR_DEGREES = 2;
const ROUNDS = 3;

/** Of each name; `text` is the article. */
export function resolvePlaces(text: string, names: readonly PlaceName[], known: Known): Placed[] {
  const options = names.map(({ words }) => candidatesOf(words, known));
  const chosen = options.map(([first]) => first ?? null);
  let ranked = options.map((list) => list.map((place) => ({ place, score: baseOf(place), why: [] as string[] })));
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = contextOf(names, chosen);
    ranked = options.map((list, i) =>
      list
        .map((place) => scored(place, { text, names, options, i, own: chosen[i] ?? null, context }))
        .sort((a, b) => b.score - a.score || (a.place.ref < b.place.ref ? -1 : 1)),
    );
    const best = oneSense(names, ranked);
    for (const [i, name] of names.entries()) chosen[i] = best.get(name.words) ?? null;
  }
  const regions = regionsByTown(names, chosen);
  return names.map((name, i) => {
    const region = regions.get(name.words);
    if (region && chosen[i]?.kind === 'city') {
      const candidates = [region, ...ranked[i]!.map((entry) => entry.place)];
      const why = ['the article names the region around it'];
      return { place: region, isGuess: false, candidates, margin: 0, why };
    }
    const place = chosen[i] ?? null;
    const list = ranked[i]!;
    if (!place) return guessed(name, names, chosen, known);
    const own = list.find((entry) => entry.place === place);
    const next = list.find((entry) => entry.place.ref !== place.ref);
    return {
      place,
      isGuess: false,
      candidates: list.map((entry) => entry.place),
      margin: (own?.score ?? 0) - (next?.score ?? 0),
      why: own?.why ?? [],
    };
  });
}

export const A_DIRECTION = 'a direction';
const CITY = /^city of | city$/i;
/** The region around a town of its name, by the town's name, where the article never says that it means the town. */
function regionsByTown(names: readonly PlaceName[], chosen: readonly (Found | null)[]): Map<string, Found> {
  const regions = new Map<string, Found>();
  for (const [i, { words }] of names.entries()) {
    const place = chosen[i];
    const town = / (region|oblast|province)$/i.test(words) ? words.replace(/ \S+$/, '') : null;
    if (place?.kind === 'region' && town !== null) regions.set(town, place);
  }
  for (const { words } of names) if (CITY.test(words)) regions.delete(words.replace(CITY, ''));
  return regions;
}

/** "Western officials" are of no place, though Kenya and Ghana had regions of that name. */
const DIRECTION = /^(north|south|east|west|central|middle)(ern)?$/i;

/** Places of a name, also without "the" and without a word for its kind. */
function candidatesOf(words: string, known: Known): readonly Found[] {
  if (DIRECTION.test(words)) return [];
  const key = normalise(words);
  const found = known.get(key) ?? known.get(key.replace(/ s$/, '')) ?? [];
  if (found.length > 0 || isFacility(words)) return found;
  const bare = key
    .replace(/^(city|state|province|republic|town) of /, '')
    .replace(/ (state|county|region|province|city|district|oblast|governorate)$/, '');
  return bare === key ? [] : (known.get(bare) ?? []);
}

interface Context {
  countries: Map<string, number>;
  regions: Map<string, number>;
  places: Found[];
  total: number;
}

/** What the article's names are about, each name once. */
function contextOf(names: readonly PlaceName[], chosen: readonly (Found | null)[]): Context {
  const places = [...new Map(names.map(({ words }, i) => [words, chosen[i]])).values()].flatMap(
    (place) => place ?? [],
  );
  const countries = new Map<string, number>();
  const regions = new Map<string, number>();
  for (const { country, region } of places) {
    if (country) countries.set(country, (countries.get(country) ?? 0) + 1);
    if (region) regions.set(region, (regions.get(region) ?? 0) + 1);
  }
  return { countries, regions, places, total: places.length };
}

interface Spot {
  text: string;
  names: readonly PlaceName[];
  options: readonly (readonly Found[])[];
  i: number;
  /** What the name was taken for so far: no witness in its own case. */
  own: Found | null;
  context: Context;
}

function scored(
  place: Found,
  { text, names, options, i, own: chosen, context }: Spot,
): { place: Found; score: number; why: string[] } {
  const why: string[] = [];
  let score = baseOf(place);
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
  if (
    place.kind !== 'country' &&
    context.places.some((one) => one !== chosen && one !== place && one.kind !== 'country' && isNear(place, one))
  )
    give(NEAR, 'near another place of the article');
  return { place, score, why };
}

/** A city is itself before it is a government, and what has another name first is meant less often. */
function baseOf({ as, prominence, matched, name, names }: Found): number {
  if (as === 'metonym') return prominence - METONYM;
  const key = normalise(matched);
  const isOwn = as === 'demonym' || [name, ...Object.values(names)].some((one) => normalise(one) === key);
  return prominence - (isOwn ? 0 : OTHER_NAME);
}

const liesIn = (inner: Found, outer: Found): boolean =>
  inner !== outer && inner.within.some(({ ref }) => ref === outer.ref);

/** A word for what it is, at the end of a name or behind it. */
const KIND = / (region|oblast|province|state|county|governorate|city|river|sea)$/i;

function isOfKind({ kind }: Found, word: string): boolean {
  if (word === 'county') return kind === 'county';
  if (word === 'city') return kind === 'city';
  if (word === 'river' || word === 'sea') return kind === 'river' || kind === 'water';
  return kind === 'region' || kind === 'disputed';
}

/** Latitudes first: most places are far apart. */
const isNear = (a: Found, b: Found): boolean =>
  Math.abs(a.lat - b.lat) < NEAR_DEGREES && kilometresBetween([a.lon, a.lat], [b.lon, b.lat]) < NEAR_KM;

/** For each name the place that has most points over all its uses. */
function oneSense(
  names: readonly PlaceName[],
  ranked: readonly (readonly { place: Found; score: number }[])[],
): Map<string, Found> {
  const sums = new Map<string, Map<Found, number>>();
  for (const [i, { words }] of names.entries()) {
    const sum = sums.get(words) ?? new Map<Found, number>();
    // The best reason counts, not how often it is repeated.
    for (const { place, score } of ranked[i]!) sum.set(place, Math.max(sum.get(place) ?? -Infinity, score));
    sums.set(words, sum);
  }
  return new Map(
    [...sums].flatMap(([words, sum]) => {
      const [best] = [...sum].sort((a, b) => b[1] - a[1] || (a[0].ref < b[0].ref ? -1 : 1));
      return best ? [[words, best[0]] as const] : [];
    }),
  );
}

/** A name that is not in the gazetteer: by a place within it, else by the place that stands next to it. */
function guessed(
  name: PlaceName,
  names: readonly PlaceName[],
  chosen: readonly (Found | null)[],
  known: Known,
): Placed {
  const inside = knownNames(name.words.split(' '), known)
    .filter(
      ({ at, count }) =>
        !DIRECTION.test(
          name.words
            .split(' ')
            .slice(at, at + count)
            .join(' '),
        ),
    )
    .flatMap(({ places }) => places.find((place) => chosen.includes(place)) ?? places[0] ?? []);
  const well = inside.find((place) => place.prominence >= (place.kind === 'country' ? 0 : 55));
  if (well)
    return { place: well, isGuess: true, candidates: inside, margin: 0, why: [`${well.name} is part of the name`] };
  if (DIRECTION.test(name.words)) return nowhere(A_DIRECTION);
  const own = names.indexOf(name);
  const near = names
    .map((other, i) => ({ other, place: chosen[i], gap: Math.abs(i - own) }))
    .filter(({ other, place }) => place && place.kind !== 'country' && Math.abs(other.sentence - name.sentence) <= 2)
    .sort(
      (a, b) =>
        Math.abs(a.other.sentence - name.sentence) - Math.abs(b.other.sentence - name.sentence) || a.gap - b.gap,
    )[0];
  if (!near?.place) return nowhere('not in the gazetteer');
  return { place: near.place, isGuess: true, candidates: [], margin: 0, why: [`${near.other.words} stands near it`] };
}

const nowhere = (why: string): Placed => ({ place: null, isGuess: false, candidates: [], margin: 0, why: [why] });
