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
  if (!place || isGuess) return 0.5; // 130 guesses and 39 names that are not in the gazetteer
  if (place.as === 'metonym') return 0.1; // 9
  if (place.kind === 'country' || place.as === 'demonym') return 0.94; // 658
  const isTown = place.kind === 'city';
  if (margin >= CLEAR) return isTown ? 0.92 : 0.85; // 83 and 125
  if (margin >= LIKELY) return 0.81; // 309
  return isTown ? 0.5 : 0.1; // 77 and 31
}

/** Steps of prominence before the next best place. */
const CLEAR = 60;
const LIKELY = 12;

/** Rows by the kind of cue: a name or pronoun beside it, a noun beside it, a source further off. */
const STATEMENTS = {
  say: [0.95, 0.88, 0.62], // 629, 120, 21
  speech: [0.8, 0.63, 0.4], // 269, 138, 51
  act: [0.83, 0.56, 0.52], // 175, 70, 36
  attitude: [0.66, 0.53, 0.1], // 62, 43, 10
} as const;
/** A participle or infinitive of another verb than "say": 49. */
const DEPENDENT = 0.33;

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
