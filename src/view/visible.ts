/** Which statements the filter leaves, overall and at a place. Counts everywhere come from here. */
import type { MentionKind } from '../story/schema.ts';
import { placesOf, type Links } from '../story/links.ts';
import type { Search } from '../story/search.ts';
import type { Statement, Story } from '../story/story.ts';
import { isSearch, type Filter } from './view.ts';

interface Searchable { story: Story; links: Links; search: Search }

/** The statements that pass the filter, in reading order. */
export function visibleStatements({ story, links, search }: Searchable, filter: Filter): Statement[] {
  const found = isSearch(filter.query) ? search(filter.query) : null;
  const disputed = new Set(links.disputes.flatMap(({ by, of }) => [by.id, of.id]));
  return story.statements.filter((statement) =>
    (filter.speaker === null || statement.speaker === filter.speaker || statement.via.includes(filter.speaker))
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
