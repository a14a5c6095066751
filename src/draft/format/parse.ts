/**
 * The door for drafts: turns an unknown value into a Draft. What is whole is kept, what is not is set aside with a path
 * and a reason; only a file that can't be read at all gives no draft.
 */
import * as v from 'valibot';
import type { Span } from '../../story/anchor.ts';
import { deepFreeze } from '../../story/deep-freeze.ts';
import { readJson } from '../../story/json.ts';
import { MAX_ARTICLE } from '../../story/limits.ts';
import { firstOf, fromIssue, printPath, shown, type Path, type Problem } from '../../story/problem.ts';
import { readList, type Kept } from '../../story/records.ts';
import { referencesTo, type Refer } from '../../story/references.ts';
import { LanguageSchema } from '../../story/schema.ts';
import { TranslationSchema } from '../../story/translation-schema.ts';
import type { Draft, DraftMention, DraftStatement } from './draft.ts';
import {
  DRAFT_FORMAT, DraftEnvelopeSchema, RECORDS, type MentionInFile, type SpanInFile, type StatementInFile,
} from './schema.ts';
import { wordsIn } from '../../story/words-in.ts';

export interface ParsedDraft {
  /** Absent when the file can't be opened at all. */
  draft: Draft | null;
  problems: Problem[];
}

/** Reads a draft from the text of its file. */
export function parseDraftText(text: string): ParsedDraft {
  const { value, problem } = readJson(text, 'draft');
  return problem ? unreadable([problem]) : parseDraft(value);
}

/** Reads a draft from a value that may be anything. Never throws. */
export function parseDraft(input: unknown): ParsedDraft {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return unreadable([{ path: 'draft', found: `found ${shown(input)}`, expected: 'a JSON object' }]);
  const later = laterVersion(input);
  if (later !== undefined) {
    const expected = `${DRAFT_FORMAT}: a newer Dateline made it`;
    return unreadable([{ path: 'format', found: `found ${shown(later)}`, expected }]);
  }
  const envelope = v.safeParse(DraftEnvelopeSchema, input);
  if (!envelope.success) return unreadable(firstOf(envelope.issues.map((issue) => fromIssue(issue)), 'draft'));
  const { $schema: _schema, ...head } = envelope.output;
  const length = head.paragraphs.reduce((sum, one) => sum + one.length, 0);
  if (length > MAX_ARTICLE) {
    const found = `${length} characters in all`;
    return unreadable([{ path: 'paragraphs', found, expected: `at most ${MAX_ARTICLE} characters` }]);
  }
  const problems: Problem[] = [];
  const read = <List extends keyof typeof RECORDS>(list: List) =>
    readList({ list, schema: RECORDS[list] as v.GenericSchema<unknown, v.InferOutput<(typeof RECORDS)[List]>>,
      values: head[list] }, problems);
  const places = read('places').map(({ record }) => record);
  const isPlace = referencesTo({ what: 'place', usable: places, written: head.places }, problems);
  const speakers = read('speakers').map(({ record }) => record);
  const isSpeaker = referencesTo({ what: 'speaker', usable: speakers, written: head.speakers }, problems);
  const context = { paragraphs: head.paragraphs, isPlace, isSpeaker, problems };
  const mentions = read('mentions').flatMap((kept) => toMention(kept as Kept<MentionInFile>, context));
  const statements = read('statements').flatMap((kept) => toStatement(kept as Kept<StatementInFile>, context));
  const isStatement = referencesTo({ what: 'statement', usable: statements, written: head.statements }, problems);
  const relations = read('relations').filter(({ path, record }) =>
    [isStatement(record.from, [...path, 'from']), isStatement(record.to, [...path, 'to'])].every(Boolean));
  const draft: Draft = {
    ...head,
    places: places.map(({ partOf, ...rest }) => (partOf !== undefined && isPlace(partOf, ['places', 'partOf'])
      ? { ...rest, partOf } : rest)),
    mentions,
    speakers,
    statements,
    relations: relations.map(({ record }) => record),
    unplaced: read('unplaced').map(({ record }) => record),
    translations: readTranslations(head.translations, problems),
  };
  return { draft: deepFreeze(draft), problems: firstOf(problems, 'draft') };
}

const unreadable = (problems: Problem[]): ParsedDraft => ({ draft: null, problems });

/** A version of the format that is not this one's. */
function laterVersion(input: object): unknown {
  const { format } = input as { format?: unknown };
  return typeof format === 'string' && /^dateline\/draft@(?!1$)/.test(format) ? format : undefined;
}

interface Context {
  paragraphs: readonly string[];
  isPlace: Refer;
  isSpeaker: Refer;
  problems: Problem[];
}

function toMention({ path, record }: Kept<MentionInFile>, context: Context): DraftMention[] {
  const { span, place, ...rest } = record;
  const found = toSpan(span, [...path, 'span'], context);
  if (!found) return [];
  const isKnown = place !== undefined && context.isPlace(place, [...path, 'place']);
  return [{ ...rest, span: found, ...(isKnown && { place }) }];
}

function toStatement({ path, record }: Kept<StatementInFile>, context: Context): DraftStatement[] {
  const { isPlace, isSpeaker } = context;
  const spansOf = (list: 'spans' | 'quotes') =>
    record[list].map((span, i) => toSpan(span, [...path, list, i], context));
  const [spans, quotes] = [spansOf('spans'), spansOf('quotes')];
  if (!spans.every((span) => span !== null)) return [];
  const known = (list: 'speakers' | 'via' | 'otherSpeakers', refer: Refer) =>
    record[list].filter((id, i) => refer(id, [...path, list, i]));
  const { movement, ...rest } = record;
  const isWhole = movement === undefined || [movement.from, movement.to, ...movement.through]
    .every((end) => typeof end !== 'string' || isPlace(end, [...path, 'movement']));
  return [{
    ...rest,
    ...(movement && isWhole && { movement }),
    spans,
    quotes: quotes.filter((quote) => quote !== null),
    speakers: known('speakers', isSpeaker),
    via: known('via', isSpeaker),
    otherSpeakers: known('otherSpeakers', isSpeaker),
    implied: record.implied.filter((id, i) => isPlace(id, [...path, 'implied', i])),
  }];
}

/** Null where the text has other words there: a record is never moved by guess. */
function toSpan({ exact, ...span }: SpanInFile, path: Path, { paragraphs, problems }: Context): Span | null {
  const words = wordsIn(paragraphs, span);
  if (span.start < span.end && words === exact) return span;
  problems.push({
    path: printPath(path),
    found: `the text has ${shown(words)} there`,
    expected: `the words ${shown(exact)}, as it says itself`,
  });
  return null;
}

function readTranslations(values: Readonly<Record<string, unknown>>, problems: Problem[]): Draft['translations'] {
  const kept: [string, v.InferOutput<typeof TranslationSchema>][] = [];
  for (const [language, value] of Object.entries(values)) {
    const path = ['translations', language];
    const issues = [
      ...v.safeParse(LanguageSchema, language).issues ?? [], ...v.safeParse(TranslationSchema, value).issues ?? [],
    ];
    if (issues.length === 0) kept.push([language, v.parse(TranslationSchema, value)]);
    else problems.push(...issues.map((issue) => fromIssue(issue, path)));
  }
  return Object.fromEntries(kept) as Draft['translations'];
}
