/** What follows from (story, view, translations): plain values, the same for page, figure, export and command. */
import { onceEach } from '../geometry/once-each.ts';
import { link, type Links } from '../story/links.ts';
import { searchOf, type Search } from '../story/search.ts';
import type { Statement, Story } from '../story/story.ts';
import type { Translation } from '../story/translation.ts';
import { wordingOf, type Wording } from '../story/wording.ts';
import { visibleByPlace, visibleStatements } from './visible.ts';
import { isSearch, type Filter, type Selection, type View } from './view.ts';

export interface Derived {
  story: Story;
  view: View;
  translations: readonly Translation[];
  links: Links;
  /** The one that is read; undefined where there is none, and where the original is. */
  translation: Translation | undefined;
  /** What the story says, in the view's language as far as a translation is there. */
  wording: Wording;
  /** Builds its index at the first query. */
  search: Search;
  /** The statements that the filter leaves, in reading order, and those of them that mention a place. */
  visible: readonly Statement[];
  visibleAt: ReadonlyMap<string, readonly Statement[]>;
}

/** Links take a while for a long story, which is frozen: they are made once. */
const linksOf = onceEach(link);

/**
 * `before` is what was derived last of the same story: what its inputs have not changed in is taken over as it is, so
 * that whoever compares by identity sees no change either.
 */
export function derive(story: Story, view: View, translations: readonly Translation[] = [], before?: Derived): Derived {
  const links = linksOf(story);
  const isSame = before?.translations === translations;
  const search = before && isSame ? before.search : searchOf(story, links, translations);
  const translation = view.original ? undefined : translations.find((one) => one.language === view.language);
  const wording = before && before.translation === translation ? before.wording : wordingOf(story, links, translation);
  const { filter } = view;
  // Without a query no translation is asked.
  const isVisibleSame = before?.view.filter === filter && (isSame || !isSearch(filter.query));
  const visible = before && isVisibleSame ? before.visible : visibleStatements({ story, links, search }, filter);
  const visibleAt = before && isVisibleSame ? before.visibleAt : visibleByPlace(links, visible, filter.kinds);
  return { story, view, translations, links, translation, wording, search, visible, visibleAt };
}

/** How many statements another filter would leave, overall or at a place. */
export function countFor(derived: Derived, filter: Filter, place?: string): number {
  const left = visibleStatements(derived, filter);
  if (place === undefined) return left.length;
  return visibleByPlace(derived.links, left, filter.kinds).get(place)?.length ?? 0;
}

/** The places that a selection stands for: itself, or those its statement mentions. */
export function placesIn(links: Links, selection: Selection): readonly string[] {
  switch (selection.kind) {
    case 'none': return [];
    case 'place': return [selection.id];
    case 'places': return selection.ids;
    case 'statement': return links.statements.get(selection.id)?.mentions.map(({ place }) => place) ?? [];
  }
}
