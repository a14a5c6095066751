/** What a draft says of its article as a whole. */
import type { Draft } from '../format/draft.ts';
import { idOf } from '../format/new-draft.ts';

/** The id follows the title until somebody has given it another. */
export function withTitle(draft: Draft, title: string): Draft {
  const isOwn = draft.id !== idOf(draft.title);
  return { ...draft, title, id: isOwn ? draft.id : idOf(title) };
}

/** An empty summary is none. */
export function withSummary({ summary: _summary, ...draft }: Draft, summary: string): Draft {
  return summary === '' ? draft : { ...draft, summary };
}

/** An empty address is none. */
export function withSiteAddress({ siteAddress: _last, ...draft }: Draft, siteAddress: string): Draft {
  return siteAddress === '' ? draft : { ...draft, siteAddress };
}

/** An empty value is none. */
export function withSource<Key extends keyof Draft['source']>(
  draft: Draft, key: Key, value: NonNullable<Draft['source'][Key]> | '',
): Draft {
  const { [key]: last = '', ...rest } = draft.source;
  if (last === value) return draft;
  return { ...draft, source: value === '' ? rest : { ...rest, [key]: value } };
}

/** An empty tag leaves the language as it is: a story has one. */
export const withLanguage = (draft: Draft, language: string): Draft =>
  (language === '' ? draft : { ...draft, language });
