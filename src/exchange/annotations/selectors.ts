/** Words of the text as selectors of a Web Annotation: a quote with what is around it, and positions. */
import * as v from 'valibot';
import { occurrences, type Span } from '../../story/anchor.ts';
import { shown } from '../../story/problem.ts';
import { POSITION_UNITS, type ArticleText, type PositionUnit } from '../text.ts';
import { AROUND } from './vocabulary.ts';

/** The two selectors of each span, as a target: quote first, for a reader's eyes. */
export function targetOf(article: ArticleText, spans: readonly Span[], { source, unit }: Target) {
  return spans.map((span) => {
    const { start, end } = article.rangeOf(span, 'utf-16');
    const { text } = article;
    const prefix = text.slice(Math.max(0, start - AROUND), start).replace(/^[\udc00-\udfff]/, '');
    const suffix = text.slice(end, end + AROUND).replace(/[\ud800-\udbff]$/, '');
    return {
      type: 'SpecificResource',
      source,
      selector: [
        {
          type: 'TextQuoteSelector', exact: text.slice(start, end),
          ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }),
        },
        { type: 'TextPositionSelector', ...article.rangeOf(span, unit) },
      ],
    };
  });
}

/** `source` names the text; `unit` is what positions count. */
interface Target { source: string; unit: PositionUnit }

const Quote = v.object({
  type: v.literal('TextQuoteSelector'), exact: v.pipe(v.string(), v.nonEmpty()),
  prefix: v.optional(v.string(), ''), suffix: v.optional(v.string(), ''),
});
type Quote = v.InferOutput<typeof Quote>;
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Position = v.object({ type: v.literal('TextPositionSelector'), start: Offset, end: Offset });

/** Characters that all searches of one file together may go through: a file may have ten thousands of quotes. */
const MOST_SEARCHED = 100_000_000;

/** A span, or why there is none, as the `found` of a problem. */
export type Found = { span: Span } | { found: string };

/**
 * Reads targets of one file. Positions are believed where the quote stands there, in whichever unit; else the quote is
 * looked for, and has to stand once. Never throws.
 */
export function createTargetReader(article: ArticleText, declared: PositionUnit): (target: unknown) => Found {
  const units = [declared, ...POSITION_UNITS.filter((unit) => unit !== declared)];
  let searched = 0;
  const search = (words: { exact: string; prefix?: string; suffix?: string }): Found => {
    searched += article.text.length;
    const places = searched > MOST_SEARCHED ? [] : occurrences(article.text, words);
    const [at] = places;
    const span = at === undefined ? null
      : article.spanOf({ start: at, end: at + words.exact.length }, 'utf-16');
    if (places.length === 1 && span) return { span };
    if (places.length > 1) return { found: `${shown(words.exact)} stands in the text ${places.length} times` };
    return { found: `${shown(words.exact)} does not stand in one paragraph of the text` };
  };
  return (target) => {
    const { quote, position } = selectorsIn(target);
    if (!quote && !position) return { found: 'neither a TextQuoteSelector nor a TextPositionSelector' };
    const spans = position ? units.map((unit) => article.spanOf(position, unit)) : [];
    const there = spans.flatMap((span) => (span && quote ? fits(article, span, quote) : []));
    const best = there.find(({ around }) => around) ?? there[0];
    if (best) return { span: best.span };
    if (quote) {
      const withAround = search(quote);
      return 'span' in withAround ? withAround : search({ exact: quote.exact });
    }
    return spans[0] ? { span: spans[0] } : { found: `no words of one paragraph at ${shown(position)}` };
  };
}

/** Whether the quote stands at a span, and what is around it, too; a page may have broken its lines otherwise. */
function fits({ text, rangeOf }: ArticleText, span: Span, { exact, prefix, suffix }: Quote) {
  const { start, end } = rangeOf(span, 'utf-16');
  if (text.slice(start, end) !== exact) return [];
  return [{ span, around: text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end) }];
}

function selectorsIn(target: unknown): { quote?: Quote; position?: { start: number; end: number } } {
  const { selector } = typeof target === 'object' && target !== null ? target as { selector?: unknown } : {};
  const all = [selector].flat();
  const quote = all.map((one) => v.safeParse(Quote, one)).find(({ success }) => success);
  const position = all.map((one) => v.safeParse(Position, one)).find(({ success }) => success);
  return {
    ...(quote?.success && { quote: quote.output }), ...(position?.success && { position: position.output }),
  };
}
