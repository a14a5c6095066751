/** Pairs of words, such as a link's label and its address: each can be taken away, and one more be added. */
import { useSignal } from '@preact/signals';
import { formText } from '../shell/form-text.ts';

export type Pair = readonly [string, string];

interface Props {
  title: string;
  /** What the two of a pair are. */
  labels: Pair;
  add: string;
  /** The name of the button that takes away the pair of these first words. */
  removeOf: (first: string) => string;
  pairs: readonly Pair[];
  /** UTF-16 code units. */
  most: readonly [number, number];
  /** What the second has to look like, as a regular expression. */
  pattern?: string;
  change: (pairs: readonly Pair[]) => void;
}

export function PairList({ title, labels, add, removeOf, pairs, most, pattern, change }: Props) {
  const isAdding = useSignal(false);
  const take = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const pair = [formText(form, 'first'), formText(form, 'second')] as const;
    if (pair.includes('')) return;
    change([...pairs, pair]);
    isAdding.value = false;
  };
  return (
    <details>
      <summary>{title}{pairs.length > 0 && ` (${pairs.length})`}</summary>
      <ul class="studio-list">
        {pairs.map(([first, second], i) => (
          <li key={i}>
            <bdi>{first}</bdi> <small class="quiet"><bdi>{second}</bdi></small>{' '}
            <button type="button" aria-label={removeOf(first)}
              onClick={() => change(pairs.filter((_, j) => j !== i))}>×</button>
          </li>
        ))}
      </ul>
      {isAdding.value ? (
        <form onSubmit={take}>
          <label class="field">{labels[0]}<input name="first" required maxLength={most[0]} dir="auto" /></label>
          <label class="field">
            {labels[1]}
            <input name="second" required maxLength={most[1]} dir="auto" title={labels[1]}
              {...pattern !== undefined && { pattern }} />
          </label>
          <p><button type="submit">{add}</button></p>
        </form>
      ) : <p><button type="button" onClick={() => { isAdding.value = true; }}>{add}</button></p>}
    </details>
  );
}
