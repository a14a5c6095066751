/** Who speaks, beside a Ukrainian or Russian verb of speech: words, and which of them are the name. */
import type { Range } from '../../statements/noun-phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { isCapital as hasCapital } from '../../text/words.ts';
import type { RoughSource } from '../rough-attribution.ts';
import {
  ADVERB, MEDIUM, NO_SPEAKER, OF_OFFICE, POINTS_BACK, PREPOSITION, PRONOUN, SPEAKER_NOUN, SUBORDINATE, TIME, TOLD,
} from './small-words.ts';

/** Words of the longest phrase. */
const LONGEST = 12;
const OPENS = /^[«“„"]$/u;
const CLOSES = /^[»”“"]$/u;

export const isWord = (token: Token | undefined): boolean => token !== undefined && /^\p{L}/u.test(token.text);
const isCapital = (token: Token | undefined): boolean => hasCapital(token?.text);
/** Any word has a capital at the beginning of a sentence, and of what is quoted. */
const isFirst = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[«“„"―—–]$/u.test(tokens[at - 1]!.text);
const ADJECTIVE = /(?:ий|ій|ый|ой|а|я|е|є|і|ые|ие|ого|ому|им|ім|ым|ої|ій|их|ых|ей)$/u;

/**
 * From `first` on, to where another part of the clause begins; null where nobody is named. `isSubject`: in the
 * nominative, behind a verb.
 */
export function phraseFrom(tokens: readonly Token[], first: number, isSubject: boolean): Range | null {
  let at = isSubject ? behindWhen(tokens, first) : first;
  const begin = at;
  if (PRONOUN.test(tokens[at]?.text ?? '')) return { first: at, last: at };
  while (at < tokens.length && at - begin < LONGEST) {
    const { text } = tokens[at]!;
    if (OPENS.test(text) && at > begin) {
      const close = closingMark(tokens, at);
      if (close < 0) break;
      at = close + 1;
      continue;
    }
    if (PREPOSITION.test(text)) {
      if (!OF_OFFICE.test(tokens[at + 1]?.text ?? '')) break;
    } else if (!isWord(tokens[at]) || SUBORDINATE.test(text) || MEDIUM.test(text) || isAdverb(tokens, at)) break;
    at += 1;
  }
  return isWhole(tokens, { first: begin, last: at - 1 }, isSubject);
}

/** "Сообщил во вторник глава", "сказала журналістам речниця": behind when, where and to whom. */
function behindWhen(tokens: readonly Token[], first: number): number {
  let at = first;
  for (;;) {
    const [word = '', next = '', third = ''] = tokens.slice(at, at + 3).map(({ text }) => text);
    if (ADVERB.test(word) || TOLD.test(word) || NO_SPEAKER.test(word)) at += 1;
    else if (PREPOSITION.test(word) && (TIME.test(next) || SPEAKER_NOUN.test(third))) at += 2;
    else return at;
  }
}

/** A small word; "та" and "і" join two of one phrase. */
const isAdverb = (tokens: readonly Token[], at: number): boolean =>
  ADVERB.test(tokens[at]!.text) && !/^(?:і|й|та|и)$/u.test(tokens[at]!.text);

/** The mark behind a short name in quotation marks. */
function closingMark(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at <= open + 5; at += 1) if (CLOSES.test(tokens[at]?.text ?? '')) return at;
  return -1;
}

/** The words before a verb without those that are no subject, at their beginning and end; null if none are left. */
export function bareClause(tokens: readonly Token[], { first, last }: Range): Range | null {
  let [begin, end] = [first, last];
  while (end >= begin && isAdverb(tokens, end)) end -= 1;
  while (begin <= end) {
    const { text } = tokens[begin]!;
    if (ADVERB.test(text) || TIME.test(text) || !isWord(tokens[begin])) begin += 1;
    else if (PREPOSITION.test(text)) begin = behindPreposition(tokens, begin, end);
    else break;
  }
  return begin > end ? null : { first: begin, last: end };
}

/** The subject before a verb, of a clause that is bare; null where it is none. */
export function phraseWithin(tokens: readonly Token[], { first, last }: Range): Range | null {
  if (PRONOUN.test(tokens[first]!.text)) return { first, last: first };
  if (POINTS_BACK.test(tokens[first]!.text)) return null;
  const isOwnName = (token: Token) => isCapital(token) && !SPEAKER_NOUN.test(token.text);
  // "Олег Вітров з Полтави": where he is from is no part of the name.
  const end = tokens.findIndex(({ text }, i) => i > first && i <= last
    && (THROUGH.test(text) || (PREPOSITION.test(text) && isOwnName(tokens[i - 1]!))));
  return isWhole(tokens, { first, last: end > 0 ? end - 1 : last }, true);
}

const THROUGH = /^(?:через|устами)$/iu;

/** "Цю інформацію", "его слова": what a verb has for its object, before it. */
export function isObject(tokens: readonly Token[], { first, last }: Range): boolean {
  return POINTS_BACK.test(tokens[first]!.text) || /[ую]$/u.test(tokens[last]!.text);
}

/** "На брифінгу в Одесі": one noun with the adjectives before it; a time may follow. */
function behindPreposition(tokens: readonly Token[], at: number, end: number): number {
  let next = at + 1;
  if (/^(?:час|время|ходе|ході)$/iu.test(tokens[next]?.text ?? '')) next += 1;
  const isNoun = (i: number) => isWord(tokens[i]) && !SPEAKER_NOUN.test(tokens[i]!.text) && !isCapital(tokens[i]);
  while (next < end && !isCapital(tokens[next]) && ADJECTIVE.test(tokens[next]!.text) && isNoun(next + 1)) next += 1;
  next += 1;
  while (TIME.test(tokens[next]?.text ?? '') || /^\d+$/u.test(tokens[next]?.text ?? '')) next += 1;
  return next;
}

/** A phrase that can speak: it has a name of its own or a noun for who speaks, and no verb. */
function isWhole(tokens: readonly Token[], range: Range, isSubject: boolean): Range | null {
  let { last } = range;
  while (last >= range.first && [TIME, POINTS_BACK].some((words) => words.test(tokens[last]!.text))) last -= 1;
  while (last >= range.first && isAdverb(tokens, last)) last -= 1;
  const own = tokens.slice(range.first, last + 1);
  if (isSubject && own[0] && NO_SPEAKER.test(own[0].text)) return null;
  if (isSubject && own[0] && OBLIQUE.test(own[0].text) && !isCapital(own[0])) return null;
  const isName = (text: string, i: number) =>
    !isFirst(tokens, range.first + i) || own.length > 1 || !isSubject || isNominative(text);
  const speaks = own.some((token, i) => SPEAKER_NOUN.test(token.text) || (isCapital(token) && isName(token.text, i)));
  return speaks && own.length <= LONGEST ? { first: range.first, last } : null;
}

/** No case of a subject. */
const OBLIQUE = /(?:ого|его|ому|ему|ими|ыми|ами|ями|ою|ею|ую|ої|ів)$/u;

/** No accusative or instrumental, as far as an ending tells. */
const isNominative = (word: string): boolean => !/(?:[ую]|ою|ею|ом|ем|ами|ями)$/u.test(word) && !ADVERB.test(word);

/** "…, речниця порту": what stands between commas behind a name; null where something else does. */
export function appositionTo(tokens: readonly Token[], { last }: Range): Range | null {
  const first = last + 2;
  const begin = tokens[first];
  if (tokens[last + 1]?.text !== ',' || !begin || !/^\p{Ll}/u.test(begin.text)) return null;
  const end = tokens.findIndex(({ text }, i) => i > first && EDGE.test(text));
  const own = { first, last: (end < 0 ? tokens.length : end) - 1 };
  return isCapital(tokens[last]) && SPEAKER_NOUN.test(begin.text) && own.last - first < LONGEST ? own : null;
}

/** Signs between the parts of a sentence. */
export const EDGE = /^[,;:()―—–.!?]$/u;

/**
 * Name and role of a phrase. @param isPlace whether a token is in a place's name
 */
export function sourceOf(
  tokens: readonly Token[], range: Range, isPlace: (token: Token) => boolean, apposition: Range | null = null,
): Pick<RoughSource, 'span' | 'name' | 'role' | 'isNamed' | 'isPronoun'> {
  const spanOf = ({ first, last }: Range) => [tokens[first]!.start, tokens[last]!.end] as const;
  const span = spanOf(range);
  if (range.first === range.last && PRONOUN.test(tokens[range.first]!.text))
    return { span, name: span, isNamed: false, isPronoun: true };
  let first = range.last + 1;
  while (first > range.first && isOfName(tokens, first - 1, isPlace)) first -= 1;
  if (first > range.last || first === range.first) {
    const own = tokens.slice(range.first, range.last + 1);
    const isNamed = own.some((token, i) =>
      isCapital(token) && (!isFirst(tokens, range.first + i) || !SPEAKER_NOUN.test(token.text)));
    return { span, name: span, ...(apposition && { role: spanOf(apposition) }), isNamed, isPronoun: false };
  }
  return {
    span, name: spanOf({ first, last: range.last }), role: spanOf({ first: range.first, last: first - 1 }),
    isNamed: true, isPronoun: false,
  };
}

/** A capital that is neither a place nor a noun that begins the sentence; an initial's stop. */
function isOfName(tokens: readonly Token[], at: number, isPlace: (token: Token) => boolean): boolean {
  const token = tokens[at]!;
  if (token.text === '.') return /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? '');
  return isCapital(token) && !isPlace(token) && !/^\p{Lu}{2,}$/u.test(token.text)
    && !(SPEAKER_NOUN.test(token.text) && isCapital(tokens[at + 1]));
}
