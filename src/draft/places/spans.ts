/** Names of places in one sentence: what the tagger finds, with the edges that the gazetteer knows. */
import { isWellKnown, knownNames, type Known, type KnownName } from './known-names.ts';
import { NO_SHARE, type Lexicon } from './lexicon.ts';
import type { TaggedSpan } from './tagger.ts';
import { isCapital } from '../text/words.ts';

/** Words from `first` to `last`, both included. `inside`: in the name of a body, as "Jamaica Cancer Society". */
export interface PlaceSpan {
  first: number;
  last: number;
  isInside: boolean;
}

/** Words before a name of a people that belong to it: "Central American". */
const PART = /^(South|North|Central|Latin|West|East)$/;
const OF_A_CONTINENT = /^(American|African|Asian|European|Korean|America|Africa|Asia|Europe|Korea)s?$/;

/** In the order of the text. */
export function placeSpans(
  words: readonly string[], tagged: readonly TaggedSpan[], { known, lexicon }: { known: Known; lexicon: Lexicon },
): PlaceSpan[] {
  const names = knownNames(words, known);
  const isWord = ({ at, count }: KnownName) =>
    count === 1 && isOften(lexicon.lowerShareOf(words[at]!.toLowerCase()));
  return tagged.flatMap((span) => {
    if (span.kind === 'body') return namesInside(span, names.filter((name) => !isWord(name)));
    return span.kind === 'place' ? [edged(words, span, names)] : [];
  });
}

/** Of the uses of a word, at least half with a small letter: "Coast" in "the Coast Ledger". */
const isOften = (lowerShare: number): boolean => lowerShare >= 3 && lowerShare !== NO_SHARE;

const namesInside = ({ first, last }: TaggedSpan, names: readonly KnownName[]): PlaceSpan[] =>
  names
    .filter(({ at, count, places }) => at >= first && at + count - 1 <= last && isWellKnown(places))
    .map(({ at, count }) => ({ first: at, last: at + count - 1, isInside: at > first || at + count - 1 < last }));

function edged(words: readonly string[], span: TaggedSpan, names: readonly KnownName[]): PlaceSpan {
  let { first, last } = span;
  while (first < last && !isCapital(words[first])) first += 1;
  const around = (i: number) => names.find(({ at, count }) => i >= at && i < at + count);
  const [start, end] = [around(first), around(last)];
  if (start) first = start.at;
  if (end) last = end.at + end.count - 1;
  if (PART.test(words[first - 1] ?? '') && OF_A_CONTINENT.test(words[first] ?? '')) first -= 1;
  if (PART.test(words[last] ?? '') && OF_A_CONTINENT.test(words[last + 1] ?? '')) last += 1;
  if (words[last + 1] === ',' && /^D\.?C\.?$/.test(words[last + 2] ?? '')) last += 2;
  return { first, last, isInside: false };
}
