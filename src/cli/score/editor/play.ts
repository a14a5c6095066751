/**
 * Plays an editor who has the finished story at hand and makes it of a draft, with the studio's own edits. What it
 * counts is what stands between the two: the fewest decisions, by somebody who never errs.
 */
import { withLanguage, withSource, withSummary, withTitle } from '../../../draft/edit/details.ts';
import { withHead } from '../../../draft/edit/records.ts';
import type { Draft } from '../../../draft/format/draft.ts';
import { draftOfStory } from '../../../draft/format/from-story.ts';
import type { Story } from '../../../story/story.ts';
import { removeParagraph } from '../../../draft/edit/text.ts';
import { Desk, isSame } from './decisions.ts';
import { decideMentions } from './mentions.ts';
import { describePlaces, describeSpeakers, Names } from './names.ts';
import { decideRelations } from './relations.ts';
import { correctStatements, pairStatements } from './statements.ts';

/**
 * @param start in the story's own paragraphs; more may follow them
 * @returns the desk at the end, whose draft says what the story says. Translations are other work, and not counted.
 */
export function playEditor(start: Draft, story: Story): Desk {
  const wanted = draftOfStory(story);
  const desk = new Desk(start);
  for (let last = start.paragraphs.length - 1; last >= wanted.paragraphs.length; last -= 1)
    desk.decide('the text', (one) => removeParagraph(one, last).draft);
  describeArticle(desk, wanted);
  const names = new Names(desk, wanted);
  const pairs = pairStatements(desk, wanted);
  decideMentions(desk, names, wanted);
  correctStatements(desk, names, pairs);
  decideRelations(desk, names, { wanted, pairs });
  describeSpeakers(desk, names);
  describePlaces(desk, names);
  return desk;
}

const SOURCE = ['publisher', 'published', 'address', 'rights', 'note', 'use'] as const;

function describeArticle(desk: Desk, wanted: Draft): void {
  const { title, summary = '', language, source } = wanted;
  if (desk.draft.title !== title) desk.decide('title and source', (one) => withTitle(one, title));
  if ((desk.draft.summary ?? '') !== summary) desk.decide('title and source', (one) => withSummary(one, summary));
  if (desk.draft.language !== language) desk.decide('title and source', (one) => withLanguage(one, language));
  for (const key of SOURCE) {
    const value = source[key] ?? '';
    if ((desk.draft.source[key] ?? '') !== value)
      desk.decide('title and source', (one) => withSource(one, key, value));
  }
  const [left, missing] = [
    desk.draft.unplaced.filter(({ words }) => !wanted.unplaced.some((one) => one.words === words)),
    wanted.unplaced.filter((one) => !desk.draft.unplaced.some((given) => isSame(given, one))),
  ];
  for (const { words } of left)
    desk.decide('not on the map', (one) =>
      withHead(one, { unplaced: one.unplaced.filter((given) => given.words !== words) }));
  for (const entry of missing)
    desk.decide('not on the map', (one) =>
      withHead(one, { unplaced: [...one.unplaced.filter(({ words }) => words !== entry.words), entry] }));
}
