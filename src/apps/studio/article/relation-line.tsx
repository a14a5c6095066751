/** One relation of a statement: it can be pointed at another statement, told to be a reading, and taken away. */
import { useEffect, useRef } from 'preact/hooks';
import { remove } from '../../../draft/edit/remove.ts';
import { decide, withRecords, type RecordOf } from '../../../draft/edit/records.ts';
import { MAX_TITLE } from '../../../story/limits.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { optionalText } from '../shell/form-text.ts';
import { bringIntoView } from './in-view.ts';
import { useMarking } from './marking.ts';
import { PlacesAtIssue } from './places-at-issue.tsx';

type Relation = RecordOf<'relations'>;

interface Props {
  relation: Relation;
  /** Of the statement whose form it is in. */
  id: string;
  /** Of a statement, by its id. */
  beginningOf: (id: string) => string;
}

export function RelationLine({ relation, id, beginningOf }: Props) {
  const { apply, select } = useDesk();
  const { joining, asked } = useMarking();
  const button = useRef<HTMLButtonElement>(null);
  const { relation: words } = useStudioMessages();
  const { id: own, from, to, type, origin, basis, headline = '' } = relation;
  const other = from === id ? to : from;
  const takeAway = () => apply((one) => (origin === 'editor'
    ? remove(one, { list: 'relations', id: own })
    : decide(one, [{ list: 'relations', id: own }], 'rejected')), { kind: 'relationRemoved' });
  const set = (change: Partial<Relation>) =>
    apply((one) => withRecords(one, 'relations', [own], (each) => ({ ...each, ...change, decision: 'accepted' })),
      { kind: 'relationChanged' });
  // Whoever has just chosen the other statement goes on here.
  useEffect(() => {
    if (asked.peek() !== own || !button.current) return;
    asked.value = null;
    bringIntoView(button.current);
    button.current.focus({ preventScroll: true });
  }, [from, to, type]);
  const isAsked = joining.value !== null && 'relation' in joining.value && joining.value.relation === own;
  return (
    <li>
      <span>{words[from === id ? type : `${type}Back` as const]}</span>{' '}
      <button type="button" class="as-link" ref={button} onClick={() => select({ list: 'statements', id: other })}>
        {beginningOf(other)}
      </button>{' '}
      <button type="button" aria-pressed={isAsked} aria-label={words.redirectOf({ words: beginningOf(other) })}
        onClick={() => { joining.value = { from: id, relation: own, instead: other }; }}>{words.redirect}</button>{' '}
      <button type="button" aria-label={words.removeOf({ words: beginningOf(other) })} onClick={takeAway}>×</button>
      <label class="choice">
        <input type="checkbox" checked={basis === 'editorial'}
          onChange={({ currentTarget: { checked } }) => set({ basis: checked ? 'editorial' : 'stated' })} />
        {words.editorial}
      </label>
      {type === 'disputes' && (
        <>
          <PlacesAtIssue relation={relation} change={(places) => set({ places })} />
          <label class="field">
            {words.headline}
            <input value={headline} maxLength={MAX_TITLE}
              onChange={({ currentTarget }) => set({ headline: optionalText(currentTarget.value) })} />
          </label>
        </>
      )}
    </li>
  );
}
