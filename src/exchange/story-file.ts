/** A story as the value of its `story.json`: what `parse` reads as the same story again. */
import type { InferInput } from 'valibot';
import type { Span, Words } from '../story/anchor.ts';
import { anchorWords } from '../story/anchoring.ts';
import { shown, type Problem } from '../story/problem.ts';
import type { StorySchema } from '../story/schema.ts';
import type { Place, Statement, Story } from '../story/story.ts';
import { wordsIn } from '../story/words-in.ts';

export type StoryFile = InferInput<typeof StorySchema>;

/** What the writer could not say is a problem: words that nothing tells from the same ones beside them. */
export interface Filed { file: StoryFile; problems: Problem[] }

/** @param story one that `parse` has read: of such a one every word is found again. */
export function storyFile(story: Story): Filed {
  const problems: Problem[] = [];
  const { format, id, title, summary, language, focus, tour, source, paragraphs, translations } = story;
  const file: StoryFile = {
    format, id, title, ...(summary !== undefined && { summary }), language,
    ...filled('translations', translations),
    focus: [...focus],
    ...filled('tour', tour),
    source, paragraphs: [...paragraphs],
    places: story.places.map(placeRecord),
    ...filled('unplaced', story.unplaced),
    speakers: story.speakers.map(({ plural, ...speaker }) => ({ ...speaker, ...(plural && { plural }) })),
    statements: story.statements.map((statement) => statementRecord(paragraphs, statement, problems)),
    ...filled('relations', story.relations),
  };
  return { file, problems };
}

function statementRecord(
  paragraphs: readonly string[], statement: Statement, problems: Problem[],
): StoryFile['statements'][number] {
  const { id, speakers, via, stance, mode, quotes, quantities, movement, note, links } = statement;
  return {
    id,
    speaker: speakers.length === 1 ? speakers[0] ?? '' : [...speakers],
    ...filled('via', via),
    stance,
    mode,
    ...wordsRecord(paragraphs, statement, problems),
    ...filled('quotes', quotes.map((span) => wordsIn(paragraphs, span))),
    ...filled('quantities', quantities.map(({ approximate, ...amount }) =>
      ({ ...amount, ...(approximate && { approximate }) }))),
    ...(movement && { movement }),
    ...(note !== undefined && { note }),
    ...filled('links', links),
  };
}

/** The spans of a statement and of what it mentions, as words that a file finds them by. */
export function wordsRecord(
  paragraphs: readonly string[],
  { id, spans, mentions }: Pick<Statement, 'id' | 'spans' | 'mentions'>,
  problems: Problem[],
): Pick<StoryFile['statements'][number], 'anchors' | 'mentions'> {
  const find = (span: Span, within: readonly Span[], what: string): Words => {
    const exact = wordsIn(paragraphs, span);
    const words = anchorWords(paragraphs, span, within);
    if (words === null) {
      const found = `the words of ${what}, ${shown(exact)}, stand there more than once`;
      problems.push({ path: `statements (${id})`, found, expected: 'more words around them' });
    }
    return words ?? { exact };
  };
  return {
    anchors: spans.map((span) => {
      const whole = { paragraph: span.paragraph, start: 0, end: (paragraphs[span.paragraph] ?? '').length };
      return { paragraph: span.paragraph + 1, ...find(span, [whole], 'the statement') };
    }),
    mentions: mentions.map(({ place, kind, span }) => ({ place, kind, ...(span && find(span, spans, 'a mention')) })),
  };
}

const placeRecord = ({ names, ...place }: Place) =>
  ({ ...place, ...(Object.keys(names).length > 0 && { names }) }) as StoryFile['places'][number];

/** A list under its key, and no key for an empty one. */
const filled = <Key extends string, Item>(key: Key, list: readonly Item[]): { [K in Key]?: Item[] } =>
  (list.length > 0 ? { [key]: [...list] } : {}) as { [K in Key]?: Item[] };
