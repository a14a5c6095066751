/** Spans as an editor sets them: from edge to edge of words, and wider or narrower by one word. */
import type { Span } from '../../story/anchor.ts';

interface Text { paragraphs: readonly string[]; language: string }

interface Stretch { start: number; end: number }

/** What reads as words, by the browser's own rules (UAX #29), without punctuation. */
function wordsOf(text: string, language: string): Stretch[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return Array.from(segmenter.segment(text)).flatMap(({ index, segment, isWordLike }) =>
    (isWordLike ? [{ start: index, end: index + segment.length }] : []));
}

/** The span out to the edges of the words that it cuts, without blanks at its ends; null where no word is in it. */
export function snapToWords({ paragraphs, language }: Text, { paragraph, start, end }: Span): Span | null {
  const text = paragraphs[paragraph] ?? '';
  const within = wordsOf(text, language).filter((word) => word.start < end && word.end > start);
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return null;
  // Marks that stand at an edge, as quotation marks do, are taken as they were chosen.
  const chosen = text.slice(start, end);
  const from = Math.min(first.start, start + chosen.length - chosen.trimStart().length);
  const to = Math.max(last.end, start + chosen.trimEnd().length);
  return { paragraph, start: from, end: to };
}

export type Edge = 'start' | 'end';

/** One word more (`by` 1) or less (-1) at an edge; the same span where there is none to take or to leave. */
export function widen({ paragraphs, language }: Text, span: Span, edge: Edge, by: 1 | -1): Span {
  const text = paragraphs[span.paragraph] ?? '';
  const words = wordsOf(text, language);
  if (edge === 'start') {
    const at = words.findIndex(({ end }) => end > span.start);
    const start = by === 1 ? words[(at < 0 ? words.length : at) - 1]?.start ?? 0 : words[at + 1]?.start;
    return start === undefined || start >= span.end ? span : { ...span, start };
  }
  const at = words.findLastIndex(({ start }) => start < span.end);
  // The last word's own punctuation goes with it.
  const end = by === 1 ? words[at + 1]?.end ?? text.trimEnd().length : words[at - 1]?.end;
  return end === undefined || end <= span.start ? span : { ...span, end };
}
