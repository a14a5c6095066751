/** An article as paragraphs of sentences. Offsets are UTF-16 code units of the whole text. */
import { quotesOf, type Quote } from './quotes.ts';
import { paragraphsOf, sentencesOf, type Sentence } from './sentences.ts';
import { mapInSteps, type Steps } from '../steps.ts';
import { tokensOf } from './tokens.ts';

export interface ArticleParagraph {
  start: number;
  end: number;
  text: string;
  sentences: Sentence[];
  quotes: Quote[];
}

/** @throws the signal's reason when it is aborted */
export const readArticle = (text: string, steps?: Steps): Promise<ArticleParagraph[]> =>
  mapInSteps(paragraphsOf(text), (range, index) => {
    const own = text.slice(range.start, range.end);
    const tokens = tokensOf(own).map((token) => ({
      ...token,
      start: token.start + range.start,
      end: token.end + range.start,
    }));
    return { ...range, text: own, sentences: sentencesOf(tokens, index), quotes: quotesOf(text, range) };
  }, steps);
