/** Reads an article in whichever language it is: English well, three others roughly, of all others only names. */
import { lookUp } from '../places/look-up.ts';
import type { PlaceName } from '../places/find-places.ts';
import { resolvePlaces } from '../places/resolve.ts';
import { readText, type Reading, type Sources } from '../read.ts';
import type { Steps } from '../steps.ts';
import { wordsOf } from '../text/words.ts';
import { asking } from './ask.ts';
import { attributionsOf } from './cyrillic/attributions.ts';
import { cyrillicNames } from './cyrillic/names.ts';
import type { Cyrillic } from './cyrillic/word-forms.ts';
import { attributionsOf as koreanAttributions } from './korean/attributions.ts';
import { koreanNames } from './korean/names.ts';
import { personsIn } from './korean/sources.ts';
import { UNDETERMINED } from './language-of-text.ts';
import { otherNames } from './other.ts';
import { roughStatements } from './rough-statements.ts';
import { roughParagraphs } from './paragraphs.ts';

/**
 * @param language BCP 47, without a variety
 * @throws the signal's reason when it is aborted
 */
export async function readIn(language: string, text: string, sources: Sources, steps: Steps = {}): Promise<Reading> {
  if (language === 'en') return readText(text, sources, steps);
  if (language === 'uk' || language === 'ru') return readCyrillic(language, text, sources, steps);
  if (language === 'ko') return readKorean(text, sources, steps);
  return readOther(language, text, sources, steps);
}

async function readCyrillic(language: Cyrillic, text: string, sources: Sources, steps: Steps): Promise<Reading> {
  const paragraphs = await roughParagraphs(text, language, (word) => VERB[language].test(word), steps);
  const problems = new Set<string>();
  const { names, known } = await cyrillicNames(paragraphs, language, asking(sources.candidates, problems));
  steps.signal?.throwIfAborted();
  const isPlace = tokenWithin(names);
  const found = await roughStatements(text, paragraphs, (sentence, quotes) =>
    attributionsOf(sentence, quotes, { language, isPlace }), steps);
  return {
    language, paragraphs, names, placed: resolvePlaces(text, names, known),
    ...found,
    problems: [roughly(language), ...problems],
  };
}

async function readKorean(text: string, sources: Sources, steps: Steps): Promise<Reading> {
  const language = 'ko';
  const paragraphs = await roughParagraphs(text, language, (word) => word.endsWith('다'), steps);
  const problems = new Set<string>();
  const { names, known } = await koreanNames(paragraphs, asking(sources.candidates, problems));
  steps.signal?.throwIfAborted();
  const persons = personsIn(paragraphs.flatMap(({ sentences }) => sentences));
  const knows = { isPlace: tokenWithin(names), isPerson: (name: string) => persons.has(name) };
  const found = await roughStatements(text, paragraphs, (sentence, quotes) =>
    koreanAttributions(sentence, quotes, knows), steps);
  return {
    language, paragraphs, names, placed: resolvePlaces(text, names, known),
    ...found,
    problems: [roughly(language), ...problems],
  };
}

/** Whether a token is of a place's name. */
function tokenWithin(names: readonly PlaceName[]): (token: { start: number }) => boolean {
  const offsets = new Set(names.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  return ({ start }) => offsets.has(start);
}

/** What may be a verb, by its ending: a sentence without one tells nothing. */
const VERB: Readonly<Record<Cyrillic, RegExp>> = {
  uk: /(?:[иуіаяеов]в|л[аио]|ть|ться|вся|лася|лися|лось|є)$/u,
  ru: /(?:[иыуаяеё]л|л[аио]|[еуаяи]т|тся|лся|лась|лись|лось)$/u,
};

const roughly = (language: string): string =>
  `The text is in ${languageName(language)}, which is read roughly: more is wrong or missing than in English.`;

async function readOther(language: string, text: string, sources: Sources, steps: Steps): Promise<Reading> {
  const paragraphs = await roughParagraphs(text, language, () => false, steps);
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
  const name = language === UNDETERMINED ? undefined : languageName(language);
  const which = name === undefined
    ? 'Nothing tells which language the text is in'
    : `The text seems to be in ${name}, which can’t be read`;
  return `${which}: only names of well-known places that are spelled as in English are found, and nobody’s statements.`;
}

const languageName = (language: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
