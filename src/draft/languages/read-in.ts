/** Reads an article in whichever language it is: English well, three others roughly, of all others only names. */
import type { PlaceName } from '../places/find-places.ts';
import type { Known } from '../places/known-names.ts';
import { asking, lookUp, type Ask } from '../places/look-up.ts';
import { resolvePlaces } from '../places/resolve.ts';
import { readText, type Reading, type Sources } from '../read.ts';
import type { Steps } from '../steps.ts';
import type { ArticleParagraph } from '../text/article.ts';
import type { Token } from '../text/tokens.ts';
import { wordsOf } from '../text/words.ts';
import { attributionsOf } from './cyrillic/attributions.ts';
import { cyrillicNames } from './cyrillic/names.ts';
import type { Cyrillic } from './cyrillic/word-forms.ts';
import { attributionsOf as koreanAttributions } from './korean/attributions.ts';
import { koreanNames } from './korean/names.ts';
import { personsIn } from './korean/sources.ts';
import { UNDETERMINED } from './language-of-text.ts';
import { otherNames } from './other.ts';
import { roughParagraphs } from './paragraphs.ts';
import { roughStatements, type FindAttributions } from './rough-statements.ts';

/**
 * @param language BCP 47, without a variety
 * @throws the signal's reason when it is aborted
 */
export async function readIn(language: string, text: string, sources: Sources, steps: Steps = {}): Promise<Reading> {
  if (language === 'en') return readText(text, sources, steps);
  const rules = RULES.get(language);
  if (!rules) return readOther(language, text, sources, steps);
  const paragraphs = await roughParagraphs(text, language, rules.isVerb, steps);
  const problems = new Set<string>();
  const { names, known } = await rules.names(paragraphs, asking(sources.candidates, problems));
  steps.signal?.throwIfAborted();
  const found = await roughStatements(text, paragraphs, rules.finder(paragraphs, tokenWithin(names)), steps);
  return {
    language, paragraphs, names, placed: resolvePlaces(text, names, known),
    ...found,
    problems: [roughly(language), ...problems],
  };
}

/** What is particular to a language that is read roughly. */
interface Rules {
  /** By its ending: a sentence without a verb tells nothing. */
  isVerb: (word: string) => boolean;
  /** In the order of the text, and what each may mean. */
  names: (paragraphs: readonly ArticleParagraph[], ask: Ask) => Promise<{ names: PlaceName[]; known: Known }>;
  finder: (paragraphs: readonly ArticleParagraph[], isPlace: (token: Token) => boolean) => FindAttributions;
}

const cyrillic = (language: Cyrillic, verb: RegExp): Rules => ({
  isVerb: (word) => verb.test(word),
  names: (paragraphs, ask) => cyrillicNames(paragraphs, language, ask),
  finder: (_, isPlace) => (sentence, quotes) => attributionsOf(sentence, quotes, { language, isPlace }),
});

const KOREAN: Rules = {
  isVerb: (word) => word.endsWith('다'),
  names: koreanNames,
  finder: (paragraphs, isPlace) => {
    const persons = personsIn(paragraphs.flatMap(({ sentences }) => sentences));
    const knows = { isPlace, isPerson: (name: string) => persons.has(name) };
    return (sentence, quotes) => koreanAttributions(sentence, quotes, knows);
  },
};

const RULES: ReadonlyMap<string, Rules> = new Map([
  ['uk', cyrillic('uk', /(?:[иуіаяеов]в|л[аио]|ть|ться|вся|лася|лися|лось|є)$/u)],
  ['ru', cyrillic('ru', /(?:[иыуаяеё]л|л[аио]|[еуаяи]т|тся|лся|лась|лись|лось)$/u)],
  ['ko', KOREAN],
]);

/** Whether a token is of a place's name. */
function tokenWithin(names: readonly PlaceName[]): (token: Token) => boolean {
  const offsets = new Set(names.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  return ({ start }) => offsets.has(start);
}

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
