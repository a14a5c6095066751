/**
 * Which place each name means: how well known it is, what stands beside it ("Aiken, S.C."), and which countries,
 * regions and places near by the rest of the article is about. One name means one place throughout an article.
 */
import type { Found } from '../../gazetteer/types.ts';
import type { PlaceName } from './find-places.ts';
import { guesser } from './guess.ts';
import type { Known } from './known-names.ts';
import { candidatesOf } from './options.ts';
import type { Placed } from './placed.ts';
import { contextOf, scored, type Scored } from './weigh.ts';

const ROUNDS = 3;

/** Of each name; `text` is the article. */
export function resolvePlaces(text: string, names: readonly PlaceName[], known: Known): Placed[] {
  const texts = new Set(names.map(({ words }) => words));
  const candidates = new Map([...texts].map((words) => [words, candidatesOf(words, known)]));
  const options = names.map(({ words }) => candidates.get(words)!);
  const chosen = options.map(([first]) => first ?? null);
  let ranked: Scored[][] = [];
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
  const guess = guesser({ names, chosen, known });
  return names.map((name, i) => {
    const region = regions.get(name.words);
    if (region && chosen[i]?.kind === 'city') {
      const candidates = [region, ...ranked[i]!.map((entry) => entry.place)];
      const why = ['the article names the region around it'];
      return { place: region, isGuess: false, candidates, margin: 0, why };
    }
    const place = chosen[i] ?? null;
    const list = ranked[i]!;
    if (!place) return guess(i);
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
