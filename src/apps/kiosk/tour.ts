/** The story told place by place, for when nobody is there. */
import type { Links } from '../../story/links.ts';
import type { Statement, Story } from '../../story/story.ts';

/** A place, and what is said of it: one statement, or two of which one disputes the other. */
export interface Step { place: string; statements: readonly [Statement] | readonly [of: Statement, by: Statement] }

/**
 * Every statement once, at the first place on the way that it mentions. The way is the story's `tour`, then whatever
 * places it leaves out, in reading order. What mentions no place is not told: there would be nothing to show.
 */
export function stepsOf({ tour }: Story, links: Links): Step[] {
  const told = new Set<Statement>();
  return [...new Set([...tour, ...links.readingOrder])].flatMap((place) =>
    (links.statementsOf.get(place) ?? []).flatMap((statement): Step[] => {
      if (told.has(statement)) return [];
      told.add(statement);
      const dispute = links.disputes.find(
        ({ by, of, places }) =>
          (by === statement || of === statement) && !told.has(by === statement ? of : by) && places.includes(place),
      );
      if (!dispute) return [{ place, statements: [statement] }];
      told.add(dispute.by).add(dispute.of);
      return [{ place, statements: [dispute.of, dispute.by] }];
    }));
}
