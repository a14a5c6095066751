/** Full-text search over statements, speakers and place names in all languages, forgiving of typing. */
import MiniSearch from 'minisearch';
import type { Links } from './links.ts';
import { placesOf } from './links.ts';
import { wordsOf, type Statement, type Story } from './story.ts';

/** Finds the ids of the statements that match every word of a query. */
export type Search = (query: string) => ReadonlySet<string>;

/** Case and accents do not count. */
const fold = (term: string) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Builds the index at the first query, so that a reader who does not search does not wait for it. */
export function searchOf(story: Story, links: Links): Search {
  let index: MiniSearch | undefined;
  return (query) => {
    index ??= build(story, links);
    // A short word must be right; from four letters on one letter in five may be wrong.
    const options = { combineWith: 'AND', prefix: true, fuzzy: (term: string) => (term.length > 3 ? 0.2 : false) } as const;
    return new Set(index.search(query, options).map(({ id }) => String(id)));
  };
}

function build(story: Story, links: Links): MiniSearch {
  const index = new MiniSearch({ fields: ['words', 'who', 'where', 'stance'], processTerm: fold });
  index.addAll(story.statements.map((statement) => ({
    id: statement.id,
    words: wordsOf(story, statement),
    who: whoIn(links, statement),
    where: placesOf(statement).flatMap((id) => Object.values(links.places.get(id)?.names ?? {})).join(' '),
    stance: statement.stance,
  })));
  return index;
}

function whoIn(links: Links, { speaker, via }: Statement): string {
  return [speaker, ...via].map((id) => {
    const found = links.speakers.get(id);
    return [found?.name, found?.role].filter(Boolean).join(' ');
  }).join(' ');
}
