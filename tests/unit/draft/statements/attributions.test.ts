import { expect, test } from 'vitest';
import { attributionsOf } from '../../../../src/draft/statements/attributions.ts';
import { readArticle } from '../../../../src/draft/text/article.ts';

/** Source | cue | content of each attribution. */
const found = async (text: string): Promise<string[]> =>
  (await readArticle(text)).flatMap(({ sentences, quotes }, index, all) =>
    sentences.flatMap((sentence) => {
      const next = sentence === sentences.at(-1) ? all[index + 1]?.quotes[0] : undefined;
      return attributionsOf(sentence, quotes, next).map(({ source, cue, content }) =>
        [source, cue, content].map((span) => text.slice(...span)).join(' | '),
      );
    }),
  );

test.each([
  ['The port said that ships would wait.', 'The port | said | that ships would wait'],
  ['Ships will wait, the port said on Monday.', 'the port | said | Ships will wait'],
  ['“Ships will wait,” said Ann Ito, a pilot.', 'Ann Ito, a pilot | said | “Ships will wait,”'],
  [
    'Ann Ito, who runs the port, has denied that ships wait.',
    'Ann Ito, who runs the port, | has denied | that ships wait',
  ],
  [
    'According to a report by the harbour board, ships wait.',
    'a report by the harbour board | According to | ships wait',
  ],
  ['Ships wait, according to the port.', 'the port | according to | Ships wait'],
  [
    'A spokeswoman for the ministry told the Evening Quay that ships wait.',
    'A spokeswoman for the ministry | told | that ships wait',
  ],
  ['The board did not say whether ships wait.', 'The board | did not say | whether ships wait'],
  ['Officials have raised concerns over the dam.', 'Officials | have raised | concerns over the dam'],
  ['“Never again.” ― Ann Ito', 'Ann Ito | ― | “Never again.”'],
  ['Ann Ito: We shall see.', 'Ann Ito | : | We shall see.'],
])('%s', async (text, expected) => {
  expect(await found(text)).toEqual([expected]);
});

test('a verb goes on from the one before it, and a participle from the main one', async () => {
  expect(await found('The board praised the pilots and said that it would pay, adding that ships wait.')).toEqual([
    'The board | praised | the pilots',
    'The board | said | that it would pay',
    'The board | adding | that ships wait',
  ]);
});

test('a claim and who denies it are two, and the denial is of the same words', async () => {
  expect(await found('The board claimed that it holds the port, a claim the union has denied.')).toEqual([
    'The board | claimed | that it holds the port',
    'the union | has denied | The board claimed that it holds the port',
  ]);
});

test('what is announced by a colon stands in the next paragraph', async () => {
  expect(await found('Ann Ito earlier commented:\n“These are poor ships.”')).toEqual([
    'Ann Ito | earlier commented | “These are poor ships.”',
  ]);
});

test('nothing is attributed within a quotation, in a passive, or after a verb of another meaning', async () => {
  expect(await found('“I said no,” read the sign.')).toEqual([]);
  expect(await found('The pilots were told to wait.')).toEqual([]);
  expect(await found('The board raised the flag.')).toEqual([]);
});

test('what is said ends where somebody else says something', async () => {
  expect(await found('The port said ships wait, but the Quay Board says they leave.')).toEqual([
    'The port | said | ships wait',
    'the Quay Board | says | they leave',
  ]);
  expect(await found('The port said it needs boats and crews.'))
    .toEqual(['The port | said | it needs boats and crews']);
});

test('the military speaks, and what is blamed for something says nothing', async () => {
  expect(await found('The Fijian military says ships wait.'))
    .toEqual(['The Fijian military | says | ships wait']);
  expect(await found('The port named a pilot blamed for the leak.')).toEqual([]);
});
