import { LANGUAGES, type Language, type Names } from './schema.ts';

/** A name in the language asked for, else in English, else in whatever there is. */
export function nameIn(names: Names, language: Language): string {
  return names[language] ?? names.en ?? Object.values(names)[0] ?? '';
}

/** The one of our languages that a tag such as `en-GB` stands for; undefined for any other. */
export function languageOf(tag: string): Language | undefined {
  return LANGUAGES.find((language) => language === tag.split('-')[0]);
}
