/** How much of a narrow screen the words take, as a sheet over the map; the map has the rest. */
import { signal, type ReadonlySignal } from '@preact/signals';

/** From the smallest to the largest. */
export const DETENTS = ['peek', 'half', 'full'] as const;
export type Detent = (typeof DETENTS)[number];

export interface SheetState {
  detent: ReadonlySignal<Detent>;
  sheetMoved: (to: Detent) => void;
  /** Each new number asks for the focus to go to the first statement about what is chosen. */
  readingWanted: ReadonlySignal<number>;
  wantReading: () => void;
}

export function createSheetState(): SheetState {
  const detent = signal<Detent>('half');
  const readingWanted = signal(0);
  return {
    detent,
    sheetMoved: (to) => { detent.value = to; },
    readingWanted,
    wantReading: () => { readingWanted.value += 1; },
  };
}

/** So many detents further up, or down (negative), as far as there are any. */
export const detentFrom = (detent: Detent, steps: number): Detent =>
  DETENTS[Math.min(Math.max(DETENTS.indexOf(detent) + steps, 0), DETENTS.length - 1)] ?? detent;
