/** What comes before and after what is chosen: places and statements in reading order. */
import type { Derived } from './derive.ts';
import type { Selection } from './view.ts';

/**
 * The next place or statement (`step` 1) or the one before (-1); undefined at an end, and where nothing is chosen.
 * Statements that the filter leaves out are passed over.
 */
export function neighbour(
  { links, view: { selection }, story, visible }: Derived, step: 1 | -1,
): Selection | undefined {
  if (selection.kind !== 'place' && selection.kind !== 'statement') return undefined;
  const { kind, id } = selection;
  const left = visible.some((one) => one.id === id) ? visible : story.statements;
  const order = kind === 'place' ? links.readingOrder : left.map((one) => one.id);
  const next = order[order.indexOf(id) + step];
  return next === undefined ? undefined : { kind, id: next };
}
