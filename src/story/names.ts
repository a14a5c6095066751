import { LANGUAGES, type Language, type Names } from './schema.ts';
import type { Place, Story } from './story.ts';

/** A name in the language asked for or a variety of it, else in English, else the first that there is. */
export function nameIn(names: Names, language: Language): string {
  return inLanguage(names, language) ?? inLanguage(names, 'en') ?? Object.values(names)[0] ?? '';
}

const inLanguage = (names: Names, language: Language): string | undefined =>
  names[language] ?? Object.entries(names).find(([tag]) => languageOf(tag) === language)?.[1];

/** Tag of an undetermined language (ISO 639-2). */
const UNDETERMINED = 'und';

/** The refs whose names a story leaves out: what `inheritNames` asks for. */
export const refsWithoutNames = ({ places }: Story): string[] =>
  places.flatMap((place) => (isNameless(place) ? place.ref ?? [] : []));

const isNameless = ({ names }: Place): boolean => Object.keys(names).length === 0;

/**
 * The story with the names of what it refers to where it leaves them out, in all languages that those have; frozen,
 * too. A place of which nothing is known is called by its id.
 */
export function inheritNames(story: Story, namesOf: (ref: string) => Names | undefined): Story {
  if (!story.places.some(isNameless)) return story;
  const places = story.places.map((place): Place => {
    if (!isNameless(place)) return place;
    const names = (place.ref === undefined ? undefined : namesOf(place.ref)) ?? { [UNDETERMINED]: place.id };
    return Object.freeze({ ...place, names: Object.freeze({ ...names }) });
  });
  return Object.freeze({ ...story, places: Object.freeze(places) });
}

/** The one of our languages that a tag such as `en-GB` stands for; undefined for any other. */
export function languageOf(tag: string): Language | undefined {
  return LANGUAGES.find((language) => language === tag.split('-')[0]);
}
