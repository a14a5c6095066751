/**
 * A story out of a table of statements. The table has no text: it comes from a story file's value, which also keeps
 * what a table does not hold.
 */
import * as v from 'valibot';
import { MAX_PARAGRAPHS } from '../../story/limits.ts';
import type { Problem } from '../../story/problem.ts';
import { FORMAT, RELATION_TYPES } from '../../story/schema.ts';
import { readAsStory, unreadable, type Imported } from '../imported.ts';
import { readCsv, type Row } from './cells.ts';
import { readList } from './lists.ts';
import { placesIn, speakersIn, type Known } from './records.ts';
import { createWordsReader, type ReadWords } from './words.ts';

const Records = v.optional(v.array(v.looseObject({ id: v.optional(v.unknown()) })), []);
const Relations = v.optional(v.array(v.looseObject({ type: v.unknown(), from: v.unknown(), to: v.unknown() })), []);
/** What is needed of the story that the table is of; `parse` reads the rest. */
const Head = v.looseObject({
  language: v.optional(v.string(), 'en'),
  paragraphs: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(MAX_PARAGRAPHS)),
  focus: v.optional(v.array(v.unknown()), []),
  places: Records, speakers: Records, statements: Records, relations: Relations,
});
type Head = v.InferOutput<typeof Head>;

/**
 * A column that the table has not leaves what the story says of its statements, and so does one of no column's.
 * @param head a story file's value: its text; and its places, speakers and statements, as far as it has them.
 */
export function readStatementsCsv(text: string, head: unknown): Imported {
  const { rows, columns, problem } = readCsv(text, ['statement', 'words']);
  if (problem) return unreadable(problem);
  const known = v.safeParse(Head, head);
  if (!known.success) {
    const expected = 'the story that the table is of, with its "paragraphs"';
    return unreadable({ path: 'story', found: 'no text', expected });
  }
  const problems: Problem[] = [];
  const story = known.output;
  const table = { groups: byStatement(rows), columns };
  const places = placesIn(rows, story.places, story.language);
  const speakers = speakersIn(rows, story.speakers);
  const statements = toStatements(table, {
    before: new Map(story.statements.map((statement) => [statement.id, statement])),
    speakers,
    wordsOf: createWordsReader(story.paragraphs, places, problems),
  });
  return readAsStory({
    format: FORMAT, ...story,
    focus: story.focus.length > 0 ? story.focus : places.records.slice(0, FRAMED).map(({ id }) => id),
    places: places.records, speakers: speakers.records, statements,
    relations: relationsOf(table, story),
  }, problems);
}

/** Places that the opening view shows if the story does not say. */
const FRAMED = 2;

function byStatement(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row['statement'] ?? '');
    if (group) group.push(row);
    else groups.set(row['statement'] ?? '', [row]);
  }
  return groups;
}

/** The rows of each statement, by its id. */
interface Table { groups: ReadonlyMap<string, Row[]>; columns: ReadonlySet<string> }
type Old = Readonly<Record<string, unknown>>;
interface Context { before: ReadonlyMap<unknown, Old>; speakers: Known; wordsOf: ReadWords }

function toStatements({ groups, columns }: Table, { before, speakers, wordsOf }: Context): object[] {
  const read: Record<string, (cell: string | undefined, old: Old) => unknown> = {
    speaker: speakers.idsIn, via: speakers.idsIn, stance: (cell) => cell, mode: (cell) => cell, note: (cell) => cell,
    // A quotation may have a line break itself.
    quotes: (cell, { quotes }) => (Array.isArray(quotes) && quotes.join('\n') === cell ? quotes : cell?.split('\n')),
  };
  return [...groups].flatMap(([id, rows]) => {
    const words = wordsOf(id, rows);
    if (!words) return [];
    const old = before.get(id) ?? {};
    const cells = Object.entries(read).filter(([column]) => columns.has(column))
      .map(([column, take]) => [column, take(rows.find((row) => row[column] !== undefined)?.[column], old)] as const);
    return [{ ...old, ...Object.fromEntries(cells), id, ...words }];
  });
}

/** Those of the story that the table still has, then those that are new in it: an editor's, as far as it can say. */
function relationsOf({ groups, columns }: Table, { relations }: Head): object[] {
  const types = RELATION_TYPES.filter((type) => columns.has(type));
  const given = new Map<string, object>([...groups].flatMap(([from, rows]) => types.flatMap((type) =>
    readList(rows.find((row) => row[type] !== undefined)?.[type])
      .map((to) => [`${type} ${from} ${to}`, { type, from, to, basis: 'editorial' }] as const))));
  const kept = relations.filter(({ type, from, to }) =>
    (types.some((one) => one === type) ? given.delete(`${String(type)} ${String(from)} ${String(to)}`)
      : groups.has(String(from)) && groups.has(String(to))));
  return [...kept, ...given.values()];
}
