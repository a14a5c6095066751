/** Who says what in a Korean sentence: its last verb tells, and the words before "에 따르면". At most one. */
import { areQuoted, type Quote } from '../../text/quotes.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { RoughAttribution, RoughSource } from '../rough-attribution.ts';
import { SUBJECT, TOPIC } from './particles.ts';
import { sourceAt, type Knows } from './sources.ts';
import { ADVERB, speechVerb } from './words.ts';

/** "…고", "…라고": what stands before is what is said. */
const QUOTATIVE = /고도?$|(?:[음함임]|사실|것)을$/u;
const OBJECT = /(?:을|를|에|대해|대하여|도)$/u;
/** A verb before a noun. */
const WHICH = /(?:한|던|된|는|은)$/u;
const SIGN = /^[^\p{L}\d]+$/u;

interface Clause { tokens: readonly Token[]; hidden: readonly boolean[]; knows: Knows }

export function attributionsOf(
  { tokens }: Sentence, quotes: readonly Quote[], knows: Knows,
): RoughAttribution[] {
  const hidden = areQuoted(tokens, quotes);
  const clause: Clause = { tokens, hidden, knows };
  const found = byVerb(clause) ?? accordingTo(clause);
  return found ? [found] : [];
}

const wordBefore = ({ tokens, hidden }: Clause, at: number): number =>
  tokens.findLastIndex(({ text }, i) => i < at && !SIGN.test(text) && !hidden[i]);

function byVerb(clause: Clause): RoughAttribution | null {
  const { tokens, hidden } = clause;
  const last = wordBefore(clause, tokens.length);
  if (last < 1 || tokens.slice(last + 1).some((_, i) => hidden[last + 1 + i])) return null;
  const verb = speechVerb(tokens[last]!.text, tokens[last - 1]!.text);
  if (!verb) return null;
  const cue = verb.isNegated ? last - 1 : last;
  const subject = subjectOf(clause, cue);
  if (!subject) return null;
  const { at, source, isLate } = subject;
  const content = isLate ? { first: 0, last: at.first - 1 } : { first: at.last + 1, last: cue - 1 };
  while (content.first < content.last && /^[,·]$/u.test(tokens[content.first]!.text)) content.first += 1;
  if (content.first > content.last) return null;
  const isSaid = tokens.slice(content.first, content.last + 1).some(({ text }, i) =>
    hidden[content.first + i] || QUOTATIVE.test(text) || (verb.hasObject && OBJECT.test(text)));
  if (!isSaid) return null;
  return {
    source, cue: [tokens[cue]!.start, tokens[last]!.end],
    content: [tokens[content.first]!.start, tokens[content.last]!.end],
    lemma: tokens[last]!.text, stance: verb.stance, isBefore: false,
  };
}

interface Subject { at: { first: number; last: number }; source: RoughSource; isLate: boolean }

/** Right before the verb, behind what is said; else the first topic; else the first subject. */
function subjectOf(clause: Clause, cue: number): Subject | null {
  const { tokens, hidden, knows } = clause;
  const at = (i: number, isLate: boolean): Subject | null => {
    const tail = SUBJECT.exec(tokens[i]!.text)?.[0].length ?? 0;
    const source = tail > 0 && !hidden[i] ? sourceAt(tokens, i, tail, knows) : null;
    const first = source ? tokens.findIndex(({ end }) => end > source.span[0]) : -1;
    return source && { at: { first, last: i }, source, isLate };
  };
  let before = cue - 1;
  while (before > 0 && ADVERB.test(tokens[before]!.text)) before -= 1;
  const late = before > 0 ? at(before, true) : null;
  if (late && late.at.first > 0) return late;
  const from = (pattern: RegExp) => {
    for (let i = 0; i < cue; i += 1) {
      const found = !hidden[i] && pattern.test(tokens[i]!.text) ? at(i, false) : null;
      if (found) return found;
    }
    return null;
  };
  const subject = from(TOPIC) ?? from(SUBJECT);
  // "통신이 인용한 말에서": a clause that says which.
  const [noun, next] = subject ? tokens.slice(subject.at.last, subject.at.last + 2) : [];
  const isWhich = WHICH.test(next?.text ?? '') && !TOPIC.test(noun?.text ?? '');
  return isWhich ? null : subject;
}

/** "북방교역협회에 따르면, …" */
function accordingTo({ tokens, hidden, knows }: Clause): RoughAttribution | null {
  const at = tokens.findIndex(({ text }, i) => i > 0 && !hidden[i] && /^(?:따르면|의하면)$/u.test(text));
  if (at < 1 || !tokens[at - 1]!.text.endsWith('에')) return null;
  const source = sourceAt(tokens, at - 1, 1, knows);
  const first = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const last = tokens.findLastIndex(({ text }) => !SIGN.test(text));
  if (!source || first > last) return null;
  return {
    source, cue: [tokens[at]!.start, tokens[at]!.end], content: [tokens[first]!.start, tokens[last]!.end],
    lemma: 'according to', stance: 'reports', isBefore: false,
  };
}
