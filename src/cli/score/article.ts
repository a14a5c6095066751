/** What an editor must decide to get from the draft of an article to the story that was made of it. */
import { draftText, type Sources } from '../../draft/from-text.ts';
import type { Draft } from '../../draft/format/draft.ts';
import { draftOfStory } from '../../draft/format/from-story.ts';
import { newDraft } from '../../draft/format/new-draft.ts';
import type { Story } from '../../story/story.ts';
import { carried } from './editor/carry.ts';
import { KINDS } from './editor/decisions.ts';
import { playEditor } from './editor/play.ts';

/**
 * Three beginnings: the draft of `text`, which is the article that `story` retells; the draft of the story's own words,
 * where also the edges of statements count; and those words without a draft.
 */
export async function scoreArticle(text: string, story: Story, sources: Sources): Promise<string[]> {
  const { draft } = await draftText({ text }, sources);
  const { paragraphs } = story;
  if (draft.paragraphs.length < paragraphs.length)
    return [`The article has ${draft.paragraphs.length} paragraphs, the story ${paragraphs.length}.`];
  const { draft: retold } = await draftText({ text: paragraphs.join('\n'), title: '' }, sources);
  const bare = newDraft({ title: '', language: 'en', source: {}, paragraphs });
  const columns = [carried(draft, story), retold, bare].map((start) => ({ start, desk: playEditor(start, story) }));
  const row = (name: string, count: (column: (typeof columns)[number]) => number) =>
    `  ${name.padEnd(24)}${columns.map((one) => String(count(one)).padStart(6)).join('')}`;
  return [
    `The built-in story: ${recordsOf(draftOfStory(story)).length} records. Decisions from a draft of the article, from`
      + ' a draft of the story’s words, and from those without a draft:',
    row('all', ({ desk }) => desk.total),
    row('of these changes', ({ desk }) => desk.changes),
    ...KINDS.map((kind) => row(kind, ({ desk }) => desk.counts.get(kind) ?? 0)),
    row('records changed', ({ start, desk }) => changedRecords(start, desk.draft)),
  ];
}

const recordsOf = ({ places, mentions, speakers, statements, relations, unplaced }: Draft): readonly object[] =>
  [...places, ...mentions, ...speakers, ...statements, ...relations, ...unplaced];

/** Records that are new, other than they were, or rejected. */
function changedRecords(start: Draft, end: Draft): number {
  const undecided = (one: object) => {
    const { decision, ...rest } = one as { decision?: string };
    return JSON.stringify({ ...rest, isRejected: decision === 'rejected' });
  };
  const before = new Set(recordsOf(start).map(undecided));
  return recordsOf(end).filter((one) => !before.has(undecided(one))).length;
}
