/** The places of the draft. */
import { useDesk } from '../context.tsx';

export function MapPane() {
  const { draft, selected, select } = useDesk();
  return (
    <ul class="desk-places">
      {draft.value.places.filter(({ decision }) => decision !== 'rejected').map(({ id, name }) => (
        <li key={id}>
          <button type="button" aria-pressed={selected.value?.id === id} onClick={() => select({ list: 'places', id })}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
