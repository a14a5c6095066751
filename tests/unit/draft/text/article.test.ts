import { expect, test } from 'vitest';
import { readArticle } from '../../../../src/draft/text/article.ts';
import { wordsOf } from '../../../../src/draft/text/words.ts';

const sentencesIn = async (text: string) =>
  (await readArticle(text)).flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));

test('a sentence ends at a full stop, but not at that of a title, an initial or a short form', async () => {
  expect(await sentencesIn('Gen. Ito spoke to the U.S. fleet. It left on Jan. 5. J. Abe stayed!')).toEqual([
    'Gen. Ito spoke to the U.S. fleet.',
    'It left on Jan. 5.',
    'J. Abe stayed!',
  ]);
});

test('a closing mark belongs to the sentence, and so does who said it', async () => {
  expect(await sentencesIn('“Why now?” Ann Ito asked. “We shall see.” Nobody knew.')).toEqual([
    '“Why now?” Ann Ito asked.',
    '“We shall see.”',
    'Nobody knew.',
  ]);
});

test('each line with something in it is a paragraph, at its own place in the text', async () => {
  const text = 'One.\n\n  Two here.  \r\nThree.';
  expect((await readArticle(text)).map(({ start, end }) => text.slice(start, end)))
    .toEqual(['One.', 'Two here.', 'Three.']);
});

test('tokens stand where the text has them, an emoji and Cyrillic before them included', async () => {
  const text = '🚢 Порт said: “Go — now.”';
  const tokens = (await readArticle(text)).flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
  for (const { start, end, text: word } of tokens) expect(text.slice(start, end)).toBe(word);
  expect(tokens.map(({ text: word }) => word)).toContain('Порт');
});

test('an apostrophe closes no quotation, and one that is left open reaches to the end of its paragraph', async () => {
  const text = '‘It’s ours’, he said.\n“They came\nand “went”.';
  expect(
    (await readArticle(text)).flatMap(({ quotes }) =>
      quotes.map((quote) => [text.slice(quote.start, quote.end), quote.isClosed]),
    ),
  ).toEqual([
    ['‘It’s ours’', true],
    ['“They came', false],
    ['“went”', true],
  ]);
});

test('a word with a capital is cut at its hyphen', () => {
  expect(
    wordsOf([
      { text: 'anti-Russian', start: 3 },
      { text: 'well-known', start: 16 },
    ]),
  ).toEqual([
    { text: 'anti', start: 3, end: 7 },
    { text: '-', start: 7, end: 8 },
    { text: 'Russian', start: 8, end: 15 },
    { text: 'well-known', start: 16, end: 26 },
  ]);
});
