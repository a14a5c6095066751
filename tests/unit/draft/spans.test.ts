import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spansIn } from '../../../src/draft/spans.ts';
import { draftModelOnDisk } from '../../../src/node/draft-model.ts';
import { gazetteerOnDisk } from '../../../src/node/gazetteer.ts';

const sources = { candidates: gazetteerOnDisk().candidates, model: await draftModelOnDisk() };
const ARTICLE =
  'Khartoum (Reuters) — Sudan’s water ministry said on Monday that the dam near Ad-Damazin holds. ' +
  '“It holds,” said Amal Idris, a spokeswoman for the ministry in Khartoum. Ethiopian officials in Addis Ababa ' +
  'rejected that claim, according to the Nile Evening Post.';

test('places and who says what are found where they stand', async () => {
  const { mentions, attributions, problems } = await spansIn(ARTICLE, sources);
  expect(mentions.map(({ start, end, ref }) => [ARTICLE.slice(start, end), ref])).toEqual(
    expect.arrayContaining([
      ['Khartoum', 'city:379252'],
      ['Sudan', 'country:SD'],
      ['Ethiopian', 'country:ET'],
      ['Addis Ababa', 'city:344979'],
    ]),
  );
  expect(attributions.map(({ source, stance }) => [ARTICLE.slice(...source), stance])).toEqual(
    expect.arrayContaining([
      ['Sudan’s water ministry', 'reports'],
      ['Ethiopian officials in Addis Ababa', 'denies'],
    ]),
  );
  expect(problems).toEqual([]);
});

test('a gazetteer that can’t be read is told, and the statements are there all the same', async () => {
  const { mentions, attributions, problems } = await spansIn(ARTICLE, {
    ...sources,
    candidates: () => Promise.resolve({ places: [], problems: ['The gazetteer can’t be read.'] }),
  });
  expect(mentions.every(({ ref }) => ref === null)).toBe(true);
  expect(attributions.length).toBeGreaterThan(2);
  expect(problems).toEqual(['The gazetteer can’t be read.']);
});

describe('whatever the text, every span lies in it', () => {
  const isInside = async (text: string) => {
    const { mentions, attributions } = await spansIn(text, sources);
    for (const { start, end } of mentions) {
      expect(start >= 0 && start < end && end <= text.length).toBe(true);
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    }
    for (const [i, { start }] of mentions.entries()) expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
    for (const { source, cue, content } of attributions)
      for (const [start, end] of [source, cue, content])
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
  };
  const words = ARTICLE.split(/(?<=\s)/);

  test('words of an article in any order, cut anywhere, with anything between', async () => {
    const piece = fc.oneof(
      { arbitrary: fc.constantFrom(...words), weight: 6 },
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('\n', '“', '”', '"', "''", '. ', ', ', '🚢', 'هنا ', '서울 ', 'Київ '),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), (pieces) => isInside(pieces.join(''))),
      { numRuns: 150, seed: 1 },
    );
  });

  test.each([
    ['nothing', ''],
    ['one word', 'Kursk'],
    ['blanks', ' \n \t\n'],
    ['a table', 'Place\tDead\nAden\t5\nSanaa\t7\n'],
    ['a poem', 'O river\nof no name,\nsay\nnothing'],
    ['markup', '<p onclick="x()">Aden</p><script>said()</script>'],
    ['right to left', 'قالت الوزارة في الخرطوم إن السد صامد.'],
    ['a chat', 'ann: hi\nbob: where r u\nann: Aden lol'],
    ['signs', "“““”””''''\"—―:;,,..!!"],
  ])('%s', async (_, text) => {
    await isInside(text);
  });
});
