/** The translations beside a story's file. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../story/problem.ts';
import { LANGUAGES, translationFile, type Language } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import { parseTranslation, type Translation } from '../story/translation.ts';

/** @param path of the story's own file. */
export function readTranslations(
  path: string,
  story: Story,
  languages: readonly Language[] = story.translations,
): { translations: Translation[]; problems: Problem[] } {
  const results = languages.map((language) => {
    try {
      return parseTranslation(readFileSync(join(dirname(path), translationFile(language)), 'utf8'), story, language);
    } catch (error) {
      const found = `can’t be read (${error instanceof Error ? error.message : String(error)})`;
      return {
        translation: null,
        problems: [{ path: translationFile(language), found, expected: 'a translation, since the story lists it' }],
      };
    }
  });
  return {
    translations: results.flatMap(({ translation }) => translation ?? []),
    problems: results.flatMap(({ problems }) => problems),
  };
}

/** Translations that lie there, but that nobody would ever see. */
export function unlisted(path: string, story: Story): Problem[] {
  return LANGUAGES.filter(
    (language) => !story.translations.includes(language) && existsSync(join(dirname(path), translationFile(language))),
  ).map((language) => ({
    path: 'translations',
    found: `${translationFile(language)} is not listed`,
    expected: `"${language}" in it, or no such file`,
  }));
}
