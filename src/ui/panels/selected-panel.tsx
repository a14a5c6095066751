/** The panel that follows from the View: a place, a statement, what the filter leaves, or the whole story. */
import { useComputed } from '@preact/signals';
import type { ComponentType } from 'preact';
import { isFiltered } from '../../view/view.ts';
import { usePage } from '../context.tsx';
import { PlacePanel } from './place.tsx';
import { StatementPanel } from './statement.tsx';

interface Props {
  /** Nothing is chosen, and nothing is filtered out. */
  Whole: ComponentType;
  /** Nothing is chosen, and the filter leaves a part of the statements. */
  Filtered: ComponentType;
}

export function SelectedPanel({ Whole, Filtered }: Props) {
  const { store } = usePage();
  const selection = store.selection.value;
  const isNarrowed = useComputed(() => isFiltered(store.view.value.filter)).value;
  switch (selection.kind) {
    case 'place': return <PlacePanel id={selection.id} />;
    case 'statement': return <StatementPanel id={selection.id} />;
    case 'places':
    case 'none': return isNarrowed ? <Filtered /> : <Whole />;
  }
}
