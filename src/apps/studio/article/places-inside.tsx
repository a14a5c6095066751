/** The places that a statement's words name, each of which can be taken out, and those that it means without a name. */
import type { DraftStatement } from '../../../draft/format/draft.ts';
import { keptMentions, mentionsIn } from '../../../draft/format/mentions-in.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { usePlaceNames } from '../places/place-names.ts';
import { PlaceSelect } from '../places/place-select.tsx';

interface InsideProps { statement: DraftStatement; change: (to: Partial<DraftStatement>) => void }

export function PlacesInside({ statement, change }: InsideProps) {
  const { draft, select } = useDesk();
  const { statement: words } = useStudioMessages();
  const inside = mentionsIn(keptMentions(draft.value), statement);
  const nameOf = usePlaceNames();
  const { implied } = statement;
  return (
    <fieldset>
      <legend>{words.places}</legend>
      {inside.length === 0 && <p class="quiet">{words.noPlaces}</p>}
      <ul class="chips">
        {inside.map(({ id, place }) => (
          <li key={id} class="place-inside">
            <button type="button" class="chip" onClick={() => select({ list: 'mentions', id })}>
              {nameOf(place)}
            </button>
            <button type="button" class="chip" aria-label={words.takeOut({ name: nameOf(place) })}
              onClick={() => change({ without: [...statement.without, id] })}>×</button>
          </li>
        ))}
      </ul>
      {implied.length > 0 && <p class="quiet">{words.implied}</p>}
      <ul class="chips">
        {implied.map((id) => (
          <li key={id}>
            <button type="button" class="chip" aria-label={words.takeOut({ name: nameOf(id) })}
              onClick={() => change({ implied: implied.filter((one) => one !== id) })}>
              <bdi>{nameOf(id)}</bdi> ×
            </button>
          </li>
        ))}
      </ul>
      <PlaceSelect label={`${words.implied}: ${words.addImplied}`} value={undefined} without={implied}
        onChange={(id) => { if (id !== undefined) change({ implied: [...implied, id] }); }} />
    </fieldset>
  );
}
