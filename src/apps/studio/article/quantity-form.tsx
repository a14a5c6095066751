/** One number of a statement: how much of what. */
import { useSignal } from '@preact/signals';
import { MAX_NAME } from '../../../story/limits.ts';
import type { Quantity } from '../../../story/schema.ts';
import { useStudioMessages } from '../context.tsx';
import { ChoiceField } from '../shell/choice-field.tsx';
import { formText } from '../shell/form-text.ts';

const BOUNDS = ['value', 'atLeast', 'atMost', 'range'] as const;

interface Props {
  /** Undefined for a new one. */
  known: Quantity | undefined;
  save: (quantity: Quantity) => void;
  cancel: () => void;
}

export function QuantityForm({ known, save, cancel }: Props) {
  const { quantity: words, article } = useStudioMessages();
  const bound = useSignal<(typeof BOUNDS)[number]>(known ? boundOf(known) : 'value');
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (key: string) => formText(form, key);
    const [first, second] = [Number(text('amount')), Number(text('high'))];
    const amount = bound.value === 'range' ? { low: Math.min(first, second), high: Math.max(first, second) }
      : { [bound.value]: first };
    save({ ...amount, unit: text('unit'), of: text('of'), what: text('what'), approximate: form.has('approximate') });
  };
  const amount = known?.value ?? known?.low ?? known?.atLeast ?? known?.atMost;
  return (
    <form class="new-quantity" onSubmit={take}>
      <ChoiceField label={words.bound} value={bound.value} all={BOUNDS} names={words.bounds}
        onChange={(one) => { bound.value = one; }} />
      <label class="field">
        {words.amount}
        <input name="amount" type="number" min="0" step="any" required defaultValue={amount?.toString()} />
      </label>
      {bound.value === 'range' && (
        <label class="field">
          {words.high}
          <input name="high" type="number" min="0" step="any" required defaultValue={known?.high?.toString()} />
        </label>
      )}
      {(['unit', 'of', 'what'] as const).map((name) => (
        <label key={name} class="field">
          {words[name]}
          <input name={name} required maxLength={MAX_NAME} defaultValue={known?.[name]} />
        </label>
      ))}
      <label class="choice">
        <input type="checkbox" name="approximate" defaultChecked={known?.approximate} />{words.approximate}
      </label>
      <p class="studio-line">
        <button type="submit">{known ? words.keep : words.add}</button>
        <button type="button" onClick={cancel}>{article.cancel}</button>
      </p>
    </form>
  );
}

function boundOf({ low, atLeast, atMost }: Quantity): (typeof BOUNDS)[number] {
  if (low !== undefined) return 'range';
  if (atLeast !== undefined) return 'atLeast';
  return atMost === undefined ? 'value' : 'atMost';
}
