/** What can be decided together with the item that is asked, each as one action that is undone as one. */
import { bulksFor, type Bulk } from '../../../draft/edit/bulk.ts';
import type { QueueItem } from '../../../draft/edit/queue.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';

interface Props {
  items: readonly QueueItem[];
  now: QueueItem;
  /** Confidence, 0 to 1, from which on suggestions may be accepted together. */
  certain: number;
  settle: (chosen: readonly QueueItem[], decision: 'accepted' | 'rejected') => void;
}

export function BulkActs({ items, now, certain, settle }: Props) {
  const { draft } = useDesk();
  const { language } = useStudio();
  const { queue } = useStudioMessages();
  const bulks = bulksFor(draft.value, items, now, certain);
  if (bulks.length === 0) return null;
  const percent = certain.toLocaleString(language.value, { style: 'percent' });
  const nameOf = ({ by, name, items: { length: count } }: Bulk) => {
    switch (by) {
      case 'speaker': case 'place': case 'words': return queue.bulk[by]({ name, count });
      case 'certain': return queue.bulk.certain({ percent, count });
      case 'kind': return queue.bulk[now.list]({ count });
      default: return by satisfies never;
    }
  };
  return (
    <details class="queue-bulk">
      <summary>{queue.bulk.title}</summary>
      <ul>
        {bulks.map((bulk) => {
          const name = nameOf(bulk);
          return (
            <li key={`${bulk.by}:${bulk.name}`}>
              <span>{name}</span>
              <button type="button" aria-label={`${queue.accept}: ${name}`}
                onClick={() => settle(bulk.items, 'accepted')}>{queue.accept}</button>
              {bulk.by !== 'certain' && (
                <button type="button" aria-label={`${queue.reject}: ${name}`}
                  onClick={() => settle(bulk.items, 'rejected')}>{queue.reject}</button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
