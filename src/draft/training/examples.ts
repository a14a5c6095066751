/** Sentences of a corpus as examples for the tagger. */
import { featuresOf, usageOf } from '../places/features.ts';
import type { Known } from '../places/known-names.ts';
import type { Lexicon } from '../places/lexicon.ts';
import type { TaggedSentence } from './gmb.ts';
import type { Example } from './perceptron.ts';

/** The corpus has no articles: this many sentences in a row stand for one. */
const ARTICLE = 15;

export function examplesFrom(sentences: readonly TaggedSentence[], known: Known, lexicon: Lexicon): Example[] {
  const examples: Example[] = [];
  for (let start = 0; start < sentences.length; start += ARTICLE) {
    const article = sentences.slice(start, start + ARTICLE);
    const usage = usageOf(article.map(({ words }) => words));
    for (const { words, tags } of article)
      examples.push({ features: featuresOf(words, { known, lexicon, usage }), tags });
  }
  return examples;
}
