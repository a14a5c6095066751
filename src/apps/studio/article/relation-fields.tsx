/** How a statement stands to others: say how, then choose the other one in the article. */
import { remove } from '../../../draft/edit/remove.ts';
import { decide, withRecords, type RecordOf } from '../../../draft/edit/records.ts';
import { addRelation } from '../../../draft/edit/statements.ts';
import { suggestedDispute } from '../../../draft/edit/suggested-dispute.ts';
import type { DraftStatement } from '../../../draft/format/draft.ts';
import { isKept } from '../../../draft/format/kept.ts';
import { MAX_TITLE } from '../../../story/limits.ts';
import { wordsIn } from '../../../story/words-in.ts';
import { RELATION_TYPES } from '../../../story/schema.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { optionalText } from '../shell/form-text.ts';
import { useMarking } from './marking.ts';
import { PlacesAtIssue } from './places-at-issue.tsx';

export function RelationFields({ statement: { id } }: { statement: DraftStatement }) {
  const { draft, apply, select } = useDesk();
  const { joining } = useMarking();
  const { relation: words } = useStudioMessages();
  const { relations, statements, paragraphs } = draft.value;
  const own = relations.filter((one) => isKept(one) && (one.from === id || one.to === id));
  const beginningOf = (other: string) => {
    const span = statements.find((one) => one.id === other)?.spans[0];
    return span ? `“${wordsIn(paragraphs, span).slice(0, 60)}…”` : other;
  };
  const takeAway = (relation: (typeof own)[number]) => apply((one) => (relation.origin === 'editor'
    ? remove(one, { list: 'relations', id: relation.id })
    : decide(one, [{ list: 'relations', id: relation.id }], 'rejected')), { kind: 'relationRemoved' });
  const set = (own: string, to: Partial<RecordOf<'relations'>>) =>
    apply((one) => withRecords(one, 'relations', [own], (each) => ({ ...each, ...to, decision: 'accepted' })),
      { kind: 'relationChanged' });
  return (
    <fieldset>
      <legend>{words.title}</legend>
      {own.length > 0 && (
        <ul class="studio-list">
          {own.map((relation) => {
            const other = relation.from === id ? relation.to : relation.from;
            return (
              <li key={relation.id}>
                <span>{words[relation.from === id ? relation.type : `${relation.type}Back` as const]}</span>{' '}
                <button type="button" class="as-link" onClick={() => select({ list: 'statements', id: other })}>
                  {beginningOf(other)}
                </button>{' '}
                <button type="button" aria-label={words.removeOf({ words: beginningOf(other) })}
                  onClick={() => takeAway(relation)}>×</button>
                <label class="choice">
                  <input type="checkbox" checked={relation.basis === 'editorial'}
                    onChange={({ currentTarget: { checked } }) =>
                      set(relation.id, { basis: checked ? 'editorial' : 'stated' })} />
                  {words.editorial}
                </label>
                {relation.type === 'disputes' && (
                  <>
                    <PlacesAtIssue relation={relation} change={(places) => set(relation.id, { places })} />
                    <label class="field">
                      {words.headline}
                      <input value={relation.headline ?? ''} maxLength={MAX_TITLE}
                        onChange={({ currentTarget }) =>
                          set(relation.id, { headline: optionalText(currentTarget.value) })} />
                    </label>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <MayDispute id={id} beginningOf={beginningOf} />
      <p class="studio-line">
        {RELATION_TYPES.map((type) => (
          <button key={type} type="button" aria-pressed={joining.value?.from === id && joining.value.type === type}
            onClick={() => { joining.value = { from: id, type }; }}>
            {words.add[type]}
          </button>
        ))}
      </p>
    </fieldset>
  );
}

/** Of a denial: the statement that it may be about, which the editor takes or leaves. */
function MayDispute({ id, beginningOf }: { id: string; beginningOf: (statement: string) => string }) {
  const { draft, apply } = useDesk();
  const { relation: words, queue } = useStudioMessages();
  const found = suggestedDispute(draft.value, id);
  if (!found) return null;
  const { to, why } = found;
  const take = () => apply((one) => addRelation(one, { type: 'disputes', from: id, to, basis: 'stated' })[0],
    { kind: 'relationAdded' });
  const text = words.mayDispute({ words: beginningOf(to) });
  return (
    <p class="studio-note">
      {text} <small class="quiet" lang="en">{why}</small>{' '}
      <button type="button" onClick={take} aria-label={`${queue.accept}: ${text}`}>{queue.accept}</button>
    </p>
  );
}
