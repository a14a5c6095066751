/** Runs in which the machine had nothing else to do: what it does besides would be taken for the page's own time. */
import { median } from './rows.ts';

/** A run counts if a piece of work beside it took at most so many times as long as beside the median run. */
const BUSY = 2;

export interface Undisturbed<T> { kept: T[]; leftOut: number }

/** Measures so many times, and leaves out the runs where the machine was busy. */
export async function undisturbed<T>(runs: number, measure: (run: number) => Promise<T>): Promise<Undisturbed<T>> {
  const all: { result: T; pace: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = pace();
    const result = await measure(run);
    all.push({ result, pace: Math.max(before, pace()) });
  }
  const most = BUSY * median(all.map((one) => one.pace));
  const kept = all.filter((one) => one.pace <= most).map(({ result }) => result);
  return { kept, leftOut: runs - kept.length };
}

/** What a row says of it. */
export const noteOf = ({ leftOut }: Pick<Undisturbed<unknown>, 'leftOut'>): { note?: string } =>
  leftOut === 0 ? {} : { note: `${leftOut} left out, the machine was busy` };

/** ms that a fixed piece of work takes, about 50 on a machine with nothing else to do. */
function pace(): number {
  const since = performance.now();
  let sum = 0;
  for (let i = 0; i < 3e7; i += 1) sum = (sum + i * i) % 1_000_003;
  return sum < 0 ? Infinity : performance.now() - since;
}
