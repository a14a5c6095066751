/** What is being marked in the article, before it is a record. */
import { signal, type Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Span } from '../../../story/anchor.ts';
import type { RELATION_TYPES } from '../../../story/schema.ts';

/** From which statement, and how they stand to each other; or the relation that has another one `instead`. */
export type Joining = { from: string } & (
  { type: (typeof RELATION_TYPES)[number] } | { relation: string; instead: string }
);

export interface Marking {
  /** Words that may become a statement or a place's name. */
  pending: Signal<Span | null>;
  /** A statement whose counterpart is chosen next. */
  joining: Signal<Joining | null>;
  /** The paragraph whose text is being mended. */
  mending: Signal<number | null>;
  /** The record whose form takes the focus as it opens: it was made or asked for just now. */
  asked: Signal<string | null>;
}

export const createMarking = (): Marking =>
  ({ pending: signal(null), joining: signal(null), mending: signal(null), asked: signal(null) });

const MarkingContext = createContext<Marking | null>(null);
export const MarkingProvider = MarkingContext.Provider;

export function useMarking(): Marking {
  const marking = useContext(MarkingContext);
  if (!marking) throw new Error('useMarking: no MarkingProvider above this component');
  return marking;
}
