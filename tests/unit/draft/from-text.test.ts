/** A draft of any text publishes as a story whose words all stand in it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printDraft } from '../../../src/draft/format/draft.ts';
import { parseDraftText } from '../../../src/draft/format/parse.ts';
import { draftText } from '../../../src/draft/from-text.ts';
import { LeftOut } from '../../../src/draft/records/left-out.ts';
import { draftModelOnDisk } from '../../../src/node/draft-model.ts';
import { gazetteerOnDisk } from '../../../src/node/gazetteer.ts';
import { expectSound } from './sound.ts';

const sources = { candidates: gazetteerOnDisk().candidates, model: await draftModelOnDisk(), gazetteer: 'test' };
const draftOf = async (text: string) => (await draftText({ text }, sources)).draft;

const ARTICLE = [
  'Dam near Ad-Damazin holds, says the ministry',
  'Khartoum (Reuters) — Sudan’s water ministry said on Monday that the dam near Ad-Damazin holds 3,000 tonnes of '
    + 'water.',
  '“It holds,” said Amal Idris, a spokeswoman for the ministry in Khartoum. “It holds.”',
  'Ethiopian officials in Addis Ababa rejected that claim, according to the Nile Evening Post.',
  'The river reached Khartoum on Tuesday. The river reached Khartoum on Tuesday.',
];

test('an article becomes a titled draft of places, speakers, statements and a dispute, all open', async () => {
  const { draft, problems } = await draftText({ text: ARTICLE.join('\n'), published: '2026-05-04' }, sources);
  expect(problems).toEqual([
    '1 quotation is left out: nothing tells the words from the same ones beside them.', // “It holds.”
  ]);
  expect([draft.title, draft.id, draft.paragraphs.length, draft.source.published])
    .toEqual([ARTICLE[0], 'dam-near-ad-damazin-holds-says-the-ministry', 4, '2026-05-04']);
  expect(draft.places.map(({ id, ref }) => [id, ref])).toEqual(expect.arrayContaining([
    ['khartoum', 'city:379252'], ['sudan', 'country:SD'], ['ethiopia', 'country:ET'],
  ]));
  const said = draft.statements.map(({ speakers, stance, mode }) => [speakers[0], stance, mode].join(' '));
  expect(said).toEqual(expect.arrayContaining([
    'amal-idris reports quote', 'article reports narration',
  ]));
  expect(draft.relations.map(({ type, basis }) => `${type} ${basis}`)).toEqual(['disputes stated']);
  const records = [draft.places, draft.mentions, draft.speakers, draft.statements, draft.relations].flat();
  expect(new Set(records.map(({ origin, decision, why }) => `${origin} ${decision} ${typeof why}`)))
    .toEqual(new Set(['engine open string']));
});

test('the same draft is read from its file', async () => {
  const draft = await draftOf(ARTICLE.join('\n'));
  expect(parseDraftText(printDraft(draft))).toEqual({ draft, problems: [] });
});

test('work that nobody waits for any more stops, and tells how far it is until then', async () => {
  const controller = new AbortController();
  const shares: number[] = [];
  const text = Array.from({ length: 300 }, () => ARTICLE[1]).join('\n');
  const onProgress = (share: number) => {
    shares.push(share);
    if (shares.length === 3) controller.abort();
  };
  await expect(draftText({ text }, sources, { onProgress, signal: controller.signal })).rejects.toThrow(/abort/);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares).toHaveLength(3);
});

describe('whatever the text, what is found stands in it and can be published', () => {
  const isSound = async (text: string) => expectSound(await draftOf(text));
  const words = ARTICLE.join('\n').split(/(?<=\s)/);

  test('words of an article in any order, cut anywhere, with anything between', async () => {
    const piece = fc.oneof(
      { arbitrary: fc.constantFrom(...words), weight: 8 },
      { arbitrary: fc.constantFrom(...ARTICLE.map((line) => `${line} `)), weight: 2 },
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '\n', '“', '”', '"', "''", '. ', ', ', '🚢', 'هنا ', '서울 ', 'Київ ', 'Aden\u0301 ', '\u202e', '\0',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), (pieces) => isSound(pieces.join(''))),
      { numRuns: 150, seed: 2 },
    );
  });

  test.each([
    ['nothing', ''],
    ['one word', 'Kursk'],
    ['the same words again and again', 'Aden said Aden. '.repeat(200)],
    ['no blank anywhere', 'Aden'.repeat(9000)],
    ['a long line', `${ARTICLE.join(' ')} `.repeat(60)],
    ['a table', 'Place\tDead\nAden\t5\nSanaa\t7\n'],
    ['a poem', 'O river\nof no name,\nsay\nnothing'],
    ['right to left', 'قالت الوزارة في الخرطوم إن السد صامد.'],
    ['a chat', 'ann: hi\nbob: where r u\nann: Aden lol'],
    ['signs', 'Aden said “““”””\'\'\'\'"—―:;,,..!!'],
  ])('%s', async (_, text) => {
    await isSound(text);
  });
});

test('lines that a scanner broke are put together, and verses are not', async () => {
  const scan = [
    'Sudan’s water ministry said on Monday that the dam near',
    'Ad-Damazin holds, and that nobody who lives below it in',
    'Khartoum has anything to fear from the rain, which is to', 'end this week.', '', 'Nobody was hurt.',
  ];
  expect((await draftOf(scan.join('\n'))).paragraphs).toEqual([scan.slice(0, 4).join(' '), 'Nobody was hurt.']);
  const verses = ['O river', 'of no name,', 'say', 'nothing', 'to Aden.'];
  expect((await draftText({ text: verses.join('\n'), title: 'Verses' }, sources)).draft.paragraphs).toEqual(verses);
});

test('what one statement has no room for is told', async () => {
  const list = (item: (i: number) => string) => Array.from({ length: 55 }, (_, i) => item(i)).join(', ');
  const towns = ['Aden', 'Cairo', 'Khartoum', 'Nairobi', 'Kampala', 'Kigali'];
  const { draft, problems } = await draftText({
    title: 'Lists',
    text: [
      `Ann Lee said that it rained in ${list((i) => towns[i % 6]!)}.`,
      `Ann Lee said that the lists say ${list((i) => `“word${i} word”`)}.`,
      `Ann Lee said that they lost ${list((i) => `${i + 20} boats`)}.`,
    ].join('\n'),
  }, sources);
  expect(draft.statements.map(({ quotes, quantities }) => [quotes.length, quantities.length]))
    .toEqual([[0, 0], [50, 0], [0, 50]]);
  expect(problems).toEqual([
    '5 names are left out of statements: more than the 50 that one statement holds.',
    '5 quotations are left out: more than the 50 that one statement holds.',
    '5 numbers are left out: more than the 50 that one statement holds.',
  ]);
});

test('what is left out is told, with how much of it there is', async () => {
  const crowd = `${'Ann Lee said it rained; Bob Ito said it snowed; '.repeat(6)}and nobody was hurt.`;
  const { problems } = await draftText({ text: `${crowd}\n${'Aden said Aden. '.repeat(21)}`, title: 'Rain' }, sources);
  expect(problems).toEqual([
    '4 statements are left out, of sentences that have too many to tell apart.',
    '21 statements are left out: nothing tells the words from the same ones beside them.',
  ]);
  const left = new LeftOut();
  expect([left.first('places', ['a', 'b', 'c'], 2), left.first('mentions', [], 2)]).toEqual([['a', 'b'], []]);
  left.add('speakers');
  left.add('speakers', 2);
  expect(left.sentences).toEqual([
    '1 name is left out, of further places than the 2000 that a draft holds.',
    '3 statements are left out, of further speakers than the 1000 that a draft holds.',
  ]);
});
