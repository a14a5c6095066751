/**
 * What the tagger sees of each word: itself, its neighbours, its form, the cluster of words that it is used like,
 * what the gazetteer has of it, and how else the article uses it.
 */
import { isCapital, isLink } from '../text/words.ts';
import { anyOf } from '../text/any-of.ts';
import { knownNames, nameClass, type Known } from './known-names.ts';
import { wordHash, type Lexicon } from './lexicon.ts';

/** What the whole article tells of its words. */
export interface Usage {
  lower: ReadonlySet<string>;
  titled: ReadonlySet<string>;
}
export interface Seen {
  known: Known;
  lexicon: Lexicon;
  usage: Usage;
}

/** A feature is the hash of what it says; these many are told apart. */
export const FEATURES = 1 << 19;

const TITLE = new RegExp(
  `^(?:${anyOf(`
  mr mrs ms dr sen rep gov gen president minister senator king queen prince princess pope sir lady coach captain
  judge professor prof chairman chancellor justice sgt col lt
`)})\\.?$`,
  'i',
);

/** Words that the article has in small letters, and names that it has after a title. */
export function usageOf(sentences: readonly (readonly string[])[]): Usage {
  const lower = new Set<string>();
  const titled = new Set<string>();
  for (const words of sentences) {
    for (const [i, word] of words.entries()) {
      if (/^\p{Ll}/u.test(word)) lower.add(word);
      if (!TITLE.test(words[i - 1] ?? '') || !isCapital(word)) continue;
      titled.add(word.toLowerCase());
      if (isCapital(words[i + 1])) titled.add((words[i + 1] ?? '').toLowerCase());
    }
  }
  return { lower, titled };
}

/** The features of each word of a sentence, as numbers below `FEATURES`. */
export function featuresOf(words: readonly string[], { known, lexicon, usage }: Seen): Int32Array[] {
  const lower = words.map((word) => word.toLowerCase());
  const shapes = words.map(shapeOf);
  const clusters = lower.map((word) => String(lexicon.clusterOf(word)));
  const names = namesAt(words, known);
  const runs = runsOf(words);
  return words.map((word, i) => {
    const found: number[] = [hash('bias')];
    const add = (name: string, value: string) => found.push(hash(`${name}=${value}`));
    const [own, form, cluster, name] = [lower[i]!, shapes[i]!, clusters[i]!, names[i]!];
    for (const step of [-2, -1, 1, 2]) {
      add(`w${step}`, at(lower, i + step));
      if (step < 2) add(`c${step}`, at(clusters, i + step));
      if (step * step > 1) continue;
      add(`s${step}`, at(shapes, i + step));
      add(`n${step}`, at(names, i + step));
      add(`nw${step}`, `${name} ${at(lower, i + step)}`);
    }
    add('w', own);
    add('ww', `${at(lower, i - 1)} ${own}`);
    add('w+', `${own} ${at(lower, i + 1)}`);
    add('s', form);
    add('sss', `${at(shapes, i - 1)} ${form} ${at(shapes, i + 1)}`);
    add('p3', own.slice(0, 3));
    for (const length of [2, 3, 4]) add(`x${length}`, own.slice(-length));
    add('c', cluster);
    add('cc', `${at(clusters, i - 1)} ${cluster}`);
    add('c+', `${cluster} ${at(clusters, i + 1)}`);
    add('n', name);
    add('ns', `${name} ${form} ${i === 0}`);
    add('nc', `${name} ${cluster}`);
    const share = isCapital(word) ? String(lexicon.lowerShareOf(own)) : 'small';
    add('l', share);
    add('nl', `${name} ${share}`);
    if (!isCapital(word)) return Int32Array.from(found);
    const run = runs[i]!;
    add('ul', String(usage.lower.has(own)));
    add('ut', `${usage.titled.has(own)} ${name}`);
    add('h', run.head);
    add('hr', `${Math.min(4, run.count)} ${Math.min(4, run.at)}`);
    add('hn', `${run.head} ${name}`);
    add('hc', `${lexicon.clusterOf(run.head)} ${run.at < run.count - 1}`);
    add('ch', `${cluster} ${run.head}`);
    add('t', String(TITLE.test(words[i - 1] ?? '')));
    add('b', String(i === 0));
    return Int32Array.from(found);
  });
}

const at = (list: readonly string[], i: number): string => (i < 0 ? '<' : (list[i] ?? '>'));

/** "U.S." is "X.X.", "Kursk" is "Xxx". */
const shapeOf = (word: string): string =>
  word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '9')
    .replace(/(.)\1{2,}/g, '$1$1');

/** Of each word: where in a known name it stands, and what that name is. */
function namesAt(words: readonly string[], known: Known): string[] {
  const classes = words.map(() => '-');
  for (const { at: first, count, places } of knownNames(words, known)) {
    const kind = nameClass(places);
    for (let i = 0; i < count; i += 1) classes[first + i] = `${i === 0 ? 'B' : 'I'}${kind}${count > 1 ? 'm' : ''}`;
  }
  return classes;
}

interface Run {
  head: string;
  count: number;
  at: number;
}

/** Of each word with a capital: its run of capitals, by the last word ("university") and the length. */
function runsOf(words: readonly string[]): (Run | undefined)[] {
  const runs: (Run | undefined)[] = words.map(() => undefined);
  for (let i = 0; i < words.length; i += 1) {
    if (!isCapital(words[i])) continue;
    let last = i;
    while (isCapital(words[last + 1]) || (isLink(words[last + 1]) && isCapital(words[last + 2]))) last += 1;
    const head = words[last]!.toLowerCase();
    for (let k = i; k <= last; k += 1) runs[k] = { head, count: last - i + 1, at: k - i };
    i = last;
  }
  return runs;
}

const hash = (text: string): number => wordHash(text) % FEATURES;
