/** What the reader is looking at: a plain value. Everything on the page follows from (Story, View). */
import type { Language, MentionKind, Stance } from '../story/schema.ts';
import { languageOf } from '../story/names.ts';
import type { Story } from '../story/story.ts';

export type Selection =
  | { kind: 'none' }
  | { kind: 'place'; id: string }
  | { kind: 'statement'; id: string }
  /** Several places at once, as a scene of a public screen shows them; no address asks for them. */
  | { kind: 'places'; ids: readonly string[] };

/** Which statements are shown. A speaker is chosen here, so that "what KCNA says of Kursk" is place and speaker. */
export interface Filter {
  speaker: string | null;
  /** Empty: all. */
  stances: readonly Stance[];
  /** Empty: all. */
  kinds: readonly MentionKind[];
  contestedOnly: boolean;
  query: string;
}

/** Degrees; zoom as MapLibre counts it (512 px for the world at zoom 0). */
export interface Camera { zoom: number; lat: number; lon: number }

export const THEME_CHOICES = ['auto', 'light', 'dark', 'contrast', 'print', 'mono'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];
export const PROJECTIONS = ['globe', 'mercator'] as const;
export type ProjectionName = (typeof PROJECTIONS)[number];

export interface View {
  story: string;
  selection: Selection;
  filter: Filter;
  language: Language;
  /** What the story says is read in its own words, although they are translated. */
  original: boolean;
  theme: ThemeChoice;
  projection: ProjectionName;
  /** Where the reader has moved the map to; null while the map frames the selection by itself. */
  camera: Camera | null;
}

export const NO_FILTER: Filter = { speaker: null, stances: [], kinds: [], contestedOnly: false, query: '' };

/** The view that a story opens with. */
export function openingView(story: Story): View {
  return {
    story: story.id,
    selection: { kind: 'none' },
    filter: NO_FILTER,
    language: languageOf(story.language) ?? 'en',
    original: false,
    theme: 'auto',
    projection: 'globe',
    camera: null,
  };
}

/** Whether a query asks for anything: spaces, punctuation and accents alone are found in no index. */
export const isSearch = (query: string): boolean => /[\p{L}\p{N}\p{S}]/u.test(query);

export function isFiltered({ speaker, stances, kinds, contestedOnly, query }: Filter): boolean {
  return speaker !== null || stances.length > 0 || kinds.length > 0 || contestedOnly || isSearch(query);
}

/**
 * The translations that a view is shown with: its language's; all of them where it is searched, since words of any
 * language are found.
 */
export function translationsFor(
  { translations }: Story,
  { language, filter }: Pick<View, 'language' | 'filter'>,
): readonly Language[] {
  return isSearch(filter.query) ? translations : translations.filter((one) => one === language);
}
