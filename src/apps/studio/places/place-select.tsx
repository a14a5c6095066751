/** One of the draft's own places, or none. */
import { listedPlaces } from '../../../draft/edit/listed-places.ts';
import { useDesk } from '../context.tsx';
import { usePlaceNames } from './place-names.ts';

interface Props {
  label: string;
  value: string | undefined;
  /** Ids that are not offered. */
  without?: readonly string[];
  onChange: (id: string | undefined) => void;
}

export function PlaceSelect({ label, value = '', without = [], onChange }: Props) {
  const places = listedPlaces(useDesk().draft.value);
  const nameOf = usePlaceNames();
  return (
    <label class="field">
      {label}
      <select value={value} onChange={({ currentTarget }) =>
        onChange(currentTarget.value === '' ? undefined : currentTarget.value)}>
        <option value="">–</option>
        {places.filter((one) => !without.includes(one.id))
          .map(({ id }) => <option key={id} value={id}>{nameOf(id)}</option>)}
      </select>
    </label>
  );
}
