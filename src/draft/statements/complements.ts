/** Where what is said begins and ends behind its verb. */
import { CUES, SAYS_ALONE, type Cue } from './cues.ts';
import { isTime, phraseStartingAt, SAID, type Range } from './noun-phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Ranges and indexes are of the sentence's tokens; `hidden` are those in quotation marks. */
export interface Clause {
  tokens: readonly Token[];
  hidden: readonly boolean[];
  group: VerbGroup;
  subject: Range & { isAfter: boolean };
  cue: Cue;
}

/** Verbs that name whom they are said to before what is said. */
const TO_SOMEBODY = new Set([
  'tell',
  'inform',
  'warn',
  'remind',
  'assure',
  'brief',
  'advise',
  'caution',
  'alert',
  'promise',
  'ask',
]);

/** From `start` on; null where nothing is left. */
export function complementFrom({ tokens, hidden, group, cue }: Clause, start: number): Range | null {
  if (tokens[start]?.text === ';') return null;
  let first = start;
  if (TO_SOMEBODY.has(group.lemma)) {
    const addressee = phraseStartingAt(tokens, first);
    const next = addressee && tokens[addressee.last + 1];
    if (
      addressee &&
      next &&
      !hidden[addressee.first] &&
      !(next.pos === 'VERB' && !/^to$/.test(next.text)) &&
      next.pos !== 'AUX'
    )
      first = addressee.last + 1;
  }
  if (cue.kind === 'speech' || group.lemma === 'tell') first = acrossCircumstances(tokens, first, hidden);
  if (tokens[first]?.text === ':' || tokens[first]?.text === ',') first += 1;
  let last = tokens.length - 1;
  while (last >= first && !hidden[last] && /^[.!?,;:]+$/.test(tokens[last]!.text)) last -= 1;
  const stop = tokens.findIndex((_, i) => i > first && i <= last && !hidden[i] && endsComplement(tokens, i, hidden));
  if (stop > 0) last = stop - 1;
  return last >= first ? { first, last } : null;
}

/** ", adding that", ", according to", "; ", "and promised", ", but the port says" after what is said. */
function endsComplement(tokens: readonly Token[], i: number, hidden: readonly boolean[]): boolean {
  if (tokens[i]!.text === ';') return true;
  if (saysMore(tokens, i, hidden)) return true;
  if (tokens[i]!.text !== ',' || !tokens[i + 1]) return false;
  const next = tokens[i + 1]!;
  if (hidden[i + 1]) return false;
  return (
    isTail(tokens, i + 1) ||
    (next.text.endsWith('ing') && next.pos === 'VERB' && CUES.has(next.lemma)) ||
    (next.lemma === 'accord' && tokens[i + 2]?.lemma === 'to') ||
    (next.pos === 'DET' && SAID.has(tokens[i + 2]?.lemma ?? '')) ||
    (next.lemma === 'with' &&
      tokens.slice(i + 2, i + 7).some(({ lemma, text }) => text.endsWith('ing') && CUES.has(lemma)))
  );
}

/** ", the paper reported." at the end of a sentence. */
function isTail(tokens: readonly Token[], first: number): boolean {
  const phrase = phraseStartingAt(tokens, first);
  const verb = phrase ? tokens[phrase.last + 1] : undefined;
  if (verb?.pos !== 'VERB' || !/^(say|report|write|add)$/.test(verb.lemma)) return false;
  return tokens.slice(phrase!.last + 2)
    .every((token) => token.pos === 'PUNCT' || isTime(token) || token.lemma === 'on');
}

/** Past "on Monday", "in a statement", "at a rally", up to "that" or a quotation. */
function acrossCircumstances(tokens: readonly Token[], start: number, hidden: readonly boolean[]): number {
  const first = tokens[start];
  if (!first || hidden[start] || !(first.pos === 'ADP' || first.pos === 'ADV' || isTime(first) || first.text === ','))
    return start;
  for (let i = start; i < Math.min(tokens.length, start + 16); i += 1) {
    if (hidden[i]) return i;
    if (tokens[i]!.lemma === 'that' || tokens[i]!.text === ':') return i;
    if (/^(VERB|AUX)$/.test(tokens[i]!.pos)) break;
  }
  let i = start;
  while (
    tokens[i] &&
    (isTime(tokens[i]!) ||
      tokens[i]!.pos === 'ADV' ||
      (tokens[i]!.lemma === 'on' && tokens[i + 1] && isTime(tokens[i + 1]!)))
  )
    i += 1;
  return i;
}

/** "and", "but" or "while", with a comma or without, before a verb of speech or before somebody who says something. */
function saysMore(tokens: readonly Token[], i: number, hidden: readonly boolean[]): boolean {
  const isComma = tokens[i]!.text === ',';
  let at = isComma ? i + 1 : i;
  if (!/^(and|but|while)$/.test(tokens[at]?.text ?? '') || hidden[at]) return false;
  const phrase = isComma ? phraseStartingAt(tokens, at + 1) : null;
  at = (phrase?.last ?? at) + 1;
  while (/^(ADV|AUX)$/.test(tokens[at]?.pos ?? '')) at += 1;
  const verb = tokens[at];
  return verb?.pos === 'VERB' && !hidden[at] && !verb.text.endsWith('ing') && SAYS_ALONE.has(verb.lemma);
}
