/** Names that are of places by where they stand, whatever the tagger takes them for: datelines, rivers after "the". */
import { normalise } from '../../gazetteer/normalise.ts';
import { isCapital } from '../text/words.ts';
import { isOwnName, knownNames, type Known } from './known-names.ts';
import type { PlaceSpan } from './spans.ts';

/** Words of a dateline's name. */
const LONGEST = 3;
/** Behind it: "STRALSUND — ", "IASI, Romania", "OSLO (AP)". */
const BEHIND = /^[—–,(-]+$/;
const FLOWING = new Set(['river', 'water', 'lake']);

/** @param isFirst whether the sentence opens its paragraph */
export function sureSpans(words: readonly string[], known: Known, isFirst: boolean): PlaceSpan[] {
  return [...(isFirst ? dateline(words, known) : []), ...rivers(words, known)];
}

function dateline(words: readonly string[], known: Known): PlaceSpan[] {
  const count = words.slice(0, LONGEST + 1).findIndex((word) => !/^\p{Lu}{3,}$/u.test(word));
  const isRest = words.slice(count + 1).some((word) => /^\p{Ll}/u.test(word));
  if (count < 1 || !BEHIND.test(words[count] ?? '') || !isRest) return [];
  return known.has(normalise(words.slice(0, count).join(' '))) ? [{ first: 0, last: count - 1, isInside: false }] : [];
}

/** "The Dniester rose", not "the Dniester Republic". */
function rivers(words: readonly string[], known: Known): PlaceSpan[] {
  return knownNames(words, known).flatMap(({ at, count, places }) => {
    const isRiver = places.some((place) => FLOWING.has(place.kind) && place.as === 'name' && isOwnName(place));
    const isAlone = /^the$/i.test(words[at - 1] ?? '') && !isCapital(words[at + count]) && words[at + count] !== '-';
    return isRiver && isAlone ? [{ first: at, last: at + count - 1, isInside: false }] : [];
  });
}
