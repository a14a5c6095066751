/** How a statement stands to others: say how, then choose the other one in the article. */
import { addRelation } from '../../../draft/edit/relations.ts';
import { suggestedDispute } from '../../../draft/edit/suggested-dispute.ts';
import type { DraftStatement } from '../../../draft/format/draft.ts';
import { isKept } from '../../../draft/format/kept.ts';
import { wordsIn } from '../../../story/words-in.ts';
import { RELATION_TYPES } from '../../../story/schema.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { useMarking } from './marking.ts';
import { RelationLine } from './relation-line.tsx';

export function RelationFields({ statement: { id } }: { statement: DraftStatement }) {
  const { draft } = useDesk();
  const { joining } = useMarking();
  const { relation: words } = useStudioMessages();
  const { relations, statements, paragraphs } = draft.value;
  const own = relations.filter((one) => isKept(one) && (one.from === id || one.to === id));
  const beginningOf = (other: string) => {
    const span = statements.find((one) => one.id === other)?.spans[0];
    return span ? `“${wordsIn(paragraphs, span).slice(0, 60)}…”` : other;
  };
  const asked = joining.value?.from === id && 'type' in joining.value ? joining.value.type : null;
  return (
    <fieldset>
      <legend>{words.title}</legend>
      {own.length > 0 && (
        <ul class="studio-list">
          {own.map((relation) => <RelationLine key={relation.id} {...{ relation, id, beginningOf }} />)}
        </ul>
      )}
      <MayDispute id={id} beginningOf={beginningOf} />
      <p class="studio-line">
        {RELATION_TYPES.map((type) => (
          <button key={type} type="button" aria-pressed={asked === type}
            onClick={() => { joining.value = { from: id, type }; }}>
            {words.add[type]}
          </button>
        ))}
      </p>
    </fieldset>
  );
}

/** Of a denial: the statement that it may be about, which the editor takes or leaves. */
function MayDispute({ id, beginningOf }: { id: string; beginningOf: (id: string) => string }) {
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
