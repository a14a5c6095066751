/** What stands between quotation marks. */

export interface Quote {
  start: number;
  end: number;
  /** It has its closing mark. */
  isClosed: boolean;
}

export const PAIRS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»', "''": "''", '„': '“', '‘': '’' };

/**
 * Quotations of the outermost level in one paragraph, with their marks. One without a closing mark reaches to the
 * paragraph's end: the next paragraph goes on with it. `pairs`: closing marks by their opening ones.
 */
export function quotesOf(
  text: string, { start, end }: { start: number; end: number }, pairs: Readonly<Record<string, string>> = PAIRS,
): Quote[] {
  const quotes: Quote[] = [];
  for (let i = start; i < end; i += 1) {
    const mark = text.startsWith("''", i) ? "''" : text[i]!;
    const closing = pairs[mark];
    if (!closing || (mark === '‘' && /\w/.test(text[i - 1] ?? ''))) continue;
    const close = closingMark(text, i + mark.length, end, closing);
    quotes.push({ start: i, end: close < 0 ? end : close + closing.length, isClosed: close >= 0 });
    i = (close < 0 ? end : close + closing.length) - 1;
  }
  return quotes;
}

function closingMark(text: string, from: number, end: number, mark: string): number {
  for (let i = text.indexOf(mark, from); i >= 0 && i < end; i = text.indexOf(mark, i + 1))
    // An apostrophe is no closing mark.
    if (mark !== '’' || !/\w/.test(text[i + 1] ?? '')) return i;
  return -1;
}

/** Of each token whether it stands in one of the quotations, with their marks; both in the order of the text. */
export function areQuoted(tokens: readonly { start: number; end: number }[], quotes: readonly Quote[]): boolean[] {
  let next = 0;
  return tokens.map(({ start, end }) => {
    while ((quotes[next]?.end ?? Infinity) <= start) next += 1;
    const quote = quotes[next];
    return quote !== undefined && start >= quote.start && end <= quote.end;
  });
}
