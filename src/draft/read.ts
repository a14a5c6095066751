/** Reads an article: its places and its statements. Everything else is made of these. */
import type { Answer } from '../gazetteer/types.ts';
import { findPlaces, type PlaceName } from './places/find-places.ts';
import { lookUp } from './places/look-up.ts';
import type { Model } from './places/model.ts';
import type { Placed } from './places/placed.ts';
import { resolvePlaces } from './places/resolve.ts';
import { partOf, type Steps } from './steps.ts';
import { findStatements, type Findings } from './statements/statements.ts';
import { readArticle, type ArticleParagraph } from './text/article.ts';
import { wordsOf } from './text/words.ts';

/** What reading needs from outside. */
export interface Sources {
  candidates: (name: string) => Promise<Answer>;
  model: Model;
}

export interface Reading
  extends Pick<Findings, 'statements' | 'attributions'>, Partial<Pick<Findings, 'crowded'>> {
  /** That the text was read in, as a BCP 47 tag. */
  language: string;
  paragraphs: ArticleParagraph[];
  names: PlaceName[];
  /** What each of the names means. */
  placed: Placed[];
  /** A sentence for each part of the gazetteer that could not be read. */
  problems: string[];
}

/**
 * @param text of the article, in English; paragraphs are lines.
 * @throws the signal's reason when it is aborted
 */
export async function readText(text: string, { candidates, model }: Sources, steps: Steps = {}): Promise<Reading> {
  const paragraphs = await readArticle(text, partOf(steps, 0, 0.2));
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const words = sentences.map(({ tokens }) => wordsOf(tokens).map((word) => word.text));
  const { known, problems } = await lookUp(words, candidates);
  steps.signal?.throwIfAborted();
  const names = await findPlaces(sentences, known, model, partOf(steps, 0.4, 0.7));
  const placed = resolvePlaces(text, names, known);
  const findings = await findStatements(paragraphs, partOf(steps, 0.8, 1));
  return { language: 'en', paragraphs, names, placed, ...findings, problems };
}
