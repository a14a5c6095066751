/** Asks for the numbers in an article's words: what reads them is large, and works beside the page. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Stretch } from '../../../draft/numbers-in.ts';
import type { DraftReply, DraftRequest } from '../../../draft/worker-protocol.ts';
import type { Quantity } from '../../../story/schema.ts';
import { openDraftWorker } from '../open-worker.ts';

type Found = ReadonlyMap<string, readonly Quantity[]>;

const found = signal<Found>(new Map());
const asked = new Set<string>();
let worker: Worker | undefined;

/** By the key that they were asked for with, as far as they have come. */
export const numbersFound: ReadonlySignal<Found> = found;

/** Asks for each key once. Where what reads them can't be loaded, none are found. */
export function needNumbers(key: string, words: readonly Stretch[]): void {
  if (asked.has(key)) return;
  asked.add(key);
  worker ??= opened();
  worker.postMessage({ type: 'numbers', key, words } satisfies DraftRequest);
}

function opened(): Worker {
  const made = openDraftWorker();
  made.onmessage = ({ data }: MessageEvent<DraftReply>) => {
    if (data.type === 'numbers') found.value = new Map([...found.peek(), [data.key, data.quantities]]);
  };
  return made;
}
