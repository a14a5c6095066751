/**
 * The door: turns an unknown value into a Story. Good records are kept, bad ones set aside with a path and a
 * reason; only a file that can't be read at all gives no story.
 */
import * as v from 'valibot';
import { languageOf } from './names.ts';
import { fromIssue, printPath, shown, type Path, type Problem } from './problem.ts';
import { resolveStatement } from './resolve.ts';
import {
  EnvelopeSchema, LanguageSchema, PlaceSchema, RelationSchema, SpeakerSchema, StatementSchema, UnplacedSchema,
  type Language, type PlaceRecord, type Relation, type Speaker, type StatementRecord,
} from './schema.ts';
import type { Statement, Story } from './story.ts';

export interface Parsed {
  /** Absent when the file can't be opened at all. */
  story: Story | null;
  problems: Problem[];
  /** How many statements had to be set aside. */
  setAside: number;
}

/** A record that is whole in itself, with its place in the file, so that a later problem can name it. */
interface Kept<T> { index: number; record: T }

/** Says whether the bundled layers have a feature of this id; absent where the layers are not at hand. */
export type RefCheck = (ref: string) => boolean;

/** Reads a story from the text of its file. */
export function parseText(text: string, hasRef?: RefCheck): Parsed {
  try {
    return parse(JSON.parse(text), hasRef);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return unreadable([{ path: 'story', found: `not JSON (${found})`, expected: 'a JSON object' }]);
  }
}

/** Reads a story from a value that may be anything. Never throws. */
export function parse(input: unknown, hasRef: RefCheck = () => true): Parsed {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return unreadable([{ path: 'story', found: `found ${shown(input)}`, expected: 'a JSON object' }]);
  }
  const envelope = v.safeParse(EnvelopeSchema, input);
  if (!envelope.success) return unreadable(envelope.issues.map((issue) => fromIssue(issue)));

  const problems: Problem[] = [];
  const { $schema: _schema, ...head } = envelope.output;
  const places = validatePlaces(readList('places', PlaceSchema, head.places, problems), hasRef, problems);
  const knownPlaces = knownOf('place', places);
  const speakers = validateSpeakers(
    readList('speakers', SpeakerSchema, head.speakers, problems),
    knownPlaces,
    problems,
  );
  const known = { places: knownPlaces, speakers: knownOf('speaker', speakers), paragraphs: head.paragraphs };
  const statements = validateStatements(
    readList('statements', StatementSchema, head.statements, problems),
    known,
    problems,
  );
  const records = readList('relations', RelationSchema, head.relations, problems);
  const relations = validateRelations(records, knownOf('statement', statements), problems);
  const unplaced = readList('unplaced', UnplacedSchema, head.unplaced, problems).map(({ record }) => record);
  const translations = validateTranslations(head.translations, languageOf(head.language), problems);
  const focus = head.focus.filter((id, i) => isKnown(knownPlaces, id, ['focus', i], problems));
  const tour = head.tour.filter((id, i) => isKnown(knownPlaces, id, ['tour', i], problems));

  if (focus.length === 0) return unreadable(problems);
  const story = deepFreeze({ ...head, focus, tour, places, speakers, statements, relations, unplaced, translations });
  return { story, problems, setAside: head.statements.length - statements.length };
}

const unreadable = (problems: Problem[]): Parsed => ({ story: null, problems, setAside: 0 });

function readList<T extends object>(
  list: string, schema: v.GenericSchema<unknown, T>, values: unknown[], problems: Problem[],
): Kept<T>[] {
  const kept: Kept<T>[] = [];
  const seen = new Set<string>();
  values.forEach((value, index) => {
    const result = v.safeParse(schema, value);
    if (!result.success) {
      problems.push(...result.issues.map((issue) => fromIssue(issue, [list, index])));
      return;
    }
    const id = 'id' in result.output ? String(result.output.id) : undefined;
    if (id !== undefined && seen.has(id)) {
      problems.push({
        path: printPath([list, index, 'id']),
        found: `${shown(id)} stands twice`,
        expected: 'an id of its own',
      });
      return;
    }
    if (id !== undefined) seen.add(id);
    kept.push({ index, record: result.output });
  });
  return kept;
}

/** The usable records of one kind, to which others refer. */
interface Known { what: 'place' | 'speaker' | 'statement'; ids: ReadonlySet<string> }

const knownOf = (what: Known['what'], records: readonly { id: string }[]): Known =>
  ({ what, ids: new Set(records.map(({ id }) => id)) });

function isKnown({ what, ids }: Known, id: string, path: Path, problems: Problem[]): boolean {
  if (ids.has(id)) return true;
  problems.push({
    path: printPath(path), found: `no usable ${what} has the id ${shown(id)}`, expected: `the id of a ${what}`,
  });
  return false;
}

function validatePlaces(kept: Kept<PlaceRecord>[], hasRef: RefCheck, problems: Problem[]): PlaceRecord[] {
  for (const { index, record: { ref } } of kept) {
    // The place is kept: its statements can be read though it can't be drawn.
    if (ref === undefined || hasRef(ref)) continue;
    problems.push({
      path: printPath(['places', index, 'ref']),
      found: `found ${shown(ref)}`,
      expected: 'the id of a feature in geo/layers',
    });
  }
  const drawable = kept.filter(({ index, record }) => {
    if ((record.ref === undefined) !== (record.geometry === undefined)) return true;
    problems.push({
      path: printPath(['places', index]),
      found: record.ref === undefined ? 'neither ref nor geometry' : 'both ref and geometry',
      expected: 'either a ref into the bundled layers or a geometry of its own',
    });
    return false;
  });
  const parents = new Map(drawable.map(({ record }) => [record.id, record.partOf]));
  return drawable.map(({ index, record }) => {
    const { partOf, ...rest } = record;
    if (partOf === undefined) return record;
    const path = ['places', index, 'partOf'];
    if (!parents.has(partOf)) {
      isKnown(knownOf('place', []), partOf, path, problems);
      return rest;
    }
    // A loop further up is the fault of the places in it, and is cut there.
    const seen = new Set<string>();
    for (let up: string | undefined = partOf; up !== undefined && !seen.has(up); up = parents.get(up)) {
      if (up === record.id) {
        problems.push({
          path: printPath(path),
          found: `${shown(partOf)} is in turn part of this place`,
          expected: 'a larger place',
        });
        return rest;
      }
      seen.add(up);
    }
    return record;
  });
}

function validateSpeakers(kept: Kept<Speaker>[], places: Known, problems: Problem[]): Speaker[] {
  return kept.map(({ index, record }) => {
    const { place, ...rest } = record;
    if (place === undefined || isKnown(places, place, ['speakers', index, 'place'], problems)) return record;
    return rest;
  });
}

/** What a statement may refer to. */
interface Context { places: Known; speakers: Known; paragraphs: readonly string[] }

function validateStatements(
  kept: Kept<StatementRecord>[], { places, speakers, paragraphs }: Context, problems: Problem[],
): Statement[] {
  const statements = kept.flatMap(({ index, record }) => {
    const path = ['statements', index];
    const before = problems.length;
    isKnown(speakers, record.speaker, [...path, 'speaker'], problems);
    record.via.forEach((id, i) => isKnown(speakers, id, [...path, 'via', i], problems));
    record.mentions.forEach(({ place }, i) => isKnown(places, place, [...path, 'mentions', i, 'place'], problems));
    for (const end of ['from', 'to'] as const) {
      if (record.movement) isKnown(places, record.movement[end], [...path, 'movement', end], problems);
    }
    record.quantities.forEach((quantity, i) => {
      const isRange = quantity.low !== undefined && quantity.high !== undefined && quantity.low <= quantity.high;
      if (quantity.value === undefined ? isRange : quantity.low === undefined && quantity.high === undefined) return;
      problems.push({
        path: printPath([...path, 'quantities', i]),
        found: `found ${shown(quantity)}`,
        expected: 'either a value, or low and high in that order',
      });
    });
    const resolved = resolveStatement(record, paragraphs, path);
    problems.push(...resolved.problems);
    return problems.length === before ? [resolved.value] : [];
  });
  return statements.sort((a, b) => startOf(a).paragraph - startOf(b).paragraph || startOf(a).start - startOf(b).start);
}

const startOf = (statement: Statement) => statement.spans[0] ?? { paragraph: 0, start: 0, end: 0 };

function validateRelations(kept: Kept<Relation>[], statements: Known, problems: Problem[]): Relation[] {
  return kept.flatMap(({ index, record }) => {
    const from = isKnown(statements, record.from, ['relations', index, 'from'], problems);
    const to = isKnown(statements, record.to, ['relations', index, 'to'], problems);
    if (from && to && record.from === record.to) {
      problems.push({
        path: printPath(['relations', index]),
        found: `from and to are both ${shown(record.from)}`,
        expected: 'two statements',
      });
      return [];
    }
    return from && to ? [record] : [];
  });
}

function validateTranslations(values: unknown[], own: Language | undefined, problems: Problem[]): Language[] {
  const kept: Language[] = [];
  values.forEach((value, i) => {
    const path = ['translations', i];
    const refuse = (expected: string) =>
      problems.push({ path: printPath(path), found: `found ${shown(value)}`, expected });
    const result = v.safeParse(LanguageSchema, value);
    if (!result.success) problems.push(...result.issues.map((issue) => fromIssue(issue, path)));
    else if (result.output === own) refuse('another language than the story’s own');
    else if (kept.includes(result.output)) refuse('each language once');
    else kept.push(result.output);
  });
  return kept;
}

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
