/** A list to choose one thing from. */

interface SelectProps<T extends string> {
  label: string;
  value: T;
  all: readonly T[];
  names: Record<T, string>;
  /** The values are language codes: each name is in its own language. */
  langs?: boolean;
  onChange: (value: T) => void;
}

export function Select<T extends string>({ label, value, all, names, langs = false, onChange }: SelectProps<T>) {
  return (
    <label class="setting">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
        {all.map((one) => <option key={one} value={one} {...(langs ? { lang: one } : {})}>{names[one]}</option>)}
      </select>
    </label>
  );
}
