/**
 * The article as one text: its paragraphs, joined by one line break each. Web annotations and tables count positions in
 * it, from 0, the end exclusive.
 */
import type { Span } from '../story/anchor.ts';

/**
 * What is counted: Unicode's code points, as the Web Annotation Data Model has it, or UTF-16 code units, which
 * JavaScript counts, and with it most annotators that run in a browser. An emoji is one or two.
 */
export const POSITION_UNITS = ['code-points', 'utf-16'] as const;
export type PositionUnit = (typeof POSITION_UNITS)[number];

export interface TextRange { start: number; end: number }

export interface ArticleText {
  text: string;
  rangeOf: (span: Span, unit: PositionUnit) => TextRange;
  /** Null where it is empty, or not all in one paragraph. */
  spanOf: (range: TextRange, unit: PositionUnit) => Span | null;
}

export const articleText = (paragraphs: readonly string[]): string => paragraphs.join('\n');

/** Looked at once from end to end; each answer then takes a binary search. */
export function textPositions(paragraphs: readonly string[]): ArticleText {
  const text = articleText(paragraphs);
  const starts: number[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    starts.push(next);
    next += paragraph.length + 1;
  }
  /** Where characters of two code units begin, in code units and in code points. */
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
  const pairsInPoints = pairs.map((at, i) => at - i);
  const toUnit = (at: number, unit: PositionUnit) => (unit === 'utf-16' ? at : at - countBelow(pairs, at));
  const fromUnit = (at: number, unit: PositionUnit) => (unit === 'utf-16' ? at : at + countBelow(pairsInPoints, at));
  return {
    text,
    rangeOf: ({ paragraph, start, end }, unit) => {
      const from = starts[paragraph] ?? 0;
      return { start: toUnit(from + start, unit), end: toUnit(from + end, unit) };
    },
    spanOf: (range, unit) => {
      const [from, to] = [fromUnit(range.start, unit), fromUnit(range.end, unit)];
      const paragraph = countBelow(starts, from + 1) - 1;
      const before = starts[paragraph];
      if (before === undefined || from >= to || to > before + (paragraphs[paragraph] ?? '').length) return null;
      return { paragraph, start: from - before, end: to - before };
    },
  };
}

/** How many of the sorted numbers are below `value`. */
function countBelow(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
