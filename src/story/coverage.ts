import type { Story } from './story.ts';

/** What an editor may have missed: paragraphs (counted from 1) and statements that lead nowhere. */
export interface Coverage { paragraphsWithoutStatement: number[]; statementsWithoutPlace: string[] }

export function coverageOf(story: Story): Coverage {
  const covered = new Set(story.statements.flatMap(({ spans }) => spans.map(({ paragraph }) => paragraph)));
  return {
    paragraphsWithoutStatement: story.paragraphs.flatMap((_, i) => (covered.has(i) ? [] : [i + 1])),
    statementsWithoutPlace: story.statements.filter(({ mentions }) => mentions.length === 0).map(({ id }) => id),
  };
}
