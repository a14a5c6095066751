/** One of a few known values, by its name. */
interface Props<T extends string> {
  label: string;
  value: T;
  all: readonly T[];
  names: Readonly<Record<T, string>>;
  onChange: (value: T) => void;
}

export function ChoiceField<T extends string>({ label, value, all, names, onChange }: Props<T>) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={({ currentTarget }) => {
        const chosen = all.find((one) => one === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}>
        {all.map((one) => <option key={one} value={one}>{names[one]}</option>)}
      </select>
    </label>
  );
}
