/** What the marked words are to become, and their edges by one word. */
import { widen, type Edge } from '../../../draft/edit/spans.ts';
import { addQuote, changeStatement, statementAround } from '../../../draft/edit/statements.ts';
import { wordsIn } from '../../../story/words-in.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { useMarking } from './marking.ts';
import { PlacePicker } from '../places/place-picker.tsx';
import { addMention, chosenPlace, type PlaceChoice } from '../../../draft/edit/places.ts';
import { useSignal } from '@preact/signals';

export function PendingBar({ makeStatement }: { makeStatement: () => void }) {
  const { draft, apply, select, selected } = useDesk();
  const { pending } = useMarking();
  const { article, statement: words, quote } = useStudioMessages();
  const isPlace = useSignal(false);
  const span = pending.value;
  if (!span) return null;
  /** Null: the place is to be set on the map. */
  const name = (choice: PlaceChoice | null) => {
    let made = '';
    apply((one) => {
      const [placed, place] = choice ? chosenPlace(one, choice) : [one];
      const [next, id] = addMention(placed, span, place === undefined ? {} : { place });
      made = id;
      return next;
    }, { kind: 'mentionsPlaced', count: 1 });
    pending.value = null;
    select({ list: 'mentions', id: made });
  };
  const around = statementAround(draft.value, span);
  const makeQuote = (id: string) => {
    apply((one) => addQuote(one, id, span), { kind: 'statementChanged' });
    pending.value = null;
    select({ list: 'statements', id });
  };
  const open = selected.value?.list === 'statements' ? selected.value.id : undefined;
  const giveWords = (id: string) => {
    apply((one) => changeStatement(one, id, { spans: [span] }), { kind: 'statementChanged' });
    pending.value = null;
  };
  const move = (edge: Edge, by: 1 | -1) => { pending.value = widen(draft.peek(), span, edge, by); };
  return (
    <div class="studio-form pending-bar" role="group" aria-label={article.marked}>
      <p class="pending-words"><bdi>{wordsIn(draft.value.paragraphs, span)}</bdi></p>
      <p class="studio-line">
        <button type="button" onClick={makeStatement}>{article.makeStatement}</button>
        <button type="button" aria-expanded={isPlace.value} onClick={() => { isPlace.value = !isPlace.value; }}>
          {article.makePlace}
        </button>
        {open !== undefined && (
          <button type="button" onClick={() => giveWords(open)}>{article.giveWords}</button>
        )}
        {around && <button type="button" onClick={() => makeQuote(around)}>{quote.make}</button>}
        <button type="button" onClick={() => { pending.value = null; }}>{article.cancel}</button>
      </p>
      <EdgeButtons move={move} />
      {isPlace.value && (
        <PlacePicker
          label={words.placeSearch} first={wordsIn(draft.value.paragraphs, span)}
          choose={name} placeMyself={() => name(null)}
        />
      )}
    </div>
  );
}

export function EdgeButtons({ move }: { move: (edge: Edge, by: 1 | -1) => void }) {
  const { article } = useStudioMessages();
  return (
    <p class="studio-line edges">
      <span>{article.begins}</span>
      <button type="button" aria-label={article.startEarlier} onClick={() => move('start', 1)}>←</button>
      <button type="button" aria-label={article.startLater} onClick={() => move('start', -1)}>→</button>
      <span>{article.ends}</span>
      <button type="button" aria-label={article.endEarlier} onClick={() => move('end', -1)}>←</button>
      <button type="button" aria-label={article.endLater} onClick={() => move('end', 1)}>→</button>
    </p>
  );
}
