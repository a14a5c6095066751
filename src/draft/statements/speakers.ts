/** Whom the words before a verb of speech mean: a person, a body, a country's government, or somebody not named. */
import type { Token } from '../text/tokens.ts';
import { capitalised } from '../text/words.ts';
import type { Range } from './noun-phrases.ts';
import {
  genderOf, isPerson, isSurelyPerson, isTitle, namesIn, properName, roleIn, textOf, withoutApposition, withoutTail,
  type Gender, type SourceWords,
} from './source-words.ts';

export interface DraftSpeaker {
  name: string;
  /** The name's words in the text, where it has them in another case. */
  asWritten?: string;
  role?: string;
  isPlural: boolean;
  /** How it is referred to by itself: "he", "she", "it", "they". */
  pronoun: 'person' | 'thing' | 'people';
  /** Known by a title, a noun or a pronoun that was used of it. */
  gender?: Gender;
  /** All words that mean it. */
  aliases: Set<string>;
  /** Offset of its first words. */
  first: number;
  why: string;
}

const PRONOUNS: Readonly<Record<string, DraftSpeaker['pronoun'][]>> = {
  he: ['person'],
  she: ['person'],
  it: ['thing'],
  they: ['people', 'thing'],
  who: ['person', 'people', 'thing'],
  which: ['thing'],
  we: ['people'],
};
/** "The company" is the body that was named last, where none was called one. */
const GENERIC = new Set(
  'company firm group organisation organization agency union party association club airline bank operator'.split(' '),
);
/** Others that a pronoun may mean. */
const MOST_OTHERS = 3;
/** So many are remembered, who were spoken of last: more than an article has, and fewer than keep a long text busy. */
const MOST_REMEMBERED = 200;

/** Speakers of one article, as its sources are read in their order. */
export class Speakers {
  /** Who was spoken of last is at the end. */
  readonly #list: DraftSpeaker[] = [];

  /** All that a list of names means, and else one; none for a pronoun that nobody came before. */
  allOf(source: SourceWords): DraftSpeaker[] {
    const names = namesIn(source.tokens);
    const found = (names.length > 1 ? names : [source.tokens])
      .flatMap((tokens) => this.of({ ...source, tokens }) ?? []);
    return [...new Set(found)];
  }

  /** Somebody who says nothing here, and whom a pronoun may mean later. */
  notice(source: SourceWords): void {
    const words = withoutTail(source.tokens);
    if (isSurelyPerson(words, properName(words))) this.of(source);
  }

  /** Whom else a pronoun may mean, who was spoken of last first. */
  othersThan(speaker: DraftSpeaker, { tokens: [only, ...more] }: SourceWords): DraftSpeaker[] {
    const kinds = more.length > 0 ? undefined : PRONOUNS[only?.text.toLowerCase() ?? ''];
    return this.#list
      .filter((one) => one !== speaker && kinds?.includes(one.pronoun) && mayBe(one, only!.text.toLowerCase()))
      .slice(-MOST_OTHERS).reverse();
  }

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
    const own = name ? words : withoutApposition(words);
    const last = own.at(-1);
    const described = textOf(own).replace(/^(the|a|an) /i, '');
    const gender = genderOf(words);
    const isPlural = !name && last?.pos === 'NOUN' && last.text.toLowerCase() !== last.lemma;
    const speaker: DraftSpeaker = {
      name: name
        ? textOf(words.slice(name.first, name.last + 1))
        : capitalised(described),
      isPlural,
      aliases: new Set([textOf(words)]),
      first: words[0]?.start ?? 0,
      pronoun: isPlural ? 'people' : isPerson(words, name) ? 'person' : 'thing',
      why: name ? 'named here' : 'not named',
      ...(gender && { gender }),
    };
    Object.assign(speaker, roleIn(words, speaker.name));
    this.#list.push(speaker);
    if (this.#list.length > MOST_REMEMBERED) this.#list.shift();
    return speaker;
  }

  /** The last one that the pronoun can mean. */
  #before({ text }: Token): DraftSpeaker | null {
    const own = text.toLowerCase();
    for (const kind of PRONOUNS[own] ?? []) {
      const found = this.#list.findLast((one) => one.pronoun === kind && mayBe(one, own));
      if (found && (own === 'he' || own === 'she')) found.gender = own;
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

  /**
   * "The general" is whoever has "general" in the role; "the report" is what was called a report; "police" and a chat's
   * "bob" are who was called so before.
   */
  #described(words: readonly Token[]): DraftSpeaker | undefined {
    if (!isDefinite(words[0])) return isIndefinite(words[0]) ? undefined : this.#worded(textOf(words).toLowerCase());
    const head = words.at(-1)?.lemma ?? '';
    return this.#called(head) ?? (GENERIC.has(head)
      ? this.#list.findLast(mayBeBody)
      : undefined);
  }

  #worded(text: string): DraftSpeaker | undefined {
    return this.#list.findLast(({ aliases }) => [...aliases].some((alias) => alias.toLowerCase() === text));
  }

  /** Whose last word it is, before whoever only has it. */
  #called(head: string): DraftSpeaker | undefined {
    const wordsOf = ({ role, name, aliases }: DraftSpeaker) => [role ?? '', name, ...aliases]
      .map((text) => text.toLowerCase().split(/[^\p{Letter}]+/u));
    return this.#list.findLast((one) => wordsOf(one).some((words) => words.at(-1) === head))
      ?? this.#list.findLast((one) => wordsOf(one).some((words) => words.includes(head)));
  }
}

const isDefinite = (word: Token | undefined): boolean => /^(?:the|this|that|these|those|both)$/i.test(word?.text ?? '');
/** "A pilot", "two officials" and "others" are somebody else each time. */
const isIndefinite = (word: Token | undefined): boolean => word?.pos === 'NUM'
  || /^(?:an?|one|another|others?|some|several|many|most|few|no|both|all|any)$/i.test(word?.text ?? '');

/** Of a pronoun in small letters. */
const mayBe = ({ gender }: DraftSpeaker, pronoun: string): boolean =>
  !gender || !/^s?he$/.test(pronoun) || gender === pronoun;

/** Named by several words or initials, and nothing says that it is a person: a single word may be a country. */
const mayBeBody = ({ name, role, pronoun, gender, why }: DraftSpeaker): boolean =>
  why === 'named here' && (name.includes(' ') || /^\p{Lu}{2,}$/u.test(name))
  && (pronoun === 'thing' || (pronoun === 'person' && !gender && !role));
