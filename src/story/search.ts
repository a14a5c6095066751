/** Full-text search over statements, speakers and place names in all languages, forgiving of typing. */
import MiniSearch from 'minisearch';
import type { Links } from './links.ts';
import { placesOf } from './links.ts';
import type { Statement, Story } from './story.ts';
import type { Translation } from './translation.ts';
import { wordingOf, type Wording } from './wording.ts';

/** Finds the ids of the statements that match every word of a query. */
export type Search = (query: string) => ReadonlySet<string>;

/** Case and accents do not count. */
const fold = (term: string) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Finds words of the story and of these translations. Builds the index at the first query, so that a reader who does
 * not search does not wait for it.
 */
export function searchOf(story: Story, links: Links, translations: readonly Translation[] = []): Search {
  let index: MiniSearch | undefined;
  return (query) => {
    index ??= build(story, links, [undefined, ...translations].map((one) => wordingOf(story, links, one)));
    // A short word must be right; from four letters on one letter in five may be wrong.
    const options = {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term: string) => (term.length > 3 ? 0.2 : false),
    } as const;
    return new Set(index.search(query, options).map(({ id }) => String(id)));
  };
}

function build(story: Story, links: Links, wordings: readonly Wording[]): MiniSearch {
  const index = new MiniSearch({ fields: ['words', 'who', 'where', 'about', 'stance'], processTerm: fold });
  const headlines = headlinesOf(links);
  const everyOf = (textsIn: (wording: Wording) => readonly (string | undefined)[]) =>
    [...new Set(wordings.flatMap(textsIn))].filter(Boolean).join(' ');
  index.addAll(
    story.statements.map((statement) => ({
      id: statement.id,
      words: everyOf((wording) => [wording.statement(statement).text]),
      who: everyOf((wording) => whoIn(wording, statement)),
      where: placesOf(statement)
        .flatMap((id) => Object.values(links.places.get(id)?.names ?? {}))
        .join(' '),
      about: everyOf((wording) => editorsWords(statement, headlines).map((words) => wording.term(words).text)),
      stance: statement.stance,
    })),
  );
  return index;
}

/**
 * What the editor has written of a statement, and above what it is disputed in. Not the headline of its place: that
 * names others than the statement does.
 */
function editorsWords({ id, note, links }: Statement, headlines: ReadonlyMap<string, readonly string[]>): string[] {
  return [...headlines.get(id) ?? [], ...(note === undefined ? [] : [note]), ...links.map(({ label }) => label)];
}

/** Headlines of disputes, by the ids of the statements on both sides. */
function headlinesOf({ disputes }: Links): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { headline, by, of } of disputes) {
    for (const { id } of headline === undefined ? [] : [by, of])
      found.set(id, [...found.get(id) ?? [], headline ?? '']);
  }
  return found;
}

const whoIn = ({ speaker: nameOf, role }: Wording, { speakers, via }: Statement) =>
  [...speakers, ...via].flatMap((id) => [nameOf(id).text, role(id)?.text]);
