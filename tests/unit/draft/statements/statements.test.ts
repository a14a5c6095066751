import { expect, test } from 'vitest';
import { disputesAmong } from '../../../../src/draft/disputes.ts';
import { quantitiesIn } from '../../../../src/draft/quantities.ts';
import { quantityRecord } from '../../../../src/draft/records/quantities.ts';
import { findStatements } from '../../../../src/draft/statements/statements.ts';
import { readArticle } from '../../../../src/draft/text/article.ts';

/** Speaker, role and chain, stance: of each statement. */
const statementsIn = async (text: string): Promise<string[]> =>
  (await findStatements(await readArticle(text))).statements.map(({ speaker, via, stance }) =>
    [
      speaker.name, ...(speaker.role ? [`(${speaker.role})`] : []), ...via.map(({ name }) => `via ${name}`), stance,
    ].join(' '));

test('a surname, a pronoun and “the report” are who was named before', async () => {
  const text = 'The union’s head, Ann Ito, said that ships wait. Ito denied that they leave. She warned of storms.';
  expect(await statementsIn(text)).toEqual([
    'Ann Ito (union’s head) reports', 'Ann Ito (union’s head) denies', 'Ann Ito (union’s head) warns',
  ]);
  expect(await statementsIn('According to a report by the Quay Board, ships wait. The report hailed the pilots.'))
    .toEqual(['Quay Board reports', 'Quay Board appraises']);
});

test('a role is none of the name, and a place where officials are is not their name', async () => {
  expect(await statementsIn('Harbour Chief of Staff Ann Ito said that ships wait. Officials in Aden denied it.'))
    .toEqual(['Ann Ito (Harbour Chief of Staff) reports', 'Officials in Aden denies']);
});

test('what goes on is no statement of its own, and a treaty says nothing', async () => {
  expect(await statementsIn('The union hailed the treaty, describing it as a start.')).toEqual(['Union appraises']);
  expect(await statementsIn('The union signalled its wish to continue supporting the port.')).toEqual(['Union claims']);
  expect(await statementsIn('They signed a treaty pledging support.')).toEqual([]);
});

test('who passes it on is in the chain, and “did not say” leaves it open', async () => {
  expect(await statementsIn('Ann Ito, quoted by the Harbour Post, said that ships wait.'))
    .toEqual(['Ann Ito via Harbour Post reports']);
  expect(await statementsIn('Two officials told the Harbour Post that ships wait.'))
    .toEqual(['Two officials via Harbour Post reports']);
  expect(await statementsIn('The board rejected the plan, according to the Harbour Post.'))
    .toEqual(['Board via Harbour Post denies']);
  expect(await statementsIn('Two officials told a port director in Fiji that ships wait.'))
    .toEqual(['Two officials reports']);
  expect(await statementsIn('In an interview with the Harbour Post, Ann Ito said that ships wait.'))
    .toEqual(['Ann Ito via Harbour Post reports']);
  expect(await statementsIn('The board did not clarify when ships leave.')).toEqual(['Board withholds']);
});

test.each([
  ['The Quay Ledger quotes Ann Ito as saying that ships wait.', 'Ann Ito via Quay Ledger reports'],
  ['The Quay Ledger quoted a pilot as saying that ships wait.', 'Pilot via Quay Ledger reports'],
  ['A pilot quoted by the Quay Ledger said that ships wait.', 'Pilot via Quay Ledger reports'],
  ['One of them, who asked not to be named, said that ships wait, the newspaper Quay Ledger reported.',
    'One of them via Quay Ledger (newspaper) reports'],
])('whom a paper quotes says it, and the paper passes it on: %s', async (text, statement) => {
  const { statements } = await findStatements(await readArticle(text));
  expect(statements.map(({ speaker, via, stance }) =>
    `${speaker.name} via ${via.map(({ name, role }) => (role ? `${name} (${role})` : name)).join()} ${stance}`))
    .toEqual([statement]);
});

test.each([
  ['The pilots there said that ships wait.', 'Pilots reports'],
  ['A spokeswoman for the Quay Watch Alliance called for talks.', 'Spokeswoman for the Quay Watch Alliance claims'],
  ['The ministry of shipping in Aden said that ships wait.', 'Ministry of shipping in Aden reports'],
  ['The Quay Union disputes that.', 'Quay Union denies'],
  ['Ann Ito, who heads the board, declined to comment.', 'Ann Ito withholds'],
  ['The crews refused to leave on Monday.', 'Crews denies'],
  ['Ships wait, according to the Mill Owners’ League.', 'Mill Owners’ League reports'],
  ['“That is not true,” said Ann Ito.', 'Ann Ito denies'],
  ['The Quay League, which speaks for mills in Aden, claims that ships wait.', 'Quay League claims'],
  ['Crews in Aden and on the isle of Perim said that ships wait.', 'Crews in Aden and on the isle of Perim reports'],
  ['Ships came in from the bar and lorries backed up behind them.', undefined],
])('%s', async (text, statement) => {
  expect(await statementsIn(text)).toEqual(statement === undefined ? [] : [statement]);
});

test('a pronoun means who was named last, also without a word of hers, and whom it was said of before', async () => {
  expect(await statementsIn('Ann Ito said that ships wait. Judge Eva Lee visited the port. She denied it.'))
    .toEqual(['Ann Ito reports', 'Judge Eva Lee denies']);
  const text = 'Ann Ito said that ships wait. She denied it. Mr. Bob Lee said it rained. She denied that. '
    + 'Eva Ray said it snowed. She denied that.';
  const { statements } = await findStatements(await readArticle(text));
  expect(statements.map(({ speaker, others = [] }) => [speaker.name, ...others.map(({ name }) => name)])).toEqual([
    ['Ann Ito'], ['Ann Ito'], ['Mr. Bob Lee'], ['Ann Ito'], ['Eva Ray'], ['Eva Ray', 'Ann Ito'],
  ]);
});

test('the company is the body that was named last, and two who say the same are both speakers', async () => {
  expect(await statementsIn('Quay Works rejected the plan. In a statement, the company said that ships wait.'))
    .toEqual(['Quay Works denies', 'Quay Works reports']);
  const [both] = (await findStatements(await readArticle('NATO and the EU said that ships wait.'))).statements;
  expect([both?.speaker.name, ...(both?.alongside ?? []).map(({ name }) => name)]).toEqual(['NATO', 'EU']);
});

test.each([
  ['Egypt, Sudan and Chad said that ships wait.', ['Egypt', 'Sudan', 'Chad']],
  ['Ships wait, Egypt, Sudan, and Chad said.', ['Egypt', 'Sudan', 'Chad']],
  ['Ann Ito, Bob Lee and Eva Ray denied it.', ['Ann Ito', 'Bob Lee', 'Eva Ray']],
  ['In Cairo, Egypt and Chad said that ships wait.', ['Egypt', 'Chad']],
  ['On Monday, Egypt and Chad said that ships wait.', ['Egypt', 'Chad']],
  ['They left Cairo, Egypt and Chad said.', ['Egypt', 'Chad']],
  ['They met in Cairo, and Chad said that ships wait.', ['Chad']],
])('all of a list say it: %s', async (text, names) => {
  const { statements } = await findStatements(await readArticle(text));
  expect(statements.map(({ speaker, alongside = [] }) => [speaker, ...alongside].map(({ name }) => name)))
    .toEqual([names]);
});

test('the same words without an article are the same speaker, and “a pilot” is another one each time', async () => {
  const text = [
    'bob said that ships wait.', 'Police said that ships leave.', 'bob said hi', 'police denied it.',
    'A pilot said it rained.', 'A pilot said it snowed.', 'Two officials denied it.', 'Two officials denied that.',
  ].join('\n');
  const { statements } = await findStatements(await readArticle(text));
  const speakers = [...new Set(statements.map(({ speaker }) => speaker))];
  expect(statements.map(({ speaker }) => speakers.indexOf(speaker))).toEqual([0, 1, 0, 1, 2, 3, 4, 5]);
});

test('after “said”, what is said tells the stance', async () => {
  expect(await statementsIn('Police said two people were killed in the attack.')).toEqual(['Police reports']);
  expect(await statementsIn('The union said the port should close. It called for talks.'))
    .toEqual(['Union claims', 'Union claims']);
  expect(await statementsIn('Officials said more people could die.')).toEqual(['Officials warns']);
});

test('a quotation that goes on belongs to the statement before it', async () => {
  const text = '“Ships wait,” Ann Ito said. “They wait for days.” It rained.';
  const { statements } = await findStatements(await readArticle(text));
  expect(statements.map(({ spans, quotes }) => [...spans.map((span) => text.slice(...span)), quotes.length]))
    .toEqual([['“Ships wait,” Ann Ito said.', '“They wait for days.”', 2]]);
});

test('a denial disputes the statement that it points back at', () => {
  const statement = { speaker: 'a', stance: 'claims', places: [], sentence: '', cue: 'say' } as const;
  const list = [
    { ...statement, id: '1', words: 'ships wait at the bar' },
    { ...statement, id: '2', words: 'the dam holds the water' },
    { ...statement, id: '3', speaker: 'b', stance: 'denies', words: 'that claim', sentence: 'B rejected that claim.' },
    { ...statement, id: '4', speaker: 'b', stance: 'denies', words: 'that ships wait at the bar', sentence: '' },
  ] as const;
  expect(disputesAmong(list).map(({ from, to }) => `${from} ${to}`)).toEqual(['3 2', '4 1']);
  expect(disputesAmong(list.slice(2))).toEqual([]);
  const accusation = { ...list[0], cue: 'accuse' };
  const rejected = { ...list[2], words: 'the accusation', sentence: 'B rejected the accusation.' };
  expect(disputesAmong([accusation, list[1], rejected]).map(({ to }) => to)).toEqual(['1']);
  expect(disputesAmong([list[0], list[1], { ...list[2], words: 'it', sentence: 'B denied it.' }]).map(({ to }) => to))
    .toEqual(['2']);
  const untrue = { ...list[2], words: '“That is false,”', sentence: '“That is false,” said B.' };
  expect(disputesAmong([list[0], list[1], untrue]).map(({ to }) => to)).toEqual(['2']);
  const slept = { ...list[2], cue: 'deny', words: 'that they had slept', sentence: 'B denied that they had slept.' };
  expect(disputesAmong([list[0], { ...list[1], cue: 'blame' }, slept]).map(({ to }) => to)).toEqual(['2']);
  expect(disputesAmong([{ ...list[1], cue: 'blame' }, list[0], slept])).toEqual([]);
});

test('numbers are told with what they count; dates and ages are none', async () => {
  const text = 'About 1,000 of the 11,000 troops left at 10 to 12 points in 2024; at least two million tonnes, '
    + '19-year-old.';
  const tokens = (await readArticle(text)).flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
  expect(quantitiesIn(tokens).map(({ unit, value, low, high, atLeast, approximate }) =>
    [unit, value ?? (low ? [low, high] : atLeast), approximate])).toEqual([
    ['troops', 1_000, true], ['troops', 11_000, false], ['points', [10, 12], false], ['tonnes', 2_000_000, false],
  ]);
});

test('dozens are no number, a dozen is; cubic metres are no metres', async () => {
  const text = 'It flooded dozens of villages and a dozen bridges with 472 million cubic metres of water.';
  const tokens = (await readArticle(text)).flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens));
  expect(quantitiesIn(tokens).map((found) => quantityRecord(found)).map((one) => [one?.value, one?.unit])).toEqual([
    [12, 'bridges'], [472_000_000, 'cubic metres'],
  ]);
});
