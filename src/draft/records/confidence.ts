/**
 * How often records like this one are right, as measured on the development halves of two public corpora: mentions on
 * 100 articles of GeoWebNews (right: a name of a place, within 161 km), statements on 84 of PolNeAR (right: cue and
 * source). Nothing else is fitted there; `npm run score` measures it again. What neither corpus tells of has none: what
 * the article says itself, disputes.
 */
import type { Placed } from '../places/placed.ts';
import type { FoundStatement } from '../statements/to-statement.ts';

/** Of a mention that has a place, or is taken for one. */
export function mentionConfidence({ place, isGuess, margin }: Placed): number {
  if (!place || isGuess) return 0.5; // 132 guesses and 37 names that are not in the gazetteer
  if (place.as === 'metonym') return 0.32; // 28
  if (place.kind === 'country' || place.as === 'demonym') return 0.94; // 642
  const isTown = place.kind === 'city';
  if (margin >= CLEAR) return isTown ? 0.92 : 0.87; // 86 and 151
  if (margin >= LIKELY) return 0.82; // 278
  return isTown ? 0.46 : 0.1; // 59 and 30
}

/** Steps of prominence before the next best place. */
const CLEAR = 60;
const LIKELY = 12;

/** Rows by the kind of cue: a name or pronoun beside it, a noun beside it, a source further off. */
const STATEMENTS = {
  say: [0.96, 0.9, 0.62], // 602, 116, 29
  speech: [0.84, 0.74, 0.44], // 239, 105, 16
  act: [0.86, 0.65, 0.63], // 142, 54, 19
  attitude: [0.74, 0.71, 0.17], // 62, 34, 6
} as const;
/** A participle or infinitive of another verb than "say": 74. */
const DEPENDENT = 0.39;

const SAYS = /^(say|tell|add|according to)$/;
/** UTF-16 code units between source and cue. */
const BESIDE = 3;

/** Of a statement and who says it; `source` are the words of the source. */
export function statementConfidence({ attribution }: FoundStatement, source: string): number {
  const { lemma, kind, cue, source: at, isDependent } = attribution;
  const isSay = SAYS.test(lemma);
  if (isDependent && !isSay) return DEPENDENT;
  const gap = Math.max(cue[0] - at[1], at[0] - cue[1]);
  const isNamed = /^(he|she|it|they|we|who|which)$/i.test(source)
    || (/\p{Lu}/u.test(source) && !/^(the|an?|some|many|this|that) /i.test(source));
  return STATEMENTS[isSay ? 'say' : kind][gap >= BESIDE ? 2 : isNamed ? 0 : 1];
}
