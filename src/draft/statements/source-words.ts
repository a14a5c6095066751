/** What the words before a verb of speech say of whom they mean: name, role, and whether that is a person. */
import { anyOf } from '../text/any-of.ts';
import type { Token } from '../text/tokens.ts';
import type { Range } from './noun-phrases.ts';

/** A source as the article words it. */
export interface SourceWords {
  /** UTF-16 code units of the text. */
  start: number;
  end: number;
  tokens: readonly Token[];
}

const TITLES = new Set(
  (
    'mr mrs ms dr sir lady lord prof gen col lt maj sgt capt cmdr adm sen rep gov rev hon president ' +
    'minister secretary senator general colonel captain admiral judge justice king queen prince pope'
  ).split(' '),
);
/** Nouns for people without a name. */
const PERSON_NOUN = new Set(
  (
    'man woman boy girl leader president minister spokesman spokeswoman spokesperson general chief ' +
    'commander director official officer secretary governor mayor senator judge doctor analyst expert ' +
    'witness resident source author professor lawyer captain ambassador envoy chairman chairwoman head'
  ).split(' '),
);

/** Words that end a role, also with a capital: "Prime Minister Ann Ito". */
const ROLES = new Set(
  (
    'president minister chancellor premier chairman chairwoman chair secretary ambassador envoy governor mayor ' +
    'senator representative commissioner director chief staff leader spokesman spokeswoman spokesperson coach ' +
    'manager captain attorney sheriff professor editor officer analyst king queen prince princess pope'
  ).split(' '),
);

export const isTitle = (word: string) => TITLES.has(word.toLowerCase().replace(/\.$/, ''));
export const textOf = (words: readonly Token[]): string =>
  words.map(({ text, start }, i) => (i > 0 && start > words[i - 1]!.end ? ` ${text}` : text)).join('');

/** Without the comma that ends an apposition. */
export function withoutTail(words: readonly Token[]): Token[] {
  const end = words.findLastIndex(({ text }) => !/^[,—–-]$/.test(text));
  return words.slice(0, end + 1);
}

/** The run of capitals that is the name: the last before an apposition, titles and initials included. */
export function properName(words: readonly Token[]): (Range & { words: readonly Token[] }) | null {
  const comma = words.findIndex(({ text }) => /^[,(—–]$/.test(text));
  const before = comma < 0 ? words : words.slice(0, comma);
  const own = runAtEnd(before);
  // "officials in Cairo" are not called Cairo, nor those in the southern Netherlands.
  let tie = own === null ? -1 : own.first - 1;
  while (/^(DET|ADJ)$/.test(before[tie]?.pos ?? '')) tie -= 1;
  const isTied = /^(ADP|SCONJ)$/.test(before[tie]?.pos ?? '');
  if (own && !isTied && own.last === before.length - 1) return { ...withoutRole(own, words), words };
  // "Ukraine's top commander, Gen Syrskyi,"
  if (comma > 0) {
    const next = runAtEnd(words.slice(0, words.length), comma + 1);
    if (next && next.first === comma + 1) return { ...withoutRole(next, words), words };
  }
  return null;
}

/** "Russian Chief of Staff Valery Gerasimov": what is written with a capital before the name may be a role. */
function withoutRole({ first, last }: Range, words: readonly Token[]): Range {
  const own = words.slice(first, last + 1);
  const role = own.findLastIndex(({ text }, i) => i < own.length - 1 && ROLES.has(text.toLowerCase()));
  return role >= 0 && own[role + 1]!.pos === 'PROPN' ? { first: first + role + 1, last } : { first, last };
}

/** The last run of proper nouns at or after `from`, that reaches to the first other word from there. */
function runAtEnd(words: readonly Token[], from = 0): Range | null {
  let last = words.length - 1;
  if (from > 0) {
    last = from - 1;
    while (words[last + 1]?.pos === 'PROPN' || words[last + 1]?.text === '-') last += 1;
    return last >= from ? { first: from, last } : null;
  }
  if (words[last]?.pos !== 'PROPN') return null;
  let first = last;
  while (
    first > 0 &&
    (words[first - 1]!.pos === 'PROPN' ||
      /^[-.’']$/.test(words[first - 1]!.text) ||
      /^(de|van|von|al|el|bin|of)$/.test(words[first - 1]!.text))
  )
    first -= 1;
  while (first < last && words[first]!.pos !== 'PROPN') first += 1;
  return { first, last };
}

export function roleIn(words: readonly Token[], name: string): { role?: string } {
  const all = textOf(words);
  const at = all.indexOf(name);
  if (at < 0) return {};
  const before = all
    .slice(0, at)
    .replace(/^(the|a|an|its|his|her|their) /i, '')
    .replace(/[ ,]+$/, '');
  const after = all
    .slice(at + name.length)
    .replace(/^[ ,(]+/, '')
    .replace(/[ ,)]+$/, '');
  const isClause = /^(who|whose|which|quoted)\b/.test(after);
  const role = before !== '' ? before : isClause ? '' : after.replace(/^(the|a|an) /i, '');
  return role === '' ? {} : { role };
}

/** Words of bodies, in their names or before them: "the local station Radio Nysa". */
const BODY = new RegExp(`^(?:${anyOf(`
  radio tv television channel station network news press times post herald tribune newspaper magazine newsletter
  agency ministry department council court university party bank union company group force army navy police
  institute association committee commission office authority league federation
`)})$`, 'i');

export function isPerson(words: readonly Token[], name: Range | null): boolean {
  if (isSurelyPerson(words, name)) return true;
  if (!name || isBody(words, name)) return false;
  const count = name.last + 1 - name.first;
  return count === 2 || count === 3;
}

const isBody = (words: readonly Token[], { first, last }: Range): boolean =>
  words.slice(first, last + 1).some(({ text }) => BODY.test(text)) || BODY.test(words[first - 1]?.lemma ?? '');

/** By a title, or a noun for people beside the name. */
export function isSurelyPerson(words: readonly Token[], name: Range | null): boolean {
  if (!name) return PERSON_NOUN.has(withoutApposition(words).at(-1)?.lemma ?? '');
  if (words.slice(name.first, name.last + 1).some(({ text }) => isTitle(text))) return true;
  if (isBody(words, name)) return false;
  return [...words.slice(0, name.first), ...words.slice(name.last + 1)].some(({ lemma }) => PERSON_NOUN.has(lemma));
}

export type Gender = 'he' | 'she';
const MEN = 'mr sir lord king prince pope man boy father spokesman chairman businessman gunman policeman fisherman';
const HE = new RegExp(`^(?:${anyOf(MEN)})\\.?$`, 'i');
const SHE = /^(mrs|ms|lady|queen|princess|woman|girl|mother|\w+woman)\.?$/i;

/** By a title or noun that says it. */
export function genderOf(words: readonly Token[]): Gender | undefined {
  if (words.some(({ lemma }) => SHE.test(lemma))) return 'she';
  return words.some(({ lemma, pos }) => HE.test(lemma) && (pos === 'NOUN' || isTitle(lemma))) ? 'he' : undefined;
}

/** "One of them, who asked not to be named", "a driver quoted by the Post": what stands before. */
export function withoutApposition(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(({ text, pos, lemma }, i) => i > 0 &&
    (/^[,(—–]$/.test(text) || (pos === 'VERB' && /^(quote|cite)$/.test(lemma) && words[i + 1]?.lemma === 'by')));
  return end < 0 ? words : words.slice(0, end);
}

/** The names of a list of nothing else: "NATO and the EU"; empty for any other words. */
export function namesIn(words: readonly Token[]): (readonly Token[])[] {
  const names: Token[][] = [[]];
  for (const token of words) {
    if (token.lemma === 'and' || token.text === ',') names.push([]);
    else names.at(-1)!.push(token);
  }
  const own = names.filter((name) => name.length > 0);
  const isName = (name: readonly Token[]) =>
    name.every(({ pos }, i) => pos === 'PROPN' || (pos === 'DET' && i === 0)) && name.at(-1)!.pos === 'PROPN';
  return words.some(({ lemma }) => lemma === 'and') && own.every(isName) ? own : [];
}
