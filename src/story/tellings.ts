/** Which translation tells which statements: one that lies within the words of another is told by that one. */
import type { Statement } from './story.ts';
import type { Translation } from './translation.ts';

export interface Telling {
  /** The one whose translation it is, then those within its words. */
  statements: [Statement, ...Statement[]];
  /** Where its words begin and end in the article: paragraph and offset. */
  start: string;
  end: string;
}

/** By the id of the statement; without those that are not translated. */
export function toldBy(statements: readonly Statement[], translation: Translation): ReadonlyMap<string, Telling> {
  const told = new Map<string, Telling>();
  let around: Telling | undefined;
  for (const statement of [...statements].sort(byBeginning)) {
    if (!translation.statements.has(statement.id)) continue;
    const [first, last] = [statement.spans[0], statement.spans.at(-1)];
    if (!first || !last) continue;
    if (around && isWithin(statement, around.statements[0])) around.statements.push(statement);
    else {
      around = {
        statements: [statement],
        start: `${first.paragraph} ${first.start}`,
        end: `${last.paragraph} ${last.end}`,
      };
    }
    told.set(statement.id, around);
  }
  return told;
}

/** Of those that begin together the longest comes first. */
function byBeginning({ spans: [one] }: Statement, { spans: [other] }: Statement): number {
  if (!one || !other) return 0;
  return one.paragraph - other.paragraph || one.start - other.start || other.end - one.end;
}

const isWithin = ({ spans }: Statement, outer: Statement): boolean =>
  spans.every(({ paragraph, start, end }) => outer.spans.some((span) =>
    span.paragraph === paragraph && span.start <= start && end <= span.end));
