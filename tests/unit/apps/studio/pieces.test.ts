import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marksOf, partsOf, type Mark } from '../../../../src/apps/studio/article/pieces.ts';
import { decide } from '../../../../src/draft/edit/records.ts';
import { draftOfStory } from '../../../../src/draft/format/from-story.ts';
import { parseText } from '../../../../src/story/parse.ts';

const draft = draftOfStory(parseText(readFileSync('public/stories/kursk/story.json', 'utf8')).story!);

test('a decision leaves the marks of all other paragraphs the same, so that only its own is drawn anew', () => {
  const before = marksOf(draft);
  const [{ id, spans: [span] }] = draft.statements as [(typeof draft.statements)[number]];
  const after = marksOf(decide(draft, [{ list: 'statements', id }], 'rejected'), before);
  const changed = [...after.keys()].filter((paragraph) => after.get(paragraph) !== before.get(paragraph));
  expect(changed).toEqual([span!.paragraph]);
  expect(after.get(span!.paragraph)?.map((mark) => mark.id)).not.toContain(id);
});

test('where statements overlap the shorter one is meant, so that both can be reached', () => {
  const mark = (id: string, start: number, end: number): Mark =>
    ({ paragraph: 0, start, end, list: 'statements', id, isOpen: false, stance: 'claims' });
  const [part] = partsOf('They offered talks, which he declined.', 'en', [mark('whole', 0, 37), mark('part', 20, 37)]);
  expect(part?.pieces.map(({ text, statements: [first] }) => [text, first?.id])).toEqual([
    ['They offered talks, ', 'whole'], ['which he declined', 'part'], ['.', undefined],
  ]);
});
