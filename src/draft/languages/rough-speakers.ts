/** Which of the speakers before is meant, as far as the beginnings of words tell. */
import type { DraftSpeaker } from '../statements/speakers.ts';
import { capitalised } from '../text/words.ts';
import type { Gender, RoughSource } from './rough-attribution.ts';

interface Known {
  speaker: DraftSpeaker;
  gender: Gender | undefined;
  /** It was found in the nominative. */
  isNominative: boolean;
}

/** Letters at the end of a word that its case may change. */
const ENDING = 3;
const SHORTEST = 3;

/** "Коваль" and "Коваля", "Лисенко" and "Лисенка". */
function isSameWord(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const length = Math.min(a.length, b.length);
  let same = 0;
  while (same < length && a[same] === b[same]) same += 1;
  return same >= Math.min(SHORTEST, length) && Math.max(a.length, b.length) - same <= ENDING;
}

const wordsOf = (name: string): string[] => name.split(/[\s«»“”„"]+/u).filter(Boolean);

/** Of one article, as its sources are read in their order. */
export class RoughSpeakers {
  #known: Known[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Null for a pronoun that nobody came before. */
  of(source: RoughSource): DraftSpeaker | null {
    const found = source.isPronoun ? this.#before(source.gender) : this.#same(source);
    if (found) {
      this.#known = [...this.#known.filter((one) => one !== found), found];
      if (!source.isPronoun) this.#learn(found, source);
      return found.speaker;
    }
    return source.isPronoun ? null : this.#add(source);
  }

  #words([start, end]: readonly [number, number]): string {
    return this.#text.slice(start, end).replace(/\s+/gu, ' ');
  }

  #add(source: RoughSource): DraftSpeaker {
    const words = this.#words(source.name);
    const isPlural = source.gender === 'they' && source.role === undefined;
    const name = capitalised(source.inNominative?.name ?? words);
    const role = this.#roleOf(source);
    const speaker: DraftSpeaker = {
      name,
      ...(role !== undefined && { role }),
      ...(source.inNominative && { asWritten: words }),
      isPlural, pronoun: isPlural ? 'people' : 'person', aliases: new Set([words]), first: source.span[0],
      why: source.isNamed ? 'named here' : 'not named',
    };
    this.#known.push({ speaker, gender: source.gender, isNominative: source.isNominative });
    return speaker;
  }

  #roleOf({ role, inNominative }: RoughSource): string | undefined {
    const words = inNominative?.role ?? (role && this.#words(role));
    return words !== undefined && /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  }

  #learn(known: Known, source: RoughSource): void {
    const { name, gender, isNominative } = source;
    const words = this.#words(name);
    known.speaker.aliases.add(words);
    known.gender ??= gender;
    if (isNominative && !known.isNominative && wordsOf(words).length >= wordsOf(known.speaker.name).length) {
      known.speaker.name = capitalised(words);
      delete known.speaker.asWritten;
      known.isNominative = true;
    }
    const role = this.#roleOf(source);
    if (role !== undefined) known.speaker.role ??= role;
  }

  #before(gender: Gender | undefined): Known | undefined {
    return this.#known.findLast((one) => (gender === 'they' ? one.speaker.isPlural : !one.speaker.isPlural)
      && (one.gender === undefined || gender === undefined || one.gender === gender));
  }

  /** By the last word of a name, or by the first of what is no name: "речниця" is who has that role. */
  #same(source: RoughSource): Known | undefined {
    const own = wordsOf(this.#words(source.name));
    return this.#known.findLast(({ speaker }) => {
      const other = wordsOf(speaker.name);
      const isWhole = own.length === other.length && own.every((word, i) => isSameWord(word, other[i]!));
      if (isWhole) return true;
      const isSurname = source.isNamed && speaker.why === 'named here' && Math.min(own.length, other.length) === 1
        && isSameWord(own.at(-1)!, other.at(-1)!);
      const isRole = !source.isNamed && own.length === 1
        && wordsOf(speaker.role ?? '').slice(0, 1).some((word) => isSameWord(word, own[0]!));
      return isSurname || isRole;
    });
  }
}
