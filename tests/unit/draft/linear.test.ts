/** Four times the text is about four times the work, however odd it is: counted in what is looked at, not in time. */
import { expect, test } from 'vitest';
import type { PlaceName } from '../../../src/draft/places/find-places.ts';
import { oneNameOneThing, type NamedSpan } from '../../../src/draft/places/one-name.ts';
import { resolvePlaces } from '../../../src/draft/places/resolve.ts';
import { findStatements } from '../../../src/draft/statements/statements.ts';
import { readArticle } from '../../../src/draft/text/article.ts';
import { sentencesOf } from '../../../src/draft/text/sentences.ts';
import { gazetteerOnDisk } from '../../../src/node/gazetteer.ts';

/** Records of which each reading of a value is counted. */
function counted<Item extends object>(items: readonly Item[]): { items: Item[]; count: () => number } {
  let count = 0;
  const get = (item: Item, key: string | symbol): unknown => {
    count += 1;
    return Reflect.get(item, key);
  };
  return { items: items.map((item) => new Proxy(item, { get })), count: () => count };
}

const FEW = 150;
/** Sixteen where each of them looks at all others. */
const MOST = 6;

async function expectLinear(work: (size: number) => Promise<number> | number): Promise<void> {
  expect((await work(FEW * 4)) / (await work(FEW))).toBeLessThan(MOST);
}

const ADEN = (await gazetteerOnDisk().candidates('Aden')).places;
const KNOWN = new Map([['aden', ADEN]]);

test('a name again and again among emoji, in one sentence each, is one thing', () => expectLinear((size) => {
  const spans = Array.from({ length: size }, (_, sentence): NamedSpan =>
    ({ sentence, first: 1, last: 1, isInside: false }));
  const { items, count } = counted(spans);
  const found = oneNameOneThing(spans.map(() => ['🚢', 'Aden', '🙂']), items, KNOWN, new Set());
  expect(found).toHaveLength(size);
  return count();
}));

test('names that the gazetteer does not have look for a place beside them', () => expectLinear((size) => {
  const names = Array.from({ length: size }, (_, i): PlaceName =>
    ({ start: i * 9, end: i * 9 + 4, sentence: 0, words: i === 0 ? 'Aden' : 'Zzyz', isInside: false }));
  const { items, count } = counted(names);
  expect(resolvePlaces('Aden Zzyz '.repeat(size), items, KNOWN).every(({ place }) => place === ADEN[0])).toBe(true);
  return count();
}));

test.each([
  ['who says it behind each question', '“Why?” Ann said. '],
  ['a chat in one line', 'bob said hi Ann said yes '],
  ['a verb among emoji', '🚢🚢 Aden said 🙂🙂🙂 '],
])('%s', (_, words) => expectLinear(async (size) => {
  const paragraphs = await readArticle(words.repeat(size));
  const { items, count } = counted(paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens)));
  const sentences = sentencesOf(items, 0);
  await findStatements(paragraphs.map((paragraph) => ({ ...paragraph, sentences })));
  return count();
}));
