/** The numbers that a statement gives: each can be changed, and more be added. */
import { useSignal } from '@preact/signals';
import type { DraftStatement } from '../../../draft/format/draft.ts';
import { useStudio, useStudioMessages } from '../context.tsx';
import { QuantityForm, type Quantity } from './quantity-form.tsx';

interface Props { statement: DraftStatement; change: (to: Partial<DraftStatement>) => void }

export function QuantityFields({ statement: { quantities }, change }: Props) {
  const { language } = useStudio();
  const { quantity: words } = useStudioMessages();
  /** The index of the one that is changed; that behind the last is a new one. */
  const open = useSignal<number | null>(null);
  const close = () => { open.value = null; };
  const save = (quantity: Quantity) => {
    const at = open.peek() ?? quantities.length;
    change({ quantities: [...quantities.slice(0, at), quantity, ...quantities.slice(at + 1)] });
    close();
  };
  return (
    <fieldset>
      <legend>{words.title}</legend>
      {quantities.length > 0 && (
        <ul class="studio-list">
          {quantities.map((quantity, i) => {
            const amount = amountOf(quantity, language.value);
            return (
              <li key={i}>
                <button type="button" class="as-link" aria-expanded={open.value === i}
                  onClick={() => { open.value = i; }}>
                  {amount} <bdi>{quantity.unit}</bdi>
                </button>{' '}
                <small>(<bdi>{quantity.of}</bdi>: <bdi>{quantity.what}</bdi>)</small>{' '}
                <button type="button" aria-label={words.remove({ amount })} onClick={() => {
                  change({ quantities: quantities.filter((_, j) => j !== i) });
                  close();
                }}>×</button>
              </li>
            );
          })}
        </ul>
      )}
      {open.value === null
        ? <button type="button" onClick={() => { open.value = quantities.length; }}>{words.add}</button>
        : <QuantityForm key={open.value} known={quantities[open.value]} save={save} cancel={close} />}
    </fieldset>
  );
}

function amountOf({ value, low, high, atLeast, atMost, approximate }: Quantity, language: string): string {
  const shown = (number: number | undefined) => number?.toLocaleString(language, { maximumFractionDigits: 20 });
  const range = low === undefined ? undefined : `${shown(low)}–${shown(high)}`;
  const least = atLeast === undefined ? undefined : `≥ ${shown(atLeast)}`;
  return `${approximate ? '~' : ''}${shown(value) ?? range ?? least ?? `≤ ${shown(atMost)}`}`;
}
