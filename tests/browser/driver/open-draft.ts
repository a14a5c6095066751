/** A draft's file for tests of the studio. */
import { readFileSync } from 'node:fs';
import { decide } from '../../../src/draft/edit/records.ts';
import { printDraft, type Draft } from '../../../src/draft/format/draft.ts';
import { draftOfStory } from '../../../src/draft/format/from-story.ts';
import { parseText } from '../../../src/story/parse.ts';

/** The built-in story as the engine might have left it: nothing is decided. */
export function openDraft(): string {
  const { story } = parseText(readFileSync('public/stories/kursk/story.json', 'utf8'));
  if (!story) throw new Error('the built-in story can’t be read');
  const draft = draftOfStory(story);
  const lists = ['places', 'mentions', 'speakers', 'statements', 'relations'] as const;
  const open = lists.reduce<Draft>((one, list) =>
    decide(one, one[list].map(({ id }) => ({ list, id })), 'open'), draft);
  const statements = open.statements.map((one) => ({ ...one, confidence: 0.95, why: '“said”' }));
  return printDraft({ ...open, statements });
}
