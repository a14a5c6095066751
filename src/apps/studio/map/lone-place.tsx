/** A place that was chosen and that no words name: what the map says of it, and the way to be rid of it. */
import { recordAt } from '../../../draft/edit/records.ts';
import { remove } from '../../../draft/edit/remove.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { PlaceDetails } from '../places/place-details.tsx';

export function LonePlace() {
  const { draft, apply, select, selected } = useDesk();
  const { places: words, mention, statement } = useStudioMessages();
  const chosen = selected.value;
  const place = chosen?.list === 'places' ? recordAt(draft.value, 'places', chosen.id) : undefined;
  if (!place) return null;
  const { id, name } = place;
  const takeAway = () => apply((one) => remove(one, { list: 'places', id }), { kind: 'placeRemoved', name });
  return (
    <section class="studio-form" aria-label={mention.title({ words: name })}>
      <p><b><bdi>{name}</bdi></b> <span class="quiet">{words.unnamed}</span></p>
      <PlaceDetails key={id} place={place} />
      <p class="studio-line">
        <button type="button" onClick={takeAway}>{words.remove}</button>
        <button type="button" onClick={() => select(null)}>{statement.close}</button>
      </p>
    </section>
  );
}
