/** Long work in small steps: told how far it is, and stopped when nobody waits for it any more. */

export interface Steps {
  /** The share that is done, 0 to 1. */
  onProgress?: (done: number) => void;
  signal?: AbortSignal;
}

/** Items between two looks at the signal. */
const AT_ONCE = 50;

/**
 * Like `map`; lets other work of the thread have its turn, so that an abort is heard.
 * @throws the signal's reason when it is aborted
 */
export async function mapInSteps<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
  { onProgress, signal }: Steps = {},
): Promise<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    results.push(work(item, index));
    if (index % AT_ONCE !== AT_ONCE - 1) continue;
    onProgress?.((index + 1) / items.length);
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    signal?.throwIfAborted();
  }
  signal?.throwIfAborted();
  return results;
}

/** The steps of one part of the work, which takes it from one share of the whole to another. */
export const partOf = ({ onProgress, signal }: Steps, from: number, to: number): Steps => ({
  ...(onProgress && { onProgress: (done: number) => onProgress(from + (to - from) * done) }),
  ...(signal && { signal }),
});
