import { printPath } from './problem.ts';
import type { Story } from './story.ts';
import { termsOf, type Translation } from './translation.ts';

/** What an editor may have missed: paragraphs (counted from 1) and statements that lead nowhere. */
export interface Coverage { paragraphsWithoutStatement: number[]; statementsWithoutPlace: string[] }

export function coverageOf(story: Story): Coverage {
  const covered = new Set(story.statements.flatMap(({ spans }) => spans.map(({ paragraph }) => paragraph)));
  return {
    paragraphsWithoutStatement: story.paragraphs.flatMap((_, i) => (covered.has(i) ? [] : [i + 1])),
    statementsWithoutPlace: story.statements.filter(({ mentions }) => mentions.length === 0).map(({ id }) => id),
  };
}

/** What a translation leaves in the story's language, as paths in its file. */
export function untranslated(story: Story, { title, summary, speakers, statements, terms }: Translation): string[] {
  const lacking = (list: string, all: readonly string[], has: ReadonlyMap<string, unknown>) =>
    all.filter((id) => !has.has(id)).map((id) => printPath([list, id]));
  return [
    ...(title === undefined ? ['title'] : []),
    ...(story.summary !== undefined && summary === undefined ? ['summary'] : []),
    ...lacking('speakers', story.speakers.map(({ id }) => id), speakers),
    ...lacking('statements', story.statements.map(({ id }) => id), statements),
    ...lacking('terms', termsOf(story), terms),
  ];
}

/** Ids of places that neither words nor anything else in the story leads to. */
export function unusedPlaces(story: Story): string[] {
  const used = new Set<unknown>([
    ...story.focus,
    ...story.tour,
    ...story.speakers.map(({ place }) => place),
    ...story.statements.flatMap(({ mentions, movement }) =>
      [...mentions.map(({ place }) => place), movement?.from, movement?.to, ...movement?.through ?? []]),
    ...story.places.map(({ partOf }) => partOf),
  ]);
  return story.places.flatMap(({ id }) => (used.has(id) ? [] : [id]));
}

/** Statements that say what went from one place to another, and the ends that they do not mention. */
export function unmentionedEnds(story: Story): { statement: string; places: string[] }[] {
  return story.statements.flatMap(({ id, mentions, movement }) => {
    const mentioned = new Set(mentions.map(({ place }) => place));
    const places = movement ? [movement.from, movement.to].filter((end) => !mentioned.has(end)) : [];
    return places.length > 0 ? [{ statement: id, places }] : [];
  });
}
