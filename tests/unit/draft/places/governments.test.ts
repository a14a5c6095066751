/** When a capital's name means its government. */
import { expect, test } from 'vitest';
import { draftText } from '../../../../src/draft/from-text.ts';
import { draftSources } from '../../../../src/node/draft-sources.ts';

const sources = await draftSources();
const kindsIn = async (text: string) => {
  const { draft: { mentions, paragraphs } } = await draftText({ text, title: 'A title' }, sources);
  return mentions.map(({ kind, span }) => `${paragraphs[span.paragraph]!.slice(span.start, span.end)} ${kind}`);
};

test.each([
  ['Officials in Cairo met. Moscow denied that the dam holds.', ['Cairo name', 'Moscow metonym']],
  ['A treaty between Khartoum and Cairo was signed in Cairo.', ['Khartoum metonym', 'Cairo metonym', 'Cairo name']],
  ['It was Cairo’s first formal response to a flood in Khartoum.', ['Cairo metonym', 'Khartoum name']],
  [
    'Two men were hurt on Cairo’s streets and between Khartoum and Cairo.',
    ['Cairo name', 'Khartoum name', 'Cairo name'],
  ],
  ['The White House said that ships wait off Aden.', ['White House metonym', 'Aden name']],
])('%s', async (text, kinds) => {
  expect(await kindsIn(text)).toEqual(kinds);
});

test('datelines and rivers behind “the” are places; bodies, papers and initials are no towns', async () => {
  expect(await kindsIn('STRALSUND — Boats came in from the Dniester, the Coast Ledger reported.'))
    .toEqual(['STRALSUND name', 'Dniester name']);
  expect(await kindsIn('The U.N. said that ships wait off Aden. Hamas said so too.')).toEqual(['Aden name']);
});
