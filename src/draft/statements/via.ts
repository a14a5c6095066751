/** Who passes a statement on: "quoted by X", "told X", "a report by X". */
import type { Token } from '../text/tokens.ts';
import { phraseStartingAt, type Range } from './noun-phrases.ts';

/** Ranges of tokens of the sentence. `isSpeaker`: the words are a paper's, and the speaker is who made it. */
export interface Passed extends Range {
  isSpeaker: boolean;
}

const PAPERS = new Set(
  (
    'report statement article post letter document memo tweet dispatch bulletin communique account review ' +
    'study poll survey'
  ).split(' '),
);
const PASSES_ON = /^(quote|cite|report|relay|publish|carry|broadcast)$/;

/** In the words of the source and after the verb. */
export function passedOnBy(
  tokens: readonly Token[],
  source: Range,
  cue: { last: number; lemma: string },
): Passed | null {
  for (let i = source.first; i <= source.last; i += 1) {
    const { lemma, text, pos } = tokens[i]!;
    const next = tokens[i + 1];
    if (pos === 'VERB' && PASSES_ON.test(lemma) && next?.lemma === 'by') return phraseAt(tokens, i + 2, false);
    if (PAPERS.has(lemma) && /^(by|from|in)$/.test(next?.lemma ?? '')) return phraseAt(tokens, i + 2, true);
    if (/^through$/i.test(text)) return phraseAt(tokens, i + 1, false);
  }
  if (cue.lemma === 'tell' || cue.lemma === 'inform') {
    const addressee = phraseAt(tokens, cue.last + 1, false);
    // "told the BBC", not "told reporters".
    const hasName = addressee && tokens.slice(addressee.first, addressee.last + 1).some(({ pos }) => pos === 'PROPN');
    if (hasName) return addressee;
  }
  return null;
}

function phraseAt(tokens: readonly Token[], first: number, isSpeaker: boolean): Passed | null {
  const phrase = phraseStartingAt(tokens, first);
  return phrase && { ...phrase, isSpeaker };
}
