/** Who says what in a Ukrainian or Russian sentence. */
import { areQuoted, type Quote } from '../../text/quotes.ts';
import type { Range } from '../../statements/noun-phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Gender, RoughAttribution } from '../rough-attribution.ts';
import { accordingTo } from './according-to.ts';
import type { Clause } from './clause.ts';
import {
  appositionTo, bareClause, EDGE, isObject, phraseFrom, phraseWithin, sourceOf,
} from './noun-phrases.ts';
import { HOW, POINTS_BACK, SPEAKER_NOUN, SUBORDINATE, THAT } from './small-words.ts';
import { speechVerb, stanceOf, type Agreement, type SpeechVerb } from './speech-verbs.ts';
import type { Cyrillic } from './word-forms.ts';

const GENDER: Readonly<Record<Agreement, Gender | undefined>> = {
  he: 'he', she: 'she', it: 'it', they: 'they', many: 'they', any: undefined,
};
const DASH = /^[―—–-]$/u;
const BUT = /^(?:але|а|но|проте|однак|однако|тому|тож)$/iu;
const STOP = /^[.!?…]+$/u;

/** Of one sentence; `quotes` are those of its paragraph. In the order of the text; none lies within another. */
export function attributionsOf(
  { tokens }: Sentence, quotes: readonly Quote[], { language, isPlace }: Pick<Clause, 'language' | 'isPlace'>,
): RoughAttribution[] {
  const hidden = areQuoted(tokens, quotes.filter((quote) => !isName(tokens, quote)))
    .map((isQuoted, i) => isQuoted && !isInterrupted(tokens, i, language));
  const clause: Clause = { tokens, hidden, language, isPlace };
  const found: RoughAttribution[] = [];
  for (const [i, token] of tokens.entries()) {
    const verb = hidden[i] ? undefined : speechVerb(token.text, language);
    const isSaid = found.some(({ content: [start, end], cue }) =>
      cue[0] < start && token.start >= start && token.end <= end);
    const one = verb && !isSaid ? byVerb(clause, i, verb) : null;
    if (one) found.push(one);
  }
  return found.length > 0 ? found.filter((one) => !found.some((other) => isWithin(one, other))) : accordingTo(clause);
}

/** "…, пише газета": what the others say is what the paper says. */
const isWithin = (inner: RoughAttribution, outer: RoughAttribution): boolean =>
  inner !== outer && inner.cue[0] >= outer.content[0] && inner.cue[1] <= outer.content[1];

/** Tokens of a name in quotation marks, with them: "компанія «Синя хвиля»". */
const LONGEST_NAME = 5;

function isName(tokens: readonly Token[], { start, end }: Quote): boolean {
  const own = tokens.filter((token) => token.start >= start && token.end <= end);
  const before = tokens.findLast((token) => token.end <= start);
  return own.length <= LONGEST_NAME && before !== undefined && /^\p{L}/u.test(before.text) && before.pos !== 'VERB'
    && /^\p{Lu}/u.test(own[1]?.text ?? '');
}

/** "«Ми готові, — сказав Коваль. — Усе добре»": the verb stands within the marks. */
function isInterrupted(tokens: readonly Token[], at: number, language: Cyrillic): boolean {
  for (let i = at; i > Math.max(1, at - 8); i -= 1)
    if (DASH.test(tokens[i]!.text) && /^(?:[,!?…]|»|”|“|")$/u.test(tokens[i - 1]!.text))
      return speechVerb(tokens[i + 1]?.text ?? '', language) !== undefined
        && !tokens.slice(i, at).some(({ text }) => STOP.test(text));
  return false;
}

function byVerb(clause: Clause, at: number, verb: SpeechVerb): RoughAttribution | null {
  const { tokens } = clause;
  const isNegated = tokens[at - 1]?.lemma === 'не';
  const before = at - (isNegated ? 2 : 1);
  let left = before;
  while (left >= 0 && !EDGE.test(tokens[left]!.text) && !clause.hidden[left] && !SUBORDINATE.test(tokens[left]!.text)
    && !HOW.test(tokens[left]!.text)) left -= 1;
  const opener = tokens[left]?.text ?? '';
  if (SUBORDINATE.test(opener) && !BUT.test(opener) && !clause.hidden[left]) return null;
  const own = { first: left + 1, last: before };
  const subject = subjectOf(clause, own, at, verb.agreement === 'they' || verb.agreement === 'many');
  if (!subject) return null;
  const { range, isAfter, isInside } = subject;
  const content = contentOf(clause, { at, own, left, range, isAfter, takesRest: verb.hasObject || isNegated });
  if (!content) return null;
  const cue = [tokens[isNegated ? at - 1 : at]!.start, tokens[at]!.end] as const;
  const isBefore = content === 'before';
  const gender = isInside ? undefined : GENDER[verb.agreement];
  const span = isBefore ? cue : [tokens[content.first]!.start, tokens[content.last]!.end] as const;
  return {
    source: {
      ...sourceOf(tokens, range, clause.isPlace, appositionTo(tokens, range)),
      gender, isNominative: !isInside,
    },
    cue, content: span, lemma: verb.lemma, stance: stanceOf(verb, isNegated), isBefore,
  };
}

/** Before the verb, with what stands between commas; else behind it. */
function subjectOf(clause: Clause, own: Range, at: number, isMany: boolean): Subject | null {
  const { tokens, hidden } = clause;
  const bare = bareClause(tokens, own);
  const within = bare && phraseWithin(tokens, bare);
  if (within) return { range: within, isAfter: false, isInside: false };
  if (bare && !isObject(tokens, bare)) return null;
  // "Оксана Лисенко, речниця порту, заявила"
  const comma = own.first - 1;
  if (!bare && tokens[comma]?.text === ',' && !hidden[comma - 1]) {
    const open = tokens.findLastIndex(({ text }, i) => i < comma && EDGE.test(text));
    const role = tokens[open]?.text === ',' ? tokens[open + 1] : undefined;
    const isRelative = /^(?:як|котор)/u.test(role?.text ?? '');
    const head = role && (isRelative || /^\p{Ll}/u.test(role.text) && !SUBORDINATE.test(role.text))
      ? bareClause(tokens, { first: edgeBefore(tokens, open) + 1, last: open - 1 }) : null;
    const name = head && phraseWithin(tokens, head);
    if (name) return { range: name, isAfter: false, isInside: false };
  }
  // "Розповіли в міністерстві"
  const [next = '', noun = ''] = tokens.slice(at + 1, at + 3).map(({ text }) => text);
  const isInside = isMany && /^(?:у|в|во|на)$/u.test(next) && SPEAKER_NOUN.test(noun);
  const behind = phraseFrom(tokens, isInside ? at + 2 : at + 1, !isInside);
  return behind && { range: behind, isAfter: true, isInside };
}

const edgeBefore = (tokens: readonly Token[], at: number): number =>
  tokens.findLastIndex(({ text }, i) => i < at && EDGE.test(text));

interface Subject {
  range: Range;
  /** Behind the verb. */
  isAfter: boolean;
  /** "Сообщили в министерстве": the words say where. */
  isInside: boolean;
}

interface Found { at: number; own: Range; left: number; range: Range; isAfter: boolean; takesRest: boolean }

/** What is said; `before` is the sentence before. */
function contentOf(clause: Clause, { at, own, left, range, isAfter, takesRest }: Found): Range | 'before' | null {
  const { tokens, hidden } = clause;
  const end = lastWord(tokens);
  const behind = Math.max(at, isAfter ? range.last : at) + 1;
  const that = tokens.findIndex(({ text }, i) =>
    i > at && !hidden[i] && THAT.test(text) && tokens[i - 1]?.text === ',');
  const colon = tokens.findIndex(({ text }, i) => i >= behind && !hidden[i] && text === ':');
  if (that > 0) return rangeOf(that + 1, end);
  if (colon > 0) return rangeOf(colon + 1, end);
  // "«…», — заявив X", "…, заявив X"
  const edge = left >= 0 && (EDGE.test(tokens[left]!.text) || hidden[left]) ? left : -1;
  const head = edge > 0 ? withoutEdge(tokens, edge, hidden) : -1;
  if (head >= 0 && (isAfter || hidden[head] || HOW.test(tokens[left]?.text ?? ''))) {
    const tail = tokens.findIndex(({ text }, i) => i > range.last && DASH.test(text));
    return tail > 0 ? rangeOf(0, Math.max(head, end)) : rangeOf(0, head);
  }
  // "Як заявив X, …"
  if (HOW.test(tokens[left]?.text ?? '')) {
    const comma = tokens.findIndex(({ text }, i) => i > range.last && text === ',');
    return left > 1 ? rangeOf(0, withoutEdge(tokens, left - 1, hidden)) : comma > 0 ? rangeOf(comma + 1, end) : null;
  }
  // "Про це заявив X"
  const points = tokens.slice(own.first, own.last + 1).some(({ text }) => POINTS_BACK.test(text));
  if (isAfter && points && own.first === 0) return 'before';
  if (behind > end) {
    const object = isAfter ? own : { first: range.last + 1, last: at - 1 };
    return object.first <= object.last && (isAfter || POINTS_BACK.test(tokens[object.first]!.text)) ? object : null;
  }
  const quoted = hidden.findIndex((one, i) => one && i >= behind);
  const isAbout = /^(?:про|о|об)$/iu.test(tokens[behind]?.text ?? '');
  const next = tokens.findIndex(({ text }, i) => i > behind && text === ','
    && speechVerb(tokens[i + 1]?.text ?? '', clause.language) !== undefined);
  return takesRest || isAbout || quoted >= 0 ? rangeOf(behind, next > 0 ? next - 1 : end) : null;
}

const rangeOf = (first: number, last: number): Range | null => (first <= last ? { first, last } : null);

/** Before commas and dashes. */
function withoutEdge(tokens: readonly Token[], at: number, hidden: readonly boolean[]): number {
  let last = at;
  while (last >= 0 && !hidden[last] && (EDGE.test(tokens[last]!.text) || HOW.test(tokens[last]!.text))) last -= 1;
  return last;
}

function lastWord(tokens: readonly Token[]): number {
  let last = tokens.length - 1;
  while (last > 0 && STOP.test(tokens[last]!.text)) last -= 1;
  return last;
}
