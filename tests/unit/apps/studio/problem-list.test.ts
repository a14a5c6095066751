import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordOf } from '../../../../src/apps/studio/take-away/problem-list.tsx';
import { draftOfStory } from '../../../../src/draft/format/from-story.ts';
import { publish } from '../../../../src/draft/format/publish.ts';
import { parseText } from '../../../../src/story/parse.ts';

const draft = draftOfStory(parseText(readFileSync('public/stories/kursk/story.json', 'utf8')).story!);

test.each([
  ['source.publisher', null], ['title', null], ['statements (s7)', { list: 'statements', id: 's7' }],
  ['statements[6] (s7).anchors[0].exact', { list: 'statements', id: 's7' }], ['statements[6] (gone).stance', null],
])('%s leads to where it is mended', (path, record) => {
  expect(recordOf(draft, path)).toEqual(record);
});

test('of a place to the words that name it', () => {
  const record = recordOf(draft, 'places[0] (kursk).names');
  expect(draft.mentions.find(({ id }) => id === record?.id)?.place).toBe('kursk');
});

test('what a statement without a speaker is told leads to that statement', () => {
  const [first, ...others] = draft.statements;
  const { problems } = publish({ ...draft, statements: [{ ...first!, speakers: [] }, ...others] });
  expect(recordOf(draft, problems[0]!.path)).toEqual({ list: 'statements', id: first!.id });
});
