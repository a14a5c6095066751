/** Which of the places that two statements mention their dispute is about. */
import type { RecordOf } from '../../../draft/edit/records.ts';
import { placesMentioned } from '../../../draft/edit/relations.ts';
import { isKept } from '../../../draft/format/kept.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { usePlaceNames } from '../places/place-names.ts';

interface Props { relation: RecordOf<'relations'>; change: (places: string[] | undefined) => void }

/** None chosen: those that both of them mention. */
export function PlacesAtIssue({ relation, change }: Props) {
  const draft = useDesk().draft.value;
  const { places: chosen = [] } = relation;
  const { relation: words } = useStudioMessages();
  const nameOf = usePlaceNames();
  const mentioned = placesMentioned(draft, relation);
  const offered = draft.places.filter((one) => isKept(one) && mentioned.has(one.id));
  if (offered.length === 0) return null;
  const set = (id: string, isChosen: boolean) => {
    const all = offered.map((one) => one.id).filter((one) => (one === id ? isChosen : chosen.includes(one)));
    change(all.length > 0 ? all : undefined);
  };
  return (
    <fieldset class="stances">
      <legend>{words.places}</legend>
      {offered.map(({ id }) => (
        <label key={id} class="choice">
          <input type="checkbox" checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) => set(id, checked)} />
          <bdi>{nameOf(id)}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
