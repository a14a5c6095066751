/** What is still to be decided, one thing at a time, by button or by a single key; and all that is certain at once. */
import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  ORDERS, queueOf, recordsOf, type Order, type QueueItem,
} from '../../../draft/edit/queue.ts';
import { decide, recordAt, type RecordRef } from '../../../draft/edit/records.ts';
import type { Draft } from '../../../draft/format/draft.ts';
import { useDesk, useStudio, useStudioMessages } from '../context.tsx';
import { ChoiceField } from '../shell/choice-field.tsx';
import { isTyping } from '../shell/typing.ts';
import { BulkActs } from './bulk-acts.tsx';
import { Coverage } from './coverage.tsx';
import { Item, ItemLine } from './item.tsx';
import './queue.css';

/** Waiting ones that are listed below the one that is decided; "in sight" are these. */
const LISTED = 12;
/** From here on suggestions may be accepted together. */
const CERTAIN = 0.9;

const KEYS = { accept: 'a', change: 'c', skip: 's', reject: 'r', back: 'b' } as const;
type Act = keyof typeof KEYS;
const ACTS = Object.keys(KEYS) as Act[];

export function QueuePane() {
  const { language, goToStep } = useStudio();
  const { draft, apply, select, selected, ask, undo, canUndo } = useDesk();
  const { queue: words, steps } = useStudioMessages();
  const order = useSignal<Order>('confidence');
  /** Keys of those that come last for now. */
  const skipped = useSignal<readonly string[]>([]);
  /** What was asked when its form opened: it stays in question until the form is closed, whatever is changed there. */
  const held = useSignal<QueueItem | null>(null);
  const items = useComputed((): QueueItem[] => {
    const all = queueOf(draft.value, order.value);
    const place = ({ key }: QueueItem) => skipped.value.indexOf(key);
    const waiting = [...all.filter((one) => place(one) < 0), ...all.filter((one) => place(one) >= 0)
      .sort((a, b) => place(a) - place(b))];
    const kept = held.value;
    if (!kept || !isAbout(kept, selected.value)) return waiting;
    return [kept, ...waiting.filter(({ list, ids }) => list !== kept.list || !ids.some((id) => kept.ids.includes(id)))];
  }).value;
  const [now, ...rest] = items;
  const isOpen = now !== undefined && isAbout(now, selected.value);
  useEffect(() => { if (isOpen) held.value = now; }, [isOpen]);
  useEffect(() => {
    ask(now ? wordsOf(draft.peek(), now) : []);
    return () => ask([]);
  }, [now?.key]);
  const inSight = items.slice(0, LISTED + 1).filter(({ confidence }) => confidence >= CERTAIN);
  const settle = (chosen: readonly QueueItem[], decision: 'accepted' | 'rejected') => {
    const refs = chosen.flatMap(recordsOf);
    apply((one) => decide(one, refs, decision), { kind: decision, count: refs.length });
  };
  const open = ({ list, ids: [id = ''] }: QueueItem) => select({ list, id });
  const isAble = (act: Act) => (act === 'back' ? canUndo.value : now !== undefined);
  const act = (what: Act) => {
    if (!isAble(what)) return;
    if (what === 'back') undo();
    else if (now) {
      if (isOpen && what !== 'change') select(null);
      if (what === 'accept' || what === 'reject') settle([now], what === 'accept' ? 'accepted' : 'rejected');
      else if (what === 'change') open(now);
      else skipped.value = [...skipped.value.filter((key) => key !== now.key), now.key];
    }
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const what = ACTS.find((one) => KEYS[one] === event.key.toLowerCase());
      if (!what) return;
      event.preventDefault();
      act(what);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <div class="queue">
      <p class="queue-count" role="status">{items.length === 0 ? words.none : words.open({ count: items.length })}</p>
      {items.length === 0 && (
        <p class="studio-actions">
          {(['translate', 'look'] as const).map((step) => (
            <button key={step} type="button" onClick={() => goToStep(step)}>{steps[step]}</button>
          ))}
        </p>
      )}
      {/* Above the item, which is as high as its words: the next decision is under the same hand. */}
      <p class="queue-acts">
        {ACTS.map((one) => (
          <button key={one} type="button" aria-keyshortcuts={KEYS[one]} aria-disabled={!isAble(one)}
            class={`act-${one}`} onClick={() => act(one)}>
            {words[one]} <kbd aria-hidden="true">{KEYS[one].toUpperCase()}</kbd>
          </button>
        ))}
      </p>
      {now && <Item item={now} />}
      {inSight.length > 1 && (
        <button type="button" onClick={() => settle(inSight, 'accepted')}>
          {words.acceptCertain({
            count: inSight.length, percent: CERTAIN.toLocaleString(language.value, { style: 'percent' }),
          })}
        </button>
      )}
      {now && <BulkActs items={items} now={now} certain={CERTAIN} settle={settle} />}
      {rest.length > 0 && (
        <>
          <h2>{words.next}</h2>
          <ChoiceField label={words.order} value={order.value} all={ORDERS} names={words.orders}
            onChange={(one) => { order.value = one; }} />
          <ol class="queue-next">
            {rest.slice(0, LISTED).map((item) => (
              <li key={item.key}>
                <button type="button" onClick={() => open(item)}><ItemLine item={item} /></button>
              </li>
            ))}
          </ol>
        </>
      )}
      <Coverage />
    </div>
  );
}

const isAbout = ({ list, ids }: QueueItem, selected: RecordRef | null) =>
  selected?.list === list && ids.includes(selected.id);

/** What of the article an item is about: of a relation both its statements. */
function wordsOf(draft: Draft, item: QueueItem): RecordRef[] {
  const relation = item.list === 'relations' ? recordAt(draft, 'relations', item.ids[0] ?? '') : undefined;
  return relation ? [relation.from, relation.to].map((id) => ({ list: 'statements', id })) : recordsOf(item);
}
