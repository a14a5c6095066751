/** Several things in one cell. */
import type { TextRange } from '../text.ts';

const BETWEEN = '; ';
export const printList = (items: readonly string[]): string => items.join(BETWEEN);
export const readList = (cell = ''): string[] =>
  cell.split(';').map((item) => item.trim()).filter((item) => item !== '');

/** `12..18`, which no spreadsheet takes for a date; nothing for what has no words. */
export const printRanges = (ranges: readonly (TextRange | undefined)[]): string =>
  printList(ranges.map((range) => (range ? `${range.start}..${range.end}` : '')));

/** As many as the cell has between its semicolons; undefined for what is no range. */
export const readRanges = (cell = ''): (TextRange | undefined)[] => cell.split(';').map((item) => {
  const [, start, end] = /^\s*(\d{1,9})\.\.(\d{1,9})\s*$/.exec(item) ?? [];
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
});
