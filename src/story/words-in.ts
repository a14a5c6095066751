import type { Span } from './anchor.ts';

/** The words of a span; empty where the text has no such paragraph. */
export const wordsIn = (paragraphs: readonly string[], { paragraph, start, end }: Span): string =>
  (paragraphs[paragraph] ?? '').slice(start, end);

/** Whether a span lies within another one. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  inner.paragraph === outer.paragraph && inner.start >= outer.start && inner.end <= outer.end;

/** The order of the text. */
export const bySpan = (a: Span, b: Span): number => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end;
