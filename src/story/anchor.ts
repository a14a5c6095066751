/** Exact words in a text. There is no fuzzy matching: a quotation on the wrong words is worse than none. */

/** Words to be found; `prefix` and `suffix` are the text just before and after them. */
export interface Words {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** A stretch of one paragraph: `start` inclusive, `end` exclusive, in UTF-16 code units; paragraphs count from 0. */
export interface Span {
  paragraph: number;
  start: number;
  end: number;
}

/** Every place in `text` where the words stand, with their prefix before and their suffix behind. */
export function occurrences(text: string, { exact, prefix = '', suffix = '' }: Words): number[] {
  const found: number[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, at + exact.length)) found.push(at);
  }
  return found;
}

/** The spans of `words` that lie wholly inside one of `within`. */
export function occurrencesWithin(paragraphs: readonly string[], within: readonly Span[], words: Words): Span[] {
  const spans = new Map<string, Span>();
  for (const outer of within) {
    for (const start of occurrences(paragraphs[outer.paragraph] ?? '', words)) {
      const end = start + words.exact.length;
      if (start >= outer.start && end <= outer.end) {
        spans.set(`${outer.paragraph}:${start}`, { paragraph: outer.paragraph, start, end });
      }
    }
  }
  return [...spans.values()];
}
