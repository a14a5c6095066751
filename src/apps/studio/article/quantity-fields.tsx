/** The numbers that a statement gives: each can be changed, and more be added. */
import { useSignal } from '@preact/signals';
import type { DraftStatement } from '../../../draft/format/draft.ts';
import type { Quantity } from '../../../story/schema.ts';
import { useStudio, useStudioMessages } from '../context.tsx';
import { FoundQuantities } from './found-quantities.tsx';
import { QuantityForm } from './quantity-form.tsx';
import { amountText } from './quantity-text.ts';

interface Props { statement: DraftStatement; change: (to: Partial<DraftStatement>) => void }

export function QuantityFields({ statement, change }: Props) {
  const { language } = useStudio();
  const { quantity: words } = useStudioMessages();
  const { quantities } = statement;
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
            const amount = amountText(quantity, language.value);
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
      <FoundQuantities statement={statement} change={change} />
      {open.value === null
        ? <button type="button" onClick={() => { open.value = quantities.length; }}>{words.add}</button>
        : <QuantityForm key={open.value} known={quantities[open.value]} save={save} cancel={close} />}
    </fieldset>
  );
}
