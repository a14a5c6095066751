/** Reads an article in whichever language it is: English well, three others roughly, of all others only names. */
import { lookUp } from '../places/look-up.ts';
import { resolvePlaces } from '../places/resolve.ts';
import { readText, type Reading, type Sources } from '../read.ts';
import type { Steps } from '../steps.ts';
import { wordsOf } from '../text/words.ts';
import { UNDETERMINED } from './language-of-text.ts';
import { otherNames } from './other.ts';
import { roughParagraphs } from './paragraphs.ts';

/**
 * @param language BCP 47, without a variety
 * @throws the signal's reason when it is aborted
 */
export async function readIn(language: string, text: string, sources: Sources, steps: Steps = {}): Promise<Reading> {
  if (language === 'en') return readText(text, sources, steps);
  return readOther(language, text, sources, steps);
}

async function readOther(language: string, text: string, sources: Sources, steps: Steps): Promise<Reading> {
  const paragraphs = roughParagraphs(text, language, () => false);
  const words = paragraphs.flatMap(({ sentences }) => sentences)
    .map(({ tokens }) => wordsOf(tokens).map((word) => word.text));
  const { known, problems } = await lookUp(words, sources.candidates);
  steps.signal?.throwIfAborted();
  const names = otherNames(paragraphs, known);
  return {
    language, paragraphs, names, placed: resolvePlaces(text, names, known), statements: [], attributions: [],
    problems: [sentenceOn(language), ...problems],
  };
}

function sentenceOn(language: string): string {
  const name = language === UNDETERMINED ? undefined : new Intl.DisplayNames('en', { type: 'language' }).of(language);
  const which = name === undefined
    ? 'Nothing tells which language the text is in'
    : `The text seems to be in ${name}, which can’t be read`;
  return `${which}: only names of well-known places that are spelled as in English are found, and nobody’s statements.`;
}
