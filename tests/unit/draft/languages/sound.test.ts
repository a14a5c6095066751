/** Whatever the text, in whichever language: what is found stands in it and can be published. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftText } from '../../../../src/draft/from-text.ts';
import { draftSources } from '../../../../src/node/draft-sources.ts';
import ko from '../../../drafts/ko.json' with { type: 'json' };
import ru from '../../../drafts/ru.json' with { type: 'json' };
import uk from '../../../drafts/uk.json' with { type: 'json' };
import { expectSound } from '../sound.ts';

const sources = await draftSources();
const draftOf = async (text: string, language?: string) =>
  (await draftText({ text, ...(language !== undefined && { language }) }, sources)).draft;

const TEXTS = [['uk', uk], ['ru', ru], ['ko', ko]] as const;

test.each(TEXTS)('%s: words of a text in any order, cut anywhere', async (language, { text }) => {
  const piece = fc.oneof(
    { arbitrary: fc.constantFrom(...text.join('\n').split(/(?<=\s)/)), weight: 8 },
    { arbitrary: fc.constantFrom(...text.map((line) => `${line} `)), weight: 2 },
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('\n', '«', '»', '“', '”', "'", '— ', '. ', ', ', '🚢', 'هنا ', 'said ', 'і\u0308', '\u202e', '\0'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 50 }), async (pieces) =>
      expectSound(await draftOf(pieces.join(''), language))),
    { numRuns: 60, seed: 3 },
  );
});

test.each([
  ['a poem', 'О річко\nбез імені,\nскажи\nнічого'],
  ['a table', 'Місто\tЗагиблі\nКиїв\t5\nОдеса\t7\n'],
  ['a chat', 'оля: привіт\nян: ти де?\nоля: у Києві лол'],
  ['the same words again and again', 'Київ сказав Київ. '.repeat(200)],
  ['no blank anywhere', 'Київ'.repeat(3000)],
  ['a Korean line of one word', '서울'.repeat(3000)],
  ['signs', '«««»»»“„”"— Київ, — сказав. —:;,,..!!'],
  ['smiles', '🚢🚢 Київ 🙂\u200d🚢 сказав 🚢'],
])('%s', async (_, text) => {
  const draft = await draftOf(text);
  expectSound(draft);
  expect(draft.speakers.filter(({ id, name }) => id !== 'article' && name !== 'Київ')).toEqual([]);
});
