/** From offsets of the whole text to spans of its paragraphs. */
import type { Span } from '../../story/anchor.ts';

interface Paragraph { start: number; end: number }
export type Offsets = readonly [start: number, end: number];

/** The spans that two offsets stand for, one for each paragraph that has any of them; none is blank at its ends. */
export function spansAt(text: string, paragraphs: readonly Paragraph[], [start, end]: Offsets): Span[] {
  const spans: Span[] = [];
  for (let i = firstEndingAfter(paragraphs, start); (paragraphs[i]?.start ?? Infinity) < end; i += 1) {
    const own = paragraphs[i]!;
    let [from, to] = [Math.max(start, own.start), Math.min(end, own.end)];
    while (from < to && /\s/.test(text[from]!)) from += 1;
    while (to > from && /\s/.test(text[to - 1]!)) to -= 1;
    if (from < to) spans.push({ paragraph: i, start: from - own.start, end: to - own.start });
  }
  return spans;
}

function firstEndingAfter(paragraphs: readonly Paragraph[], at: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Spans in their order, those that meet or overlap in one. Blanks between two are none. */
export function joined(paragraphs: readonly string[], spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  const found: Span[] = [];
  for (const span of sorted) {
    const last = found.at(-1);
    const meets = last?.paragraph === span.paragraph
      && !/\S/.test(paragraphs[span.paragraph]!.slice(last.end, span.start));
    if (last && meets) last.end = Math.max(last.end, span.end);
    else found.push({ ...span });
  }
  return found;
}
