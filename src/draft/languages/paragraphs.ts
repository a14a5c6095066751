/** A text as paragraphs of sentences, without the parts of speech: for languages that no library here reads. */
import { mapInSteps, partOf, type Steps } from '../steps.ts';
import type { ArticleParagraph } from '../text/article.ts';
import { PAIRS, quotesOf, type Quote } from '../text/quotes.ts';
import { paragraphsOf, sentencesOf, type Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

const ABBREVIATIONS = new Set(
  ('м с р рр г гг ст см ім им вул ул обл тис тыс млн млрд грн руб ін др напр т д е п н просп бул пл акад проф ген '
    + 'z b bzw dr str ca st sr sra m mme').split(' '),
);
/** A number, a word with its apostrophes and hyphens, several dots, any other sign. */
const TOKEN = new RegExp([
  '\\d+(?:[.,\\u00a0 ]\\d{3})*(?:[.,]\\d+)?', "[\\p{L}\\p{M}\\d]+(?:['’ʼ‑-](?!\\p{Script=Hangul})[\\p{L}\\p{M}\\d]+)*",
  '\\.{2,}', '[^\\s]',
].join('|'), 'gu');
/** Beside those of all languages. */
const MORE_PAIRS = { ...PAIRS, '「': '」', '『': '』' };
/** Korean has no apostrophe, and straight marks for single quotations. */
const KOREAN_PAIRS = { ...MORE_PAIRS, "'": "'" };

/**
 * Parts of speech are `VERB` for what may be a verb, and `X`.
 * @throws the signal's reason when it is aborted
 */
export function roughParagraphs(
  text: string, language: string, isVerb: (word: string) => boolean, steps: Steps,
): Promise<ArticleParagraph[]> {
  const pairs = language === 'ko' ? KOREAN_PAIRS : MORE_PAIRS;
  return mapInSteps(paragraphsOf(text), (range, index) => {
    const own = text.slice(range.start, range.end);
    const quotes = quotesOf(text, range, pairs);
    const tokens = [...own.matchAll(TOKEN)].map(({ index: at, 0: word }): Token => ({
      start: range.start + at, end: range.start + at + word.length, text: word, pos: isVerb(word) ? 'VERB' : 'X',
      lemma: word.toLowerCase(),
    }));
    return { ...range, text: own, sentences: whole(sentencesOf(tokens, index, ABBREVIATIONS), quotes), quotes };
  }, partOf(steps, 0, 0.2));
}

/** No sentence ends within a quotation that is closed: what is quoted stays with who says it. */
function whole(sentences: readonly Sentence[], quotes: readonly Quote[]): Sentence[] {
  const joined: Sentence[][] = [];
  const closed = quotes.filter(({ isClosed }) => isClosed);
  for (const sentence of sentences) {
    const last = joined.at(-1)?.at(-1);
    if (last && closed.some(({ start, end }) => start < last.end && last.end < end)) joined.at(-1)!.push(sentence);
    else joined.push([sentence]);
  }
  return joined.map((parts) => ({
    ...parts[0]!, end: parts.at(-1)!.end, tokens: parts.flatMap(({ tokens }) => tokens),
  }));
}
