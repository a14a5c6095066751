/** The Groningen Meaning Bank's extract: sentences of words with their tags. */
import { partsOf } from '../text/words.ts';
import { TAGS } from '../places/tagger.ts';

export interface TaggedSentence {
  words: string[];
  tags: Uint8Array;
}

/** Its tags for places and peoples; for bodies, works and events; for persons. Times and nature are no names here. */
const KINDS: Readonly<Record<string, 'place' | 'body' | 'person'>> = {
  geo: 'place',
  gpe: 'place',
  org: 'body',
  art: 'body',
  eve: 'body',
  per: 'person',
};
const ROW = /^(?:Sentence: (\d+))?,("(?:[^"]|"")*"|[^,]*),(?:"(?:[^"]|"")*"|[^,]*),([^,]*)$/;

/**
 * @param csv columns Sentence #, Word, POS, Tag, with a header.
 * @throws Error when a line is none of these.
 */
export function readGmb(csv: string): TaggedSentence[] {
  const sentences: { words: string[]; kinds: string[] }[] = [];
  for (const line of csv.split(/\r?\n/).slice(1)) {
    if (line === '') continue;
    const row = ROW.exec(line);
    if (!row) throw new Error(`no row of the corpus: ${line.slice(0, 80)}`);
    const [, first, written = '', tag = 'O'] = row;
    if (first) sentences.push({ words: [], kinds: [] });
    const word = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
    const last = sentences.at(-1)!;
    for (const [i, part] of partsOf(word).entries()) {
      last.words.push(part);
      last.kinds.push(i > 0 ? tag.replace(/^B-/, 'I-') : tag);
    }
  }
  return sentences.map(({ words, kinds }) => ({ words, tags: tagsFrom(kinds) }));
}

function tagsFrom(kinds: readonly string[]): Uint8Array {
  const tags = new Uint8Array(kinds.length);
  for (const [i, written] of kinds.entries()) {
    const kind = KINDS[written.slice(2)];
    if (!kind) continue;
    const inside = TAGS.indexOf(`I-${kind}`);
    const goesOn = written.startsWith('I-') && i > 0 && (tags[i - 1] === inside || tags[i - 1] === inside - 1);
    tags[i] = goesOn ? inside : inside - 1;
  }
  return tags;
}

/** Share of each word's uses inside sentences that begin with a small letter, 0 to 5, where it occurs twice or more. */
export function lowerShares(sentences: readonly TaggedSentence[]): Map<string, number> {
  const counts = new Map<string, { small: number; all: number }>();
  for (const { words } of sentences) {
    for (const word of words.slice(1)) {
      const lower = word.toLowerCase();
      const count = counts.get(lower) ?? { small: 0, all: 0 };
      count.all += 1;
      if (word === lower) count.small += 1;
      counts.set(lower, count);
    }
  }
  return new Map(
    [...counts]
      .filter(([, { all }]) => all > 1)
      .map(([word, { small, all }]) => [word, Math.round((small / all) * 5)]),
  );
}
