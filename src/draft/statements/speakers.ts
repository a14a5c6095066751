/** Whom the words before a verb of speech mean: a person, a body, a country's government, or somebody not named. */
import type { Token } from '../text/tokens.ts';

/** A source as the article words it. */
export interface SourceWords {
  /** UTF-16 code units of the text. */
  start: number;
  end: number;
  tokens: readonly Token[];
}

export interface DraftSpeaker {
  name: string;
  role?: string;
  isPlural: boolean;
  /** How it is referred to by itself: "he", "she", "it", "they". */
  pronoun: 'person' | 'thing' | 'people';
  /** All words that mean it. */
  aliases: Set<string>;
  /** Offset of its first words. */
  first: number;
  why: string;
}

const TITLES = new Set(
  (
    'mr mrs ms dr sir lady lord prof gen col lt maj sgt capt cmdr adm sen rep gov rev hon president ' +
    'minister secretary senator general colonel captain admiral judge justice king queen prince pope'
  ).split(' '),
);
const PRONOUNS: Readonly<Record<string, DraftSpeaker['pronoun'][]>> = {
  he: ['person'],
  she: ['person'],
  it: ['thing'],
  they: ['people', 'thing'],
  who: ['person', 'people', 'thing'],
  which: ['thing'],
  we: ['people'],
};
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

/** So many are remembered, who were spoken of last: more than an article has, and fewer than keep a long text busy. */
const MOST_REMEMBERED = 200;

/** Speakers of one article, as its sources are read in their order. */
export class Speakers {
  /** Who was spoken of last is at the end. */
  readonly #list: DraftSpeaker[] = [];

  /** The speaker of these words; null for a pronoun that nobody came before. */
  of(source: SourceWords): DraftSpeaker | null {
    const words = withoutTail(source.tokens);
    const [only] = words;
    if (words.length === 1 && only && PRONOUNS[only.text.toLowerCase()]) return this.#again(this.#before(only));
    const name = properName(words);
    const known = this.#again((name ? this.#named(name) : this.#described(words)) ?? null);
    if (known) {
      known.aliases.add(textOf(words));
      if (!known.role) Object.assign(known, roleIn(words, known.name));
      return known;
    }
    return this.#add(words, name);
  }

  #again(speaker: DraftSpeaker | null): DraftSpeaker | null {
    if (!speaker) return null;
    this.#list.splice(this.#list.indexOf(speaker), 1);
    this.#list.push(speaker);
    return speaker;
  }

  #add(words: readonly Token[], name: Range | null): DraftSpeaker {
    const last = words.at(-1);
    const described = textOf(words).replace(/^(the|a|an) /i, '');
    const isPlural = !name && last?.pos === 'NOUN' && last.text.toLowerCase() !== last.lemma;
    const speaker: DraftSpeaker = {
      name: name
        ? textOf(words.slice(name.first, name.last + 1))
        : described.charAt(0).toUpperCase() + described.slice(1),
      isPlural,
      aliases: new Set([textOf(words)]),
      first: words[0]?.start ?? 0,
      pronoun: isPlural ? 'people' : isPerson(words, name) ? 'person' : 'thing',
      why: name ? 'named here' : 'not named',
    };
    Object.assign(speaker, roleIn(words, speaker.name));
    this.#list.push(speaker);
    if (this.#list.length > MOST_REMEMBERED) this.#list.shift();
    return speaker;
  }

  /** The last one that the pronoun can mean. */
  #before({ text }: Token): DraftSpeaker | null {
    for (const kind of PRONOUNS[text.toLowerCase()] ?? []) {
      const found = this.#list.findLast(({ pronoun }) => pronoun === kind);
      if (found) return found;
    }
    return null;
  }

  /** "Syrskyi" and "Gen Oleksandr Syrskyi" are one. */
  #named({ first, last, words }: Range & { words: readonly Token[] }): DraftSpeaker | undefined {
    const own = words.slice(first, last + 1).map(({ text }) => text);
    const surname = own.at(-1) ?? '';
    return this.#list.findLast(({ name }) => {
      const other = name.split(' ').filter((word) => !isTitle(word));
      return (
        name === own.join(' ') ||
        (own.filter((word) => !isTitle(word)).every((word) => other.includes(word)) && other.at(-1) === surname)
      );
    });
  }

  /** "The general" is whoever has "general" in the role; "the report" is what was called a report. */
  #described(words: readonly Token[]): DraftSpeaker | undefined {
    if (!/^(the|this|that|these|those|both)$/i.test(words[0]?.text ?? '')) return undefined;
    const head = words.at(-1)?.lemma ?? '';
    return this.#list.findLast(({ role, name, aliases }) =>
      [role ?? '', name, ...aliases].some((text) =>
        text
          .toLowerCase()
          .split(/[^\p{Letter}]+/u)
          .includes(head),
      ),
    );
  }
}

interface Range {
  first: number;
  last: number;
}

const isTitle = (word: string) => TITLES.has(word.toLowerCase().replace(/\.$/, ''));
const textOf = (words: readonly Token[]): string =>
  words.map(({ text, start }, i) => (i > 0 && start > words[i - 1]!.end ? ` ${text}` : text)).join('');

/** Without the comma that ends an apposition. */
function withoutTail(words: readonly Token[]): Token[] {
  const end = words.findLastIndex(({ text }) => !/^[,—–-]$/.test(text));
  return words.slice(0, end + 1);
}

/** The run of capitals that is the name: the last before an apposition, titles and initials included. */
function properName(words: readonly Token[]): (Range & { words: readonly Token[] }) | null {
  const comma = words.findIndex(({ text }) => /^[,(—–]$/.test(text));
  const before = comma < 0 ? words : words.slice(0, comma);
  const own = runAtEnd(before);
  // "officials in Cairo" are not called Cairo, nor those in the Netherlands.
  const tie = own === null ? -1 : own.first - (before[own.first - 1]?.pos === 'DET' ? 2 : 1);
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

function roleIn(words: readonly Token[], name: string): { role?: string } {
  const all = textOf(words);
  const at = all.indexOf(name);
  if (at < 0) return {};
  const before = all
    .slice(0, at)
    .replace(/^(the|a|an) /i, '')
    .replace(/[ ,]+$/, '');
  const after = all
    .slice(at + name.length)
    .replace(/^[ ,(]+/, '')
    .replace(/[ ,)]+$/, '');
  const role = before !== '' ? before : /^(who|whose|quoted)\b/.test(after) ? '' : after.replace(/^(the|a|an) /i, '');
  return role === '' ? {} : { role };
}

/** Words of bodies, in their names or before them: "the local station Radio Nysa". */
const BODY = new RegExp(`^(?:${[
  'radio tv television channel station network news press times post herald tribune newspaper magazine newsletter',
  'agency ministry department council court university party bank union company group force army navy police',
  'institute association committee commission office authority league federation',
].join(' ').replaceAll(' ', '|')})$`, 'i');

function isPerson(words: readonly Token[], name: Range | null): boolean {
  if (!name) return PERSON_NOUN.has(words.at(-1)?.lemma ?? '');
  const own = words.slice(name.first, name.last + 1);
  if (own.some(({ text }) => isTitle(text))) return true;
  if (own.some(({ text }) => BODY.test(text)) || BODY.test(words[name.first - 1]?.lemma ?? '')) return false;
  return (
    words.slice(0, name.first).some(({ lemma }) => PERSON_NOUN.has(lemma)) ||
    words.slice(name.last + 1).some(({ lemma }) => PERSON_NOUN.has(lemma)) ||
    own.length === 2 ||
    own.length === 3
  );
}
