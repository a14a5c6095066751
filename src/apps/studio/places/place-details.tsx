/** What the map says of a place, wherever it is named. */
import { changePlace, withFocus } from '../../../draft/edit/places.ts';
import type { DraftPlace } from '../../../draft/format/draft.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { PlaceSelect } from './place-select.tsx';

export function PlaceDetails({ place: { id, name, names, partOf, headline = '', geometry } }: { place: DraftPlace }) {
  const { draft, apply } = useDesk();
  const { places, statement, map } = useStudioMessages();
  const set = (to: Partial<DraftPlace>) => apply((one) => changePlace(one, id, to), { kind: 'placeChanged' });
  return (
    <details>
      <summary>{statement.aboutSpeaker({ name })}</summary>
      {geometry && (
        <label class="field">
          {map.name}
          <input value={name} maxLength={200} onChange={({ currentTarget: { value } }) => {
            const given = value.trim();
            const own = names && { names: { ...names, [draft.value.language]: given } };
            if (given !== '') set({ name: given, ...own });
          }} />
        </label>
      )}
      <PlaceSelect label={places.partOf} value={partOf} without={[id]} onChange={(to) => set({ partOf: to })} />
      <label class="field">
        {places.headline}
        <input value={headline} maxLength={200} onChange={({ currentTarget: { value } }) =>
          set({ headline: value.trim() === '' ? undefined : value.trim() })} />
      </label>
      <label class="choice">
        <input type="checkbox" checked={draft.value.focus.includes(id)}
          onChange={({ currentTarget: { checked } }) =>
            apply((one) => withFocus(one, id, checked), { kind: 'placeChanged' })} />
        {places.focus}
      </label>
    </details>
  );
}
