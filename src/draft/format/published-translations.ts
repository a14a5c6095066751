/** Which of a draft's translations are published: those of what is published, and none into the article's language. */
import { languageOf } from '../../story/names.ts';
import { LANGUAGES, type Language } from '../../story/schema.ts';
import { termsOf } from '../../story/translation.ts';
import type { Draft } from './draft.ts';
import { isKept } from './kept.ts';

/** The languages of a page that the article is not in. */
export const languagesFor = (draft: Draft): Language[] =>
  LANGUAGES.filter((language) => language !== languageOf(draft.language));

/** The editor's own words that a translation may have, of what is not rejected. */
export const termsIn = ({ speakers, places, relations, statements }: Draft): string[] => termsOf({
  speakers: speakers.filter(isKept), places: places.filter(isKept), relations: relations.filter(isKept),
  statements: statements.filter(isKept),
});

/** Ids of what is published. */
interface Published { speakers: ReadonlySet<string>; statements: ReadonlySet<string> }

/** Translations of what is gone stay in the draft, for what is had back. */
export function publishedTranslations(draft: Draft, { speakers, statements }: Published): Draft['translations'] {
  const terms = new Set(termsIn(draft));
  const known = <T>(records: Readonly<Record<string, T>>, ids: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(records).filter(([id]) => ids.has(id)));
  return Object.fromEntries(languagesFor(draft).flatMap((language) => {
    const one = draft.translations[language];
    return one ? [[language, {
      ...one, speakers: known(one.speakers, speakers), statements: known(one.statements, statements),
      terms: known(one.terms, terms),
    }]] : [];
  }));
}
