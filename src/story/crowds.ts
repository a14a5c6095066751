/** How many statements may stand over the same words: each run of the text carries the ids of all of them. */
import type { Span } from './anchor.ts';
import { MAX_OVERLAP } from './limits.ts';
import { printPath, type Problem } from './problem.ts';
import type { Kept } from './records.ts';
import type { Statement } from './story.ts';

/** The statements but those that come on top of `MAX_OVERLAP` others somewhere. */
export function withoutCrowds(kept: readonly Kept<Statement>[], problems: Problem[]): Statement[] {
  const refused = new Set<Statement>();
  const spans = kept.flatMap(({ path, record }) => record.spans.map((span) => ({ ...span, path, record })));
  spans.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  let open: (Span & { record: Statement })[] = [];
  /** How many open spans each statement has. */
  const counts = new Map<Statement, number>();
  const count = (record: Statement, change: number) => {
    const left = (counts.get(record) ?? 0) + change;
    if (left === 0) counts.delete(record);
    else counts.set(record, left);
  };
  for (const { path, record, ...span } of spans) {
    open = open.filter((other) => {
      const goesOn = other.paragraph === span.paragraph && other.end > span.start;
      if (!goesOn) count(other.record, -1);
      return goesOn;
    });
    if (refused.has(record)) continue;
    if (counts.has(record) || counts.size < MAX_OVERLAP) {
      open.push({ ...span, record });
      count(record, 1);
      continue;
    }
    refused.add(record);
    open = open.filter((other) => other.record !== record);
    counts.delete(record);
    problems.push({
      path: printPath([...path, 'anchors']),
      found: `${MAX_OVERLAP} statements are over words of paragraph ${span.paragraph + 1} already`,
      expected: `at most ${MAX_OVERLAP} over the same words`,
    });
  }
  return kept.flatMap(({ record }) => (refused.has(record) ? [] : [record]));
}
