/** Names of the gazetteer in a sentence. */
import { normalise } from '../../gazetteer/normalise.ts';
import type { Found } from '../../gazetteer/types.ts';
import { isCapital } from '../text/words.ts';

/** Places by the normalised name; best first. */
export type Known = ReadonlyMap<string, readonly Found[]>;

/** Words of the longest names that are looked for. */
export const LONGEST_NAME = 5;

/** A name in a row of words: the first word's index, how many words, and what it may be. */
export interface KnownName {
  at: number;
  count: number;
  places: readonly Found[];
}

/** All runs of words that could be names, by their key; each once. */
export function* possibleNames(words: readonly string[]): Generator<string> {
  for (let at = 0; at < words.length; at += 1)
    for (let count = Math.min(LONGEST_NAME, words.length - at); count > 0; count -= 1)
      if (couldBeName(words, at, count)) yield words.slice(at, at + count).join(' ');
}

/** Names from left to right, the longest first, none within another. */
export function knownNames(words: readonly string[], known: Known): KnownName[] {
  const names: KnownName[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let count = Math.min(LONGEST_NAME, words.length - at); count > 0; count -= 1) {
      if (!couldBeName(words, at, count)) continue;
      const places = known.get(normalise(words.slice(at, at + count).join(' ')));
      if (!places?.length) continue;
      names.push({ at, count, places });
      at += count - 1;
      break;
    }
  }
  return names;
}

const couldBeName = (words: readonly string[], at: number, count: number): boolean =>
  isCapital(words[at]) && words[at] !== 'The' && /^[\p{Letter}\d]/u.test(words[at + count - 1] ?? '');

/** What is asked of each place again for each of its names in a text. */
const own = new WeakMap<Found, boolean>();

/** Its first name, in any language: not one that others call it by. */
export function isOwnName(place: Found): boolean {
  const known = own.get(place);
  if (known !== undefined) return known;
  const { matched, name, names } = place;
  const key = normalise(matched);
  const isOwn = [name, ...Object.values(names)].some((one) => normalise(one) === key);
  own.set(place, isOwn);
  return isOwn;
}

const INITIALS = /^(?:(?:\p{Lu}\.){2,}|\p{Lu}{2,3})$/u;

/** Of what a name may mean, what its letters allow: "U.N." is not the town of Un. */
export const fitting = (name: string, places: readonly Found[]): readonly Found[] =>
  (INITIALS.test(name) ? places.filter(({ matched }) => INITIALS.test(matched)) : places);

/** What the tagger is told of a name: what kind of place it is at best, by which words, and how well known. */
export function nameClass([best]: readonly Found[]): string {
  if (!best) return '-';
  const kind = best.as === 'name' ? best.kind.slice(0, 2) : best.as.slice(0, 2);
  const isOther = best.as === 'name' && normalise(best.matched) !== normalise(best.name);
  return `${kind}${isOther ? '~' : ''}${Math.floor(best.prominence / 10)}`;
}

/** Countries, regions, peoples and large towns are places wherever they stand, also inside another name. */
export const isWellKnown = ([best]: readonly Found[]): boolean =>
  best !== undefined &&
  (best.as !== 'name' || !['city', 'county', 'spot'].includes(best.kind) || best.prominence >= 50);
