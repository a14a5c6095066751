/**
 * The door: turns an unknown value into a Story. Good records are kept, bad ones set aside with a path and a
 * reason; only a file that can't be read at all gives no story.
 */
import * as v from 'valibot';
import { languageOf } from './names.ts';
import { withoutCrowds } from './crowds.ts';
import { deepFreeze } from './deep-freeze.ts';
import { readJson } from './json.ts';
import { MAX_ARTICLE, MAX_PARTS } from './limits.ts';
import { firstOf, fromIssue, printPath, shown, type Problem } from './problem.ts';
import { validatePlaces, type Refs } from './places.ts';
import { readList, tellLost, type Kept } from './records.ts';
import { referencesTo, type Refer } from './references.ts';
import { validateRelations } from './relations.ts';
import { resolverOf, speakersOf } from './resolve.ts';
import {
  EnvelopeSchema, LanguageSchema, RelationSchema, SpeakerSchema, StatementSchema, UnplacedSchema,
  type Language, type Quantity, type Speaker, type StatementRecord,
} from './schema.ts';
import type { Statement, Story } from './story.ts';

export interface Parsed {
  /** Absent when the file can't be opened at all. */
  story: Story | null;
  problems: Problem[];
  /** How many statements had to be set aside. */
  setAside: number;
}

/** Reads a story from the text of its file. */
export function parseText(text: string, refs?: Refs): Parsed {
  const { value, problem } = readJson(text, 'story');
  return problem ? unreadable([problem]) : parse(value, refs);
}

/** Reads a story from a value that may be anything; no `refs` where the layers are not at hand. Never throws. */
export function parse(input: unknown, refs?: Refs): Parsed {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return unreadable([{ path: 'story', found: `found ${shown(input)}`, expected: 'a JSON object' }]);
  }
  const envelope = v.safeParse(EnvelopeSchema, input);
  if (!envelope.success) return unreadable(firstOf(envelope.issues.map((issue) => fromIssue(issue)), 'story'));

  const length = envelope.output.paragraphs.reduce((sum, text) => sum + text.length, 0);
  if (length > MAX_ARTICLE) {
    const found = `${length} characters in all`;
    return unreadable([{ path: 'paragraphs', found, expected: `at most ${MAX_ARTICLE} characters` }]);
  }

  const problems: Problem[] = [];
  const { $schema: _schema, ...head } = envelope.output;
  const { places, isPlace } = validatePlaces(head.places, refs, problems);
  const speakers = validateSpeakers(
    readList({ list: 'speakers', schema: SpeakerSchema, values: head.speakers }, problems), isPlace,
  );
  const isSpeaker = referencesTo({ what: 'speaker', usable: speakers, written: head.speakers }, problems);
  const statements = validateStatements(
    readList({ list: 'statements', schema: StatementSchema, values: head.statements }, problems),
    { isPlace, isSpeaker, paragraphs: head.paragraphs },
    problems,
  );
  const isStatement = referencesTo({ what: 'statement', usable: statements, written: head.statements }, problems);
  const relations = validateRelations(
    readList({ list: 'relations', schema: RelationSchema, values: head.relations }, problems),
    { isStatement, isPlace, statements },
    problems,
  );
  const unplaced = readList({ list: 'unplaced', schema: UnplacedSchema, values: head.unplaced }, problems)
    .map(({ record }) => record);
  const translations = validateTranslations(head.translations, languageOf(head.language), problems);
  const focus = head.focus.filter((id, i) => isPlace(id, ['focus', i]));
  const tour = head.tour.filter((id, i) => isPlace(id, ['tour', i]));

  const framed = focus.length > 0 ? focus : places.map(({ id }) => id);
  if (framed.length === 0) return unreadable(firstOf(problems, 'story'));
  const story = deepFreeze({
    ...head, focus: framed, tour, places, speakers, statements, relations, unplaced, translations,
  });
  return { story, problems: firstOf(problems, 'story'), setAside: head.statements.length - statements.length };
}

const unreadable = (problems: Problem[]): Parsed => ({ story: null, problems, setAside: 0 });

function validateSpeakers(kept: Kept<Speaker>[], isPlace: Refer): Speaker[] {
  return kept.map(({ path, record }) => {
    const { place, ...rest } = record;
    return place === undefined || isPlace(place, [...path, 'place']) ? record : rest;
  });
}

/** What a statement may refer to. */
interface Context { isPlace: Refer; isSpeaker: Refer; paragraphs: readonly string[] }

function validateStatements(
  kept: Kept<StatementRecord>[], { isPlace, isSpeaker, paragraphs }: Context, problems: Problem[],
): Statement[] {
  const resolve = resolverOf(paragraphs, problems);
  const lost: string[] = [];
  let parts = 0;
  const found = kept.flatMap(({ path, record }): Kept<Statement>[] => {
    const before = problems.length;
    const leads = [
      ...speakersOf(record).map((id, i) =>
        isSpeaker(id, [...path, 'speaker', ...(Array.isArray(record.speaker) ? [i] : [])])),
      ...record.via.map((id, i) => isSpeaker(id, [...path, 'via', i])),
      ...record.mentions.map(({ place }, i) => isPlace(place, [...path, 'mentions', i, 'place'])),
      ...record.movement
        ? (['from', 'to'] as const).map((end) => isPlace(record.movement?.[end] ?? '', [...path, 'movement', end]))
        : [],
      ...record.movement?.through.map((point, i) =>
        typeof point !== 'string' || isPlace(point, [...path, 'movement', 'through', i])) ?? [],
    ];
    record.quantities.forEach((quantity, i) => {
      if (isOneAmount(quantity)) return;
      problems.push({
        path: printPath([...path, 'quantities', i]),
        found: `found ${shown(quantity)}`,
        expected: 'a value, or low and high in that order, or atLeast, or atMost',
      });
    });
    parts += partsOf(record);
    if (parts > MAX_PARTS) {
      problems.push({
        path: printPath(path),
        found: `with it, all statements have ${parts} anchors, mentions, quotes, quantities, speakers and the like`,
        expected: `at most ${MAX_PARTS} of them`,
      });
      parts -= partsOf(record);
      return [];
    }
    const resolved = resolve(record, path);
    const isWhole = leads.every(Boolean);
    if (!isWhole && problems.length === before) lost.push(record.id);
    return isWhole && resolved && problems.length === before ? [{ path, record: resolved }] : [];
  });
  const statements = withoutCrowds(found, problems);
  tellLost('statements', lost, problems);
  return statements.sort((a, b) => startOf(a).paragraph - startOf(b).paragraph || startOf(a).start - startOf(b).start);
}

const partsOf = ({ speaker, anchors, mentions, quotes, quantities, via, links, movement }: StatementRecord) =>
  [speaker].flat().length - 1 + anchors.length + mentions.length + quotes.length + quantities.length + via.length
  + links.length + (movement?.through.length ?? 0);

/** Just one of the ways to give an amount. */
function isOneAmount({ value, low, high, atLeast, atMost }: Quantity): boolean {
  const alone = [value, atLeast, atMost].filter((one) => one !== undefined).length;
  if (low === undefined && high === undefined) return alone === 1;
  return alone === 0 && low !== undefined && high !== undefined && low <= high;
}

const startOf = (statement: Statement) => statement.spans[0] ?? { paragraph: 0, start: 0, end: 0 };

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
