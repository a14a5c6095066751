/** Counts what a draft has no room for, or could not keep, so that nothing is dropped in silence. */
import { MAX_PER_STATEMENT, MAX_PLACES, MAX_RELATIONS, MAX_SPEAKERS, MAX_STATEMENTS } from '../../story/limits.ts';
import { MAX_MENTIONS } from '../format/schema.ts';

const count = (what: string, number: number) => `${number} ${what}${number === 1 ? ' is' : 's are'} left out`;
const FULL = `more than the ${MAX_PER_STATEMENT} that one statement holds.`;
const ALIKE = 'nothing tells the words from the same ones beside them.';

/** By what is counted: a sentence for so many of it. */
const SENTENCES = {
  places: (n: number) => `${count('name', n)}, of further places than the ${MAX_PLACES} that a draft holds.`,
  mentions: (n: number) => `${count('name', n)}: a draft holds ${MAX_MENTIONS}.`,
  speakers: (n: number) => `${count('statement', n)}, of further speakers than the ${MAX_SPEAKERS} that a draft holds.`,
  statements: (n: number) => `${count('statement', n)}: a draft holds ${MAX_STATEMENTS}.`,
  crowded: (n: number) => `${count('statement', n)}, of sentences that have too many to tell apart.`,
  alike: (n: number) => `${count('statement', n)}: ${ALIKE}`,
  spans: (n: number) => `${count('further passage', n)}: ${FULL}`,
  quotes: (n: number) => `${count('quotation', n)}: ${FULL}`,
  quotesAlike: (n: number) => `${count('quotation', n)}: ${ALIKE}`,
  quantities: (n: number) => `${count('number', n)}: ${FULL}`,
  named: (n: number) => `${count('name', n)} of statements: ${FULL}`,
  namedAlike: (n: number) => `${count('name', n)} of statements: ${ALIKE}`,
  relations: (n: number) => `${count('dispute', n)}: a draft holds ${MAX_RELATIONS}.`,
};

export class LeftOut {
  readonly #counts = new Map<keyof typeof SENTENCES, number>();

  add(what: keyof typeof SENTENCES, number = 1): void {
    if (number > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + number);
  }

  /** The first of a list, as many as there is room for; the others are counted. */
  first<Item>(what: keyof typeof SENTENCES, items: readonly Item[], most: number): Item[] {
    this.add(what, items.length - most);
    return items.slice(0, most);
  }

  get sentences(): string[] {
    return [...this.#counts].map(([what, number]) => SENTENCES[what](number));
  }
}
