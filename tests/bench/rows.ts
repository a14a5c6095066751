/** What is measured becomes rows: two series of one run, their ratio, and the most that it may be. */

export interface Series {
  /** Whose numbers these are. */
  name: string;
  values: readonly number[];
}

export type Unit = 'ms' | 'KB' | 'MB';

export interface Row {
  what: string;
  unit: Unit;
  ours: Series;
  base: Series;
  /** Of the medians, ours to base, at most. */
  target: number;
  /** What the reader of the table has to know about it. */
  note?: string;
}

/** A row that could not be measured, and why. It holds no target. */
export interface Missing { what: string; missing: string }

export type Result = Row | Missing;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [below = NaN, above = NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (below + above) / 2;
}

export const ratioOf = ({ ours, base }: Row): number => median(ours.values) / median(base.values);

export const holds = (result: Result): boolean => 'target' in result && ratioOf(result) <= result.target;

const round = (value: number) => String(Number(value.toPrecision(value < 1000 ? 3 : 4)));

const printSeries = ({ values }: Series, unit: Unit) =>
  `${round(median(values))} ${unit} (${round(Math.min(...values))}–${round(Math.max(...values))})`;

function printRow(result: Result): string[] {
  // Only the sentence: a browser's whole log may follow it.
  if ('missing' in result) return [result.what, '', '', '', '', result.missing.split('\n', 1).join()];
  const { what, unit, ours, base, target, note } = result;
  const verdict = holds(result) ? 'ok' : '**over**';
  return [
    what, printSeries(ours, unit), `${base.name} ${printSeries(base, unit)}`, ratioOf(result).toFixed(2), `≤ ${target}`,
    note === undefined ? verdict : `${verdict}; ${note}`,
  ];
}

/** The table in Markdown. */
export function printTable(results: readonly Result[]): string {
  const head = ['', 'page: median (min–max)', 'beside it: median (min–max)', 'ratio', 'target', ''];
  return [head, head.map(() => '---'), ...results.map(printRow)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
