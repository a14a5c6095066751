/** What a speaker said, cut out of the text to be set as a quotation that brings its own marks. */
import type { Span } from './anchor.ts';

/** A run of a statement's words; what is quoted stands without the text's quotation marks. */
export interface Piece { text: string; isQuote: boolean }

/** A mark before a quotation, and a blank that French puts between. */
const OPENING = /(?:[“„«»"‹›‘‚「『]|(?<![\p{L}\p{N}])['’])[\u00a0\u202f]?$/u;
/** A mark after one; what is also an apostrophe is none where a word goes on. */
const CLOSING = /^[\u00a0\u202f]?(?:[”“»«"›‹」』]|['’‘](?![\p{L}\p{N}]))/u;
/** Punctuation that belongs to the sentence, but that English sets inside the marks: “under water,” she said. */
const PUNCTUATION = /^[.,;:!?…]+/;

/** The words of a span, cut at the quotes inside it. Of quotes that overlap the first is set. */
export function piecesOf(paragraph: string, span: Span, quotes: readonly Span[]): Piece[] {
  const inside = quotes
    .filter((quote) => quote.paragraph === span.paragraph && quote.start >= span.start && quote.end <= span.end)
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = span.start;
  for (const quote of inside) {
    if (quote.start < at) continue;
    const between = paragraph.slice(at, quote.start).replace(OPENING, '');
    if (between !== '') pieces.push({ text: between, isQuote: false });
    const end = quote.end + inMarks(paragraph.slice(quote.end, span.end));
    pieces.push({ text: paragraph.slice(quote.start, end), isQuote: true });
    at = end + (CLOSING.exec(paragraph.slice(end, span.end))?.[0].length ?? 0);
  }
  if (at < span.end) pieces.push({ text: paragraph.slice(at, span.end), isQuote: false });
  return pieces;
}

/** How much punctuation stands between the end of a quote and its closing mark. */
function inMarks(behind: string): number {
  const length = PUNCTUATION.exec(behind)?.[0].length ?? 0;
  return CLOSING.test(behind.slice(length)) ? length : 0;
}
