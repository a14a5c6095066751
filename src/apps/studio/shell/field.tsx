/** One value of the draft that is typed. */
import * as v from 'valibot';
import { useState } from 'preact/hooks';
import { useStudioMessages } from '../context.tsx';

interface FieldProps {
  label: string;
  value: string;
  type?: 'text' | 'url' | 'date';
  most?: number;
  isLong?: boolean;
  schema: v.GenericSchema;
  /** What is said of a value that the schema refuses; without it, that words were expected. */
  fault?: string;
  onChange: (value: string) => void;
}

/** Taken up when it is left: each value is one action, rather than each letter. What is refused stays to be mended. */
export function Field({ label, value, type = 'text', most, isLong = false, schema, fault, onChange }: FieldProps) {
  const { details: { faults } } = useStudioMessages();
  const [isRefused, setRefused] = useState(false);
  const take = (typed: string) => {
    const given = typed.trim();
    const isFine = given === '' || v.safeParse(schema, given).success;
    setRefused(!isFine);
    if (isFine && given !== value) onChange(given);
  };
  const shared = {
    value, dir: 'auto', 'aria-invalid': isRefused, ...(most !== undefined && { maxLength: most }),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => take(currentTarget.value),
  } as const;
  return (
    <label class="field">
      {label}
      {isLong ? <textarea rows={3} {...shared} /> : <input {...shared} type={type as 'text'} />}
      {isRefused && <span role="alert" class="fault">{fault ?? faults.text}</span>}
    </label>
  );
}
