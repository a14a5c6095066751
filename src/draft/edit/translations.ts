/** A draft's words in another language, row by row: what there is to translate, and each translation as it is given. */
import type { Language } from '../../story/schema.ts';
import { TRANSLATION_FORMAT } from '../../story/translation-schema.ts';
import { bySpan, wordsIn } from '../../story/words-in.ts';
import type { Draft, DraftPlace } from '../format/draft.ts';
import { isKept } from '../format/kept.ts';
import { termsIn } from '../format/published-translations.ts';
import { recordAt, withHead, withRecords } from './records.ts';

/** What is translated; of a `term` the id is its own words. */
export interface Translatable {
  kind: 'title' | 'summary' | 'statement' | 'speaker' | 'role' | 'place' | 'term';
  id: string;
}

export interface TranslationRow extends Translatable {
  original: string;
  /** Empty while there is none. */
  translation: string;
  /** Whether the original has words that the speaker said, which stand between quotation marks. */
  isQuoted: boolean;
}

type Translation = NonNullable<Draft['translations'][Language]>;
/** A file that says nothing yet. */
const none = (language: Language): Translation =>
  ({ format: TRANSLATION_FORMAT, language, speakers: {}, statements: {}, terms: {} });

/** All that a reader is shown of the draft, in the order of the page. Places of the gazetteer bring their names. */
export function translationRows(draft: Draft, language: Language): TranslationRow[] {
  const { title, summary, speakers, statements, terms } = draft.translations[language] ?? none(language);
  const row = (of: Translatable, original: string | undefined, translation = '', isQuoted = false) =>
    (original === undefined || original === '' ? [] : [{ ...of, original, translation, isQuoted }]);
  const kept = draft.statements.filter(isKept).toSorted((a, b) => {
    const [first, second] = [a.spans[0], b.spans[0]];
    return first && second ? bySpan(first, second) : 0;
  });
  return [
    ...row({ kind: 'title', id: '' }, draft.title, title),
    ...row({ kind: 'summary', id: '' }, draft.summary, summary),
    ...kept.flatMap(({ id, spans, quotes }) => row({ kind: 'statement', id },
      spans.map((span) => wordsIn(draft.paragraphs, span)).join(' … '), statements[id], quotes.length > 0)),
    ...draft.speakers.filter(isKept).flatMap(({ id, name, role }) => [
      ...row({ kind: 'speaker', id }, name, speakers[id]?.name), ...row({ kind: 'role', id }, role, speakers[id]?.role),
    ]),
    ...draft.places.filter((place) => isKept(place) && place.ref === undefined).flatMap((place) =>
      row({ kind: 'place', id: place.id }, place.name, place.names?.[language])),
    // A term may be any words, `constructor` among them.
    ...termsIn(draft).flatMap((words) =>
      row({ kind: 'term', id: words }, words, Object.hasOwn(terms, words) ? terms[words] : undefined)),
  ];
}

/** The draft with these words in that language; empty words are none. */
export function translate(draft: Draft, language: Language, { kind, id }: Translatable, words: string): Draft {
  if (kind === 'place') return withPlaceName(draft, id, language, words);
  const before = draft.translations[language] ?? none(language);
  const given = words === '' ? undefined : words;
  switch (kind) {
    case 'title': case 'summary': return withTranslation(draft, language, put(before, kind, given));
    case 'speaker': case 'role': {
      const speakers = speakersWith(draft, before, { kind, id }, given);
      return withTranslation(draft, language, { ...before, speakers });
    }
    case 'statement':
      return withTranslation(draft, language, { ...before, statements: put(before.statements, id, given) });
    case 'term': return withTranslation(draft, language, { ...before, terms: put(before.terms, id, given) });
    default: return kind satisfies never;
  }
}

/** The draft without that language. */
export const removeTranslation = (draft: Draft, language: Language): Draft =>
  withHead(draft, { translations: put(draft.translations, language, undefined) });

/** The same with a value at a key, or without the key. */
function put<T extends object, Key extends keyof T>(record: T, key: Key, value: T[Key] | undefined): T {
  const { [key]: _before, ...rest } = record;
  return (value === undefined ? rest : { ...record, [key]: value }) as T;
}

/** A speaker is translated by name: with a role alone the name stays as it is. */
function speakersWith(
  draft: Draft, { speakers }: Translation, { kind, id }: Translatable, given: string | undefined,
): Translation['speakers'] {
  const own = recordAt(draft, 'speakers', id)?.name ?? id;
  const { name = own, role, ...rest } = speakers[id] ?? {};
  const next = kind === 'speaker' ? { name: given ?? own, role } : { name, role: given };
  if (next.role === undefined && (kind === 'speaker' ? given : speakers[id]?.name) === undefined)
    return put(speakers, id, undefined);
  return { ...speakers, [id]: { ...rest, name: next.name, ...(next.role !== undefined && { role: next.role }) } };
}

/** The draft with all words of that language; what has none is none. */
export function withTranslation(draft: Draft, language: Language, translation: Translation): Draft {
  const { title, summary, speakers, statements, terms } = translation;
  const isEmpty = title === undefined && summary === undefined
    && [speakers, statements, terms].every((records) => Object.keys(records).length === 0);
  if (isEmpty) return removeTranslation(draft, language);
  return withHead(draft, { translations: { ...draft.translations, [language]: translation } });
}

/** Names of a place stand with the place, its own among them. */
function withPlaceName(draft: Draft, id: string, language: Language, words: string): Draft {
  return withRecords(draft, 'places', [id], (place): DraftPlace => {
    const names = put({ [draft.language]: place.name, ...place.names }, language, words === '' ? undefined : words);
    return { ...place, names };
  });
}
