/** Makes sure that a story file can find the words of what was found: what it can't find is left out. */
import { occurrencesWithin, type Span } from '../../story/anchor.ts';
import { clustersOf } from '../../story/graphemes.ts';
import { anchorWords } from '../../story/anchoring.ts';
import type { DraftStatement } from '../format/draft.ts';
import { mentionsIn, type MentionIndex } from '../format/mentions-in.ts';
import { isWithin, wordsIn } from '../../story/words-in.ts';
import { READABLE } from '../../story/characters.ts';
import { MAX_PER_STATEMENT } from '../../story/limits.ts';
import type { LeftOut } from './left-out.ts';

/** Words that stand so often in one statement or paragraph are of no use to a reader, and slow to tell apart. */
const MOST_ALIKE = 20;

/**
 * Null for a statement whose words nothing tells from others of its paragraph. A quotation that stands in it twice is
 * left out, and so is, for this statement, a mention that nothing tells from another one. `left` hears of all that.
 */
export function anchorer(
  paragraphs: readonly string[], mentions: MentionIndex, left: LeftOut,
): (statement: DraftStatement) => DraftStatement | null {
  const clusterAt = clustersOf(paragraphs);
  const isWhole = ({ paragraph, start, end }: Span) =>
    clusterAt(paragraph, start) === undefined && clusterAt(paragraph, end) === undefined;
  const wholeOf = (paragraph: number): Span => ({ paragraph, start: 0, end: paragraphs[paragraph]!.length });
  const isRare = (span: Span, within: readonly Span[]) =>
    occurrencesWithin(paragraphs, within, { exact: wordsIn(paragraphs, span) }).length <= MOST_ALIKE;
  const wordsFor = (span: Span, within: readonly Span[]) =>
    (isWhole(span) && isRare(span, within) ? anchorWords(paragraphs, span, within) : null);
  return (statement) => {
    const spans = left.first('spans', statement.spans, MAX_PER_STATEMENT);
    if (!spans.every((span) => READABLE.test(wordsIn(paragraphs, span)) && wordsFor(span, [wholeOf(span.paragraph)]))) {
      left.add('alike');
      return null;
    }
    const quotes = left.first('quotes', statement.quotes, MAX_PER_STATEMENT);
    const told = quotes.filter((quote) => {
      const words = spans.some((span) => isWithin(quote, span)) ? wordsFor(quote, spans) : null;
      return words && Object.keys(words).length === 1 && READABLE.test(words.exact);
    });
    left.add('quotesAlike', quotes.length - told.length);
    const own = mentionsIn(mentions, { spans, without: [] });
    const named = left.first('named', own, MAX_PER_STATEMENT).filter(({ span }) => wordsFor(span, spans));
    left.add('namedAlike', Math.min(own.length, MAX_PER_STATEMENT) - named.length);
    const quantities = left.first('quantities', statement.quantities, MAX_PER_STATEMENT);
    const without = own.filter((one) => !named.includes(one)).map(({ id }) => id);
    return { ...statement, spans, without, quotes: told, quantities };
  };
}
