/** Which statements the filter leaves, overall and at a place. Counts everywhere come from here. */
import type { MentionKind } from '../story/schema.ts';
import { placesOf, type Dispute, type Links } from '../story/links.ts';
import type { Search } from '../story/search.ts';
import type { Statement, Story } from '../story/story.ts';
import { isSearch, type Filter } from './view.ts';

interface Searchable { story: Story; links: Links; search: Search }

/** The statements that pass the filter, in reading order. */
export function visibleStatements({ story, links, search }: Searchable, filter: Filter): Statement[] {
  const found = isSearch(filter.query) ? search(filter.query) : null;
  const disputed = new Set(links.disputes.flatMap(({ by, of }) => [by.id, of.id]));
  return story.statements.filter((statement) =>
    (filter.speaker === null || [...statement.speakers, ...statement.via].includes(filter.speaker))
    && (filter.stances.length === 0 || filter.stances.includes(statement.stance))
    && (filter.kinds.length === 0 || statement.mentions.some(({ kind }) => filter.kinds.includes(kind)))
    && (!filter.contestedOnly || disputed.has(statement.id))
    && (found === null || found.has(statement.id)));
}

/** Visible statements by the place that they mention in one of the wanted ways (`kinds` empty: any way). */
export function visibleByPlace(
  links: Links, visible: readonly Statement[], kinds: readonly MentionKind[],
): ReadonlyMap<string, readonly Statement[]> {
  const byPlace = new Map<string, Statement[]>(links.readingOrder.map((id) => [id, []]));
  for (const statement of visible) {
    for (const place of placesOf(statement)) {
      const counts =
        kinds.length === 0 ||
        statement.mentions.some((mention) => mention.place === place && kinds.includes(mention.kind));
      if (counts) byPlace.get(place)?.push(statement);
    }
  }
  return byPlace;
}

/** What `derive` knows of the statements that are shown. */
export interface Visible {
  links: Links;
  visible: readonly Statement[];
  visibleAt: ReadonlyMap<string, readonly Statement[]>;
}

/** The disputes about a place of which the filter leaves both sides; one of them may not mention the place itself. */
export function disputesAt({ links, visible, visibleAt }: Visible, place: string): Dispute[] {
  const about = links.disputes.filter(({ places }) => places.includes(place));
  if (about.length === 0) return [];
  const [own, all] = [new Set(visibleAt.get(place)), new Set(visible)];
  const isShown = (side: Statement) => own.has(side) || (all.has(side) && !placesOf(side).includes(place));
  return about.filter(({ by, of }) => isShown(by) && isShown(of) && (own.has(by) || own.has(of)));
}
