/** What a statement says went from one place to another. */
import { useSignal } from '@preact/signals';
import type { DraftStatement } from '../../../draft/format/draft.ts';
import { MAX_NAME } from '../../../story/limits.ts';
import { useStudioMessages } from '../context.tsx';
import { PlaceSelect } from '../places/place-select.tsx';

interface Props { statement: DraftStatement; change: (to: Partial<DraftStatement>) => void }

/** Kept once all three are there. */
export function MovementFields({ statement: { movement }, change }: Props) {
  const { movement: words } = useStudioMessages();
  const begun = useSignal<{ what?: string; from?: string | undefined; to?: string | undefined }>({});
  const { what = '', from, to } = { ...movement, ...begun.value };
  const set = (part: typeof begun.value) => {
    const all = { what, from, to, ...part };
    if (all.what !== '' && all.from !== undefined && all.to !== undefined) {
      begun.value = {};
      change({ movement: { through: movement?.through ?? [], what: all.what, from: all.from, to: all.to } });
    } else begun.value = { ...begun.value, ...part };
  };
  const remove = () => {
    begun.value = {};
    change({ movement: undefined });
  };
  return (
    <details>
      <summary>{words.title}{movement && `: ${movement.what}`}</summary>
      <label class="field">
        {words.what}
        <input value={what} maxLength={MAX_NAME} onChange={({ currentTarget: { value } }) =>
          set({ what: value.trim() })} />
      </label>
      <PlaceSelect label={words.from} value={from} onChange={(id) => set({ from: id })} />
      <PlaceSelect label={words.to} value={to} onChange={(id) => set({ to: id })} />
      {movement && <p><button type="button" onClick={remove}>{words.remove}</button></p>}
    </details>
  );
}
