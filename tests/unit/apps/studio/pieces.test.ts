import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marksOf } from '../../../../src/apps/studio/article/pieces.ts';
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
