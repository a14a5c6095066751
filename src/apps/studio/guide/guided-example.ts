/** The worked example with a few things left to decide, so that there is something to try. */
import { decide, type RecordRef } from '../../../draft/edit/records.ts';
import type { Draft } from '../../../draft/format/draft.ts';

/** How many statements of the beginning, with what stands in the first of them, are asked again. */
const LEFT = 3;

export function leftOpen(draft: Draft): Draft {
  const statements = draft.statements.slice(0, LEFT);
  const first = statements[0]?.spans[0];
  const mentions = draft.mentions.filter(({ span }) =>
    first && span.paragraph === first.paragraph && span.start >= first.start && span.end <= first.end);
  const refs: RecordRef[] = [
    ...mentions.map(({ id }) => ({ list: 'mentions' as const, id })),
    ...statements.map(({ id }) => ({ list: 'statements' as const, id })),
  ];
  return decide(draft, refs, 'open');
}
