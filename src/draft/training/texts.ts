/** News texts that were annotated by hand; README.md says by which rules. */
import type { MENTION_KINDS, MODES, Stance } from '../../story/schema.ts';
import type { Span } from '../statements/attributions.ts';

/** All spans are [start, end) in UTF-16 code units of `text`. */
export interface AnnotatedText {
  id: string;
  topic: string;
  text: string;
  /** Names of places in the order of the text; `ref` is null where the gazetteer has none. */
  places: [start: number, end: number, kind: (typeof MENTION_KINDS)[number], ref: string | null][];
  statements: AnnotatedStatement[];
}

export interface AnnotatedStatement {
  span: Span;
  speaker: Span;
  /** Whom the speaker's words mean. */
  name: string;
  cue: Span;
  via?: Span[];
  stance: Stance;
  mode: (typeof MODES)[number];
  quotes?: Span[];
}

/** @param lines of `texts.jsonl`. */
export const readTexts = (lines: string): AnnotatedText[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as AnnotatedText);
