/** Words that find a span again: alone where they stand once, else with as much around them as decides it. */
import { occurrencesWithin, type Span, type Words } from './anchor.ts';
import { wordsIn } from './words-in.ts';

/** UTF-16 code units of the surroundings that are tried first; then more and more, up to the whole paragraph. */
const STEP = 12;
const STEADY = 400;

/** The words of `span` so that they are found once inside `within`; null where nothing decides it. */
export function anchorWords(paragraphs: readonly string[], span: Span, within: readonly Span[]): Words | null {
  const text = paragraphs[span.paragraph] ?? '';
  const exact = wordsIn(paragraphs, span);
  const isFound = (words: Words) => {
    const found = occurrencesWithin(paragraphs, within, words);
    return found.length === 1 && found[0]?.paragraph === span.paragraph && found[0].start === span.start;
  };
  if (isFound({ exact })) return { exact };
  for (let around = STEP; ; around += around < STEADY ? STEP : around) {
    const prefix = text.slice(Math.max(0, span.start - around), span.start).replace(/^[\udc00-\udfff]/, '');
    const suffix = text.slice(span.end, span.end + around).replace(/[\ud800-\udbff]$/, '');
    for (const words of [{ exact, suffix }, { exact, prefix }, { exact, prefix, suffix }])
      if (Object.values(words).every((part) => part !== '') && isFound(words)) return words;
    if (around >= text.length) return null;
  }
}
