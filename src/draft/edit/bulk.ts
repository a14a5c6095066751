/** Decisions for many suggestions at once: each says which ones it is about, so that nothing is taken unseen. */
import { wordsIn } from '../../story/words-in.ts';
import type { Draft } from '../format/draft.ts';
import type { QueueItem } from './queue.ts';
import { recordAt } from './records.ts';

export interface Bulk {
  /**
   * `speaker`, `place`, `words`: what the item that is asked has in common with others; `certain`: all that is as sure;
   * `kind`: all of its kind.
   */
  by: 'speaker' | 'place' | 'words' | 'certain' | 'kind';
  /** What they have in common, as the draft calls it; empty where that is no name. */
  name: string;
  items: readonly QueueItem[];
}

/**
 * What can be decided together with an item of the queue, itself among them; groups of one are none.
 * @param certain confidence, 0 to 1, from which on suggestions may be accepted unseen
 */
export function bulksFor(draft: Draft, items: readonly QueueItem[], now: QueueItem, certain: number): Bulk[] {
  const statements = new Map(draft.statements.map((one) => [one.id, one]));
  const mentions = new Map(draft.mentions.map((one) => [one.id, one]));
  const idOf = ({ ids: [id = ''] }: QueueItem) => id;
  const alike = (by: Bulk['by'], name: string, isAlike: (item: QueueItem) => boolean): Bulk =>
    ({ by, name, items: items.filter((item) => item.list === now.list && isAlike(item)) });
  const speakers = statements.get(idOf(now))?.speakers ?? [];
  const mention = mentions.get(idOf(now));
  const groups = [
    ...(now.list !== 'statements' ? [] : speakers.map((id) =>
      alike('speaker', recordAt(draft, 'speakers', id)?.name ?? id,
        (item) => statements.get(idOf(item))?.speakers.includes(id) === true))),
    ...(now.list !== 'mentions' || !mention ? [] : [
      ...(mention.place === undefined ? [] : [
        alike('place', recordAt(draft, 'places', mention.place)?.name ?? mention.place,
          (item) => mentions.get(idOf(item))?.place === mention.place),
      ]),
      alike('words', wordsIn(draft.paragraphs, mention.span), (item) => {
        const other = mentions.get(idOf(item));
        return other !== undefined && wordsIn(draft.paragraphs, other.span) === wordsIn(draft.paragraphs, mention.span);
      }),
    ]),
    { by: 'certain' as const, name: '', items: items.filter(({ confidence }) => confidence >= certain) },
    alike('kind', '', () => true),
  ];
  return groups.filter((group) => group.items.length > 1);
}
