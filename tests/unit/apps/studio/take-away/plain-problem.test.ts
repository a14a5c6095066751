/** What is commonly missing is said in an editor's words; what is not, in the format's. */
import { expect, test } from 'vitest';
import { plainProblem } from '../../../../../src/apps/studio/take-away/plain-problem.ts';
import { addRelation } from '../../../../../src/draft/edit/relations.ts';
import { addQuote, addStatement } from '../../../../../src/draft/edit/statements.ts';
import { withHead } from '../../../../../src/draft/edit/records.ts';
import type { Draft } from '../../../../../src/draft/format/draft.ts';
import { newDraft } from '../../../../../src/draft/format/new-draft.ts';
import { publish } from '../../../../../src/draft/format/publish.ts';
import { studioMessagesIn } from '../../../../../src/locales/studio/messages.ts';

const { problems: words } = studioMessagesIn('en');
const said = (draft: Draft) => publish(draft).problems.map((one) => plainProblem(one, draft, words));

test('of a draft that has nothing yet all is said plainly', () => {
  const { title, text, places, publisher, rights, note } = words;
  const bare = newDraft({ title: '', language: 'en', source: {}, paragraphs: [] });
  expect(new Set(said(bare))).toEqual(new Set([title, text, places, publisher, rights, note]));
});

test('a statement that nobody says is named by its words, and what waits for it is told', () => {
  const source = { publisher: 'The Valley Times', rights: 'Theirs', note: 'Retold' };
  const paragraphs = ['The dam is safe.', 'It is not.'];
  const draft = newDraft({ title: 'A dam', language: 'en', source, paragraphs });
  const dam = {
    id: 'dam', name: 'Dam', geometry: { type: 'Point' as const, coordinates: [0, 0] as [number, number] },
    origin: 'editor' as const, decision: 'accepted' as const,
  };
  const [one, first] = addStatement(withHead(draft, { places: [dam] }), { paragraph: 0, start: 0, end: 16 });
  const [two, second] = addStatement(one, { paragraph: 1, start: 0, end: 10 });
  const [all] = addRelation(two, { type: 'disputes', from: second, to: first, basis: 'stated' });
  expect(said(all)).toEqual([
    words.speaker({ words: 'The dam is safe.' }), words.speaker({ words: 'It is not.' }), words.depends,
  ]);
  const astray = { ...source, address: 'somewhere' };
  expect(said(withHead(draft, { places: [dam], source: astray }))).toEqual([null]);
});

test('a quotation that stands twice in its statement is told with its words; a longer one is published', () => {
  const paragraphs = ['Ann said it was safe, safe as a house.'];
  const draft = newDraft({ title: 'A dam', language: 'en', source: {}, paragraphs });
  const [made, id] = addStatement(draft, { paragraph: 0, start: 0, end: 38 });
  const quoted = (start: number, end: number) => addQuote(made, id, { paragraph: 0, start, end });
  expect(said(quoted(16, 20))).toContain(words.quotation({ words: 'safe' }));
  expect(said(quoted(22, 37))).not.toContainEqual(expect.stringContaining('safe'));
  expect(publish(quoted(22, 37)).file).toMatchObject({ statements: [{ quotes: ['safe as a house'] }] });
});
