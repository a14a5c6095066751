/** Who says what in a sentence, as the rules of a language find it. */
import type { Stance } from '../../story/schema.ts';
import type { Span } from '../statements/attributions.ts';

/** Whom a pronoun can mean, as far as the language tells. */
export type Gender = 'he' | 'she' | 'it' | 'they';

export interface RoughSource {
  /** UTF-16 code units of the text: all words for who speaks. */
  span: Span;
  name: Span;
  role?: Span;
  /** The name is a person's or a body's own. */
  isNamed: boolean;
  /** It is a pronoun, and means who spoke before. */
  isPronoun: boolean;
  gender?: Gender | undefined;
  /** The name stands in the nominative. */
  isNominative: boolean;
  /** What name and role are in the nominative, where the text has another case and its endings tell. */
  inNominative?: { name: string; role?: string };
}

export interface RoughAttribution {
  source: RoughSource;
  cue: Span;
  content: Span;
  lemma: string;
  stance: Stance;
  /** What is said is the whole sentence before. */
  isBefore: boolean;
}
