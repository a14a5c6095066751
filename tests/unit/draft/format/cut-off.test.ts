/** A draft's file that breaks off anywhere: what stands before that can be opened. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { untilCut } from '../../../../src/draft/format/cut-off.ts';
import { printDraft } from '../../../../src/draft/format/draft.ts';
import { draftOfStory } from '../../../../src/draft/format/from-story.ts';
import { parseDraft } from '../../../../src/draft/format/parse.ts';
import { parseText } from '../../../../src/story/parse.ts';

const draft = draftOfStory(parseText(readFileSync('public/stories/kursk/story.json', 'utf8')).story!);
const file = printDraft(draft).trim();

test('wherever it breaks off the records before it are whole, and each is as it was', () => {
  let last = -1;
  for (let length = 0; length < file.length; length += 97) {
    const value = untilCut(file.slice(0, length));
    const read = value && parseDraft(value).draft;
    if (!read) {
      // Before the lists there is the head, which is needed.
      expect(last).toBe(-1);
      continue;
    }
    const kept = (['paragraphs', 'places', 'mentions', 'statements'] as const)
      .map((list) => [list, read[list].length] as const);
    for (const [list, count] of kept) {
      expect(JSON.parse(JSON.stringify(read[list])).map(idOf)).toEqual(draft[list].slice(0, count).map(idOf));
    }
    const count = kept.reduce((sum, [, own]) => sum + own, 0);
    expect(count).toBeGreaterThanOrEqual(last);
    last = count;
  }
  expect(last).toBeGreaterThan(draft.mentions.length + draft.statements.length);
});

const idOf = (one: unknown) => (typeof one === 'object' && one !== null && 'id' in one ? one.id : one);

test.each([
  ['whole', file], ['wrong in the middle', file.replace('"title":', '"title"')], ['no draft', '[{"a": 1}, {"b":'],
  ['empty', ''], ['a bracket', '{'],
])('%s: nothing is taken for its beginning', (_, text) => {
  expect(untilCut(text)).toBeUndefined();
});
