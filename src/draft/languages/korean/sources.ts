/** Who speaks in a Korean sentence: the words up to a particle, and which of them are the name. */
import type { Token } from '../../text/tokens.ts';
import type { RoughSource } from '../rough-attribution.ts';
import { ADVERB, BODY, isPersonName, PRONOUN, ROLE } from './words.ts';

/** Words of the longest phrase. */
const LONGEST = 7;
const CLOSES = /^[”’»」』"']$/u;
const OPENS = /^[“‘«「『"']$/u;
/** Words of another part of the sentence, or a clause that says which. */
const APART = /(?:에서|에|을|를|은|는|으로|고|며|께|부터|까지|던|한|된|온|할|될|해|이|가|면|지만)$/u;

export type IsPlace = (token: Token) => boolean;
export interface Knows { isPlace: IsPlace; isPerson: (name: string) => boolean }

/** A phrase that ends with the token `last`, of which `tail` letters are a particle; null where it is nobody's. */
export function sourceAt(
  tokens: readonly Token[], last: number, tail: number, { isPlace, isPerson }: Knows,
): RoughSource | null {
  const stem = tokens[last]!.text.slice(0, tokens[last]!.text.length - tail);
  const end = tokens[last]!.end - tail;
  const own = { isPronoun: false, isNominative: true };
  // "‘강변일보’는"
  if (stem === '' && CLOSES.test(tokens[last - 1]?.text ?? '')) {
    const open = tokens.findLastIndex(({ text }, i) => i < last - 1 && OPENS.test(text));
    if (open < 0 || last - open > LONGEST) return null;
    const name = [tokens[open + 1]!.start, tokens[last - 2]!.end] as const;
    return name[0] < name[1] ? { ...own, span: name, name, isNamed: true, gender: 'it' } : null;
  }
  if (PRONOUN.test(stem)) {
    const span = [tokens[last]!.start, end] as const;
    const gender = stem === '그들' ? 'they' : stem === '그녀' ? 'she' : 'he';
    return { ...own, span, name: span, isNamed: false, isPronoun: true, gender };
  }
  const isNoun = (i: number) => {
    const text = i === last ? stem : tokens[i]!.text;
    return { role: ROLE.test(text), body: BODY.test(text), place: isPlace(tokens[i]!), text };
  };
  let first = last;
  while (first > 0 && last - first < LONGEST && isPart(tokens, first - 1, isPlace)) first -= 1;
  const head = isNoun(last);
  const behindRole = head.role ? 0 : nameBehindRole(first, last, isNoun);
  const isKnown = isPerson(stem);
  if (!head.role && !head.body && !head.place && !behindRole && !isKnown && !/^[A-Z]{2,}$/u.test(stem)) return null;
  const span = [tokens[first]!.start, end] as const;
  const spanOf = (from: number, to: number) => [tokens[from]!.start, to === last ? end : tokens[to]!.end] as const;
  if (behindRole > 0)
    return { ...own, span, name: spanOf(behindRole, last), role: spanOf(first, behindRole - 1), isNamed: true };
  if (isKnown) return { ...own, span: spanOf(last, last), name: spanOf(last, last), isNamed: true };
  if (head.role) {
    let from = last;
    while (from > first && isOfName(isNoun(from - 1))) from -= 1;
    const isNamed = from < last
      && (head.text === '씨' || tokens.slice(from, last).some(({ text }) => isPersonName(text)));
    if (isNamed) {
      const role = from > first ? spanOf(first, from - 1) : head.text === '씨' ? undefined : spanOf(last, last);
      return { ...own, span, name: spanOf(from, last - 1), ...(role && { role }), isNamed: true };
    }
  }
  const gender = stem.endsWith('들') ? 'they' : head.role ? undefined : 'it';
  return { ...own, span, name: span, isNamed: !head.role, gender };
}

interface Noun { role: boolean; body: boolean; place: boolean; text: string }

const isOfName = ({ role, body, place, text }: Noun): boolean => !role && !body && !place && !text.endsWith('의');

/** "총참모장 발레리 게라시모프": where the name begins; 0 where no office stands before it. */
function nameBehindRole(first: number, last: number, isNoun: (i: number) => Noun): number {
  let from = last;
  while (from > first && isOfName(isNoun(from - 1))) from -= 1;
  const names = Array.from({ length: last - from + 1 }, (_, i) => isNoun(from + i));
  return from > first && isNoun(from - 1).role && names.every(isOfName)
    && (names.length > 1 || isPersonName(names[0]!.text)) ? from : 0;
}

/** Last words of the names that stand behind an office in a text: they mean the same person wherever they stand. */
export function personsIn(sentences: readonly { tokens: readonly Token[] }[]): Set<string> {
  const persons = new Set<string>();
  for (const { tokens } of sentences)
    for (const [i, { text }] of tokens.entries()) {
      if (!ROLE.test(text)) continue;
      const behind = tokens.slice(i + 1, i + 4).find((token) => CASE.test(token.text) || !/^\p{L}/u.test(token.text));
      const name = behind?.text.replace(CASE, '') ?? '';
      if (isPersonName(name) && !BODY.test(name)) persons.add(name);
    }
  return persons;
}

const CASE = /(?:은|는|이|가|을|를|의|에게|과|와|도)$/u;

/** A word without a particle before the phrase belongs to it, and so does whose it is. */
function isPart(tokens: readonly Token[], at: number, isPlace: IsPlace): boolean {
  const token = tokens[at]!;
  if (!/^[\p{L}\d]/u.test(token.text) || ADVERB.test(token.text)) return false;
  return !APART.test(token.text) || (isPlace(token) && /[한이가]$/u.test(token.text));
}
