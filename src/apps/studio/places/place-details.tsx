/** What the map says of a place, wherever it is named. */
import { changePlace, withListed } from '../../../draft/edit/places.ts';
import type { DraftPlace } from '../../../draft/format/draft.ts';
import { MAX_NAME, MAX_TITLE } from '../../../story/limits.ts';
import { useDesk, useStudioMessages } from '../context.tsx';
import { optionalText } from '../shell/form-text.ts';
import { PlaceSelect } from './place-select.tsx';

export function PlaceDetails({ place: { id, name, names, partOf, headline = '', geometry } }: { place: DraftPlace }) {
  const { draft, apply } = useDesk();
  const { places, statement, map } = useStudioMessages();
  const set = (to: Partial<DraftPlace>) => apply((one) => changePlace(one, id, to), { kind: 'placeChanged' });
  return (
    <details>
      <summary>{statement.about({ name })}</summary>
      {geometry && (
        <label class="field">
          {map.name}
          <input value={name} maxLength={MAX_NAME} onChange={({ currentTarget: { value } }) => {
            const given = value.trim();
            const own = names && { names: { ...names, [draft.value.language]: given } };
            if (given !== '') set({ name: given, ...own });
          }} />
        </label>
      )}
      <PlaceSelect label={places.partOf} value={partOf} without={[id]} onChange={(to) => set({ partOf: to })} />
      <label class="field">
        {places.headline}
        <input value={headline} maxLength={MAX_TITLE}
          onChange={({ currentTarget: { value } }) => set({ headline: optionalText(value) })} />
      </label>
      {(['focus', 'tour'] as const).map((list) => (
        <label key={list} class="choice">
          <input type="checkbox" checked={draft.value[list].includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              apply((one) => withListed(one, list, { id, isIn: checked }), { kind: 'placeChanged' })} />
          {places[list]}
        </label>
      ))}
    </details>
  );
}
