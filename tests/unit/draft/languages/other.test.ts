/** A text that can't be read is answered by what can be known of it, and by a sentence on the rest. */
import { expect, test } from 'vitest';
import { wordsIn } from '../../../../src/story/words-in.ts';
import { draftText } from '../../../../src/draft/from-text.ts';
import { draftSources } from '../../../../src/node/draft-sources.ts';

const sources = await draftSources();

test('of a German text well-known places are found, and nobody’s statements', async () => {
  const text = 'Der Hafen in London ist zu, sagte Karl Essen. '
    + 'Das Essen und die Regen nach Paris kommen nicht, und Paris Hut ist auch da.';
  const { draft, problems } = await draftText({ text }, sources);
  expect([draft.language, draft.mentions.map(({ span }) => wordsIn(draft.paragraphs, span)), draft.statements])
    .toEqual(['de', ['London', 'Paris'], []]);
  expect(problems).toEqual([
    'The text seems to be in German, which can’t be read: only names of well-known places that are spelled as in '
    + 'English are found, and nobody’s statements.',
  ]);
  expect(draft.mentions.every(({ confidence }) => confidence === undefined)).toBe(true);
});

test('of an Arabic text nothing is made up', async () => {
  const { draft, problems } = await draftText({ text: 'قالت الوزارة في الخرطوم إن السد صامد.' }, sources);
  expect([draft.language, draft.mentions, draft.speakers, draft.statements]).toEqual(['ar', [], [], []]);
  expect(problems).toHaveLength(1);
});

test('a language that is told counts for more than the words', async () => {
  const { draft } = await draftText({ text: 'London, said the mayor, is open.', language: 'de-AT' }, sources);
  expect([draft.language, draft.mentions.length, draft.statements]).toEqual(['de-AT', 1, []]);
});
