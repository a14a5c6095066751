import type { Language, Names } from './schema.ts';

/** A name in the language asked for, else in English, else in whatever there is. */
export function nameIn(names: Names, language: Language): string {
  return names[language] ?? names.en ?? Object.values(names)[0] ?? '';
}
