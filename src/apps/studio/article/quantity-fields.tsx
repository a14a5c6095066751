/** The numbers that a statement gives. */
import { useSignal } from '@preact/signals';
import type { DraftStatement } from '../../../draft/format/draft.ts';
import { MAX_NAME } from '../../../story/limits.ts';
import { useStudioMessages } from '../context.tsx';
import { formText } from '../shell/form-text.ts';

interface Props { statement: DraftStatement; change: (to: Partial<DraftStatement>) => void }

type Quantity = DraftStatement['quantities'][number];

export function QuantityFields({ statement: { quantities }, change }: Props) {
  const { quantity: words } = useStudioMessages();
  const isAdding = useSignal(false);
  return (
    <fieldset>
      <legend>{words.title}</legend>
      {quantities.length > 0 && (
        <ul class="studio-list">
          {quantities.map((quantity, i) => (
            <li key={i}>
              {amountOf(quantity)} {quantity.unit} <small>({quantity.of}: {quantity.what})</small>{' '}
              <button type="button" aria-label={words.remove({ amount: amountOf(quantity) })}
                onClick={() => change({ quantities: quantities.filter((_, j) => j !== i) })}>×</button>
            </li>
          ))}
        </ul>
      )}
      {isAdding.value
        ? <NewQuantity add={(one) => { change({ quantities: [...quantities, one] }); isAdding.value = false; }} />
        : <button type="button" onClick={() => { isAdding.value = true; }}>{words.add}</button>}
    </fieldset>
  );
}

function amountOf({ value, low, high, atLeast, atMost, approximate }: Quantity): string {
  const range = low === undefined ? undefined : `${low}–${high}`;
  const least = atLeast === undefined ? undefined : `≥ ${atLeast}`;
  return `${approximate ? '~' : ''}${value ?? range ?? least ?? `≤ ${atMost}`}`;
}

const BOUNDS = ['value', 'atLeast', 'atMost', 'range'] as const;

function NewQuantity({ add }: { add: (quantity: Quantity) => void }) {
  const { quantity: words } = useStudioMessages();
  const bound = useSignal<(typeof BOUNDS)[number]>('value');
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (key: string) => formText(form, key);
    const [first, second] = [Number(text('amount')), Number(text('high'))];
    const amount = bound.value === 'range' ? { low: Math.min(first, second), high: Math.max(first, second) }
      : { [bound.value]: first };
    add({ ...amount, unit: text('unit'), of: text('of'), what: text('what'), approximate: form.has('approximate') });
  };
  return (
    <form class="new-quantity" onSubmit={take}>
      <label class="field">
        {words.bound}
        <select value={bound.value} onChange={({ currentTarget }) => {
          bound.value = BOUNDS.find((one) => one === currentTarget.value) ?? 'value';
        }}>
          {BOUNDS.map((one) => <option key={one} value={one}>{words.bounds[one]}</option>)}
        </select>
      </label>
      <label class="field">{words.amount}<input name="amount" type="number" min="0" step="any" required /></label>
      {bound.value === 'range' && (
        <label class="field">{words.high}<input name="high" type="number" min="0" step="any" required /></label>
      )}
      <label class="field">{words.unit}<input name="unit" required maxLength={MAX_NAME} /></label>
      <label class="field">{words.of}<input name="of" required maxLength={MAX_NAME} /></label>
      <label class="field">{words.what}<input name="what" required maxLength={MAX_NAME} /></label>
      <label class="choice"><input type="checkbox" name="approximate" />{words.approximate}</label>
      <button type="submit">{words.add}</button>
    </form>
  );
}
