/** A draft of which only the words of statements may be shown: everything else becomes an ellipsis. */
import type { Span } from '../../story/anchor.ts';
import type { Draft } from './draft.ts';
import { isKept } from './kept.ts';
import { bySpan, isWithin } from '../../story/words-in.ts';

const ELLIPSIS = '…';
const WORDS = /[\p{L}\p{N}]/u;
/** What closes the words before it, such as a full stop, stays with them. */
const CLOSING = /^\p{P}+(?=\s|$)/u;

/** A part of the text that stays, and where it begins in the new one. */
interface Kept extends Span { to: { paragraph: number; start: number } }

/** The same statements in the same words, in a text that has no others; mentions outside of them go with theirs. */
export function excerpted(draft: Draft): Draft {
  const statements = draft.statements.filter(isKept);
  const byParagraph = new Map<number, Span[]>();
  for (const span of joined(statements.flatMap(({ spans }) => spans)))
    if (!byParagraph.get(span.paragraph)?.push(span)) byParagraph.set(span.paragraph, [span]);
  const paragraphs: string[] = [];
  const moved = new Map<number, Kept[]>();
  draft.paragraphs.forEach((text, paragraph) => {
    const spans = byParagraph.get(paragraph);
    if (spans) {
      const to = paragraphs.length;
      const { shown, starts } = shorten(text, spans);
      paragraphs.push(shown);
      moved.set(paragraph, spans.map((span, i) => ({ ...span, to: { paragraph: to, start: starts[i] ?? 0 } })));
    } else if (paragraphs.at(-1) !== ELLIPSIS) paragraphs.push(ELLIPSIS);
  });
  const move = (span: Span): Span[] => {
    const kept = lastUpTo(moved.get(span.paragraph) ?? [], span.start);
    if (!kept || !isWithin(span, kept)) return [];
    const by = kept.to.start - kept.start;
    return [{ paragraph: kept.to.paragraph, start: span.start + by, end: span.end + by }];
  };
  return {
    ...draft,
    paragraphs,
    mentions: draft.mentions.flatMap((one) => move(one.span).map((span) => ({ ...one, span }))),
    statements: statements.map((one) => ({ ...one, spans: one.spans.flatMap(move), quotes: one.quotes.flatMap(move) })),
  };
}

/** The last of a paragraph's spans, in the order of the text, that does not begin after `start`. */
function lastUpTo(spans: readonly Kept[], start: number): Kept | undefined {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

/** In the order of the text; those that overlap or touch as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted(bySpan)) {
    const last = all.at(-1);
    if (last && last.paragraph === span.paragraph && span.start <= last.end)
      all[all.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
}

/** @returns the paragraph with ellipses, and where each of its spans begins in it. */
function shorten(text: string, spans: readonly Span[]): { shown: string; starts: number[] } {
  const starts: number[] = [];
  let shown = '';
  let at = 0;
  for (const { start, end } of spans) {
    shown += gap(text.slice(at, start), { isFirst: at === 0, isLast: false });
    starts.push(shown.length);
    shown += text.slice(start, end);
    at = end;
  }
  return { shown: shown + gap(text.slice(at), { isFirst: false, isLast: true }), starts };
}

function gap(text: string, { isFirst, isLast }: { isFirst: boolean; isLast: boolean }): string {
  if (!WORDS.test(text)) return text;
  const closing = isFirst ? '' : CLOSING.exec(text)?.[0] ?? '';
  return `${closing}${isFirst ? '' : ' '}${ELLIPSIS}${isLast ? '' : ' '}`;
}
