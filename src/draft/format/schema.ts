/**
 * The format `dateline/draft@1`: a story in the making. Its records say where they come from, how sure the engine is
 * and why, and what the editor has decided. Words are spans of the paragraphs, so that text and records can be edited;
 * `publish.ts` turns them into the words that a story file has.
 */
import * as v from 'valibot';
import { KINDS } from '../../gazetteer/types.ts';
import { Position } from '../../story/geometry-schema.ts';
import {
  MAX_PARAGRAPH, MAX_PARAGRAPHS, MAX_PER_STATEMENT, MAX_PLACES, MAX_RELATIONS, MAX_SPEAKERS, MAX_STATEMENTS, MAX_TITLE,
} from '../../story/limits.ts';
import {
  LANGUAGES, MENTION_KINDS, Name, PlaceSchema, RelationSchema, SecureAddress, SourceSchema, SpeakerSchema,
  StatementSchema, STANCES, StorySchema, Text, UnplacedSchema,
} from '../../story/schema.ts';
import { TranslationSchema } from '../../story/translation-schema.ts';

export const DRAFT_FORMAT = 'dateline/draft@1';

/** Who made a record. */
export const ORIGINS = ['engine', 'editor'] as const;
/** What the editor has decided about it. Only `rejected` records are not published. */
export const DECISIONS = ['open', 'accepted', 'rejected'] as const;

/** Mentions of a text: names that stand outside statements are among them. */
export const MAX_MENTIONS = 50_000;
/** Other readings of a record, best first. */
export const MAX_ALTERNATIVES = 12;

const { id: Id, partOf: OptionalId } = PlaceSchema.entries;

/**
 * `confidence`, 0 to 1, and `why`, in English, are the engine's: how often records like this one are right, and what it
 * goes by.
 */
const suggestion = {
  origin: v.picklist(ORIGINS),
  decision: v.picklist(DECISIONS),
  confidence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  why: v.optional(Text),
};

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Words of a paragraph: paragraphs count from 0, `start` inclusive and `end` exclusive in UTF-16 code units. `exact`
 * are the words, so that a file whose text was changed by other means is found out.
 */
const SpanRecord = v.strictObject({
  paragraph: Offset,
  start: Offset,
  end: Offset,
  exact: v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_PARAGRAPH)),
});

/** `name` and `point` (degrees) are for lists and pins; what is published are the place's own keys. */
const DraftPlaceSchema = v.strictObject({
  ...PlaceSchema.entries,
  name: Name,
  point: v.optional(Position),
  ...suggestion,
});

const DraftSpeakerSchema = v.strictObject({ ...SpeakerSchema.entries, ...suggestion });

/** Another place that the words may mean. `within` is where it lies, in words. */
const Candidate = v.strictObject({
  ref: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  name: Name,
  kind: v.picklist(KINDS),
  within: v.optional(Text),
  point: Position,
});

/** Words that name a place; `place` is left out while nobody knows which. */
const DraftMentionSchema = v.strictObject({
  id: Id,
  span: SpanRecord,
  kind: v.picklist(MENTION_KINDS),
  place: OptionalId,
  alternatives: v.optional(v.pipe(v.array(Candidate), v.maxLength(MAX_ALTERNATIVES)), []),
  ...suggestion,
});

const few = <T extends v.GenericSchema>(schema: T) => v.pipe(v.array(schema), v.maxLength(MAX_PER_STATEMENT));
const { stance, mode, quantities, movement, note, links } = StatementSchema.entries;

/**
 * Mentions within `spans` are the statement's, but for those of `without`; `implied` are places that it means and does
 * not name. `speakers` is empty while nobody knows who says it.
 */
const DraftStatementSchema = v.strictObject({
  id: Id,
  speakers: few(Id),
  via: v.optional(few(Id), []),
  stance,
  mode,
  spans: v.pipe(few(SpanRecord), v.minLength(1)),
  quotes: v.optional(few(SpanRecord), []),
  implied: v.optional(few(Id), []),
  without: v.optional(few(Id), []),
  quantities,
  movement,
  note,
  links,
  otherStances: v.optional(v.pipe(v.array(v.picklist(STANCES)), v.maxLength(STANCES.length)), []),
  otherSpeakers: v.optional(v.pipe(v.array(Id), v.maxLength(MAX_ALTERNATIVES)), []),
  ...suggestion,
});

const DraftRelationSchema = v.strictObject({ id: Id, ...RelationSchema.entries, ...suggestion });

const { id, language, summary, focus: Focus, tour } = StorySchema.entries;

const head = {
  $schema: v.optional(v.string()),
  format: v.literal(DRAFT_FORMAT),
  id,
  /** Empty while there is none. */
  title: v.pipe(v.string(), v.maxLength(MAX_TITLE)),
  summary,
  language,
  /** As of a story; an empty list is filled in when it is published. */
  focus: v.optional(v.pipe(v.array(Focus.pipe[0].item), v.maxLength(MAX_PLACES)), []),
  tour,
  source: v.partial(SourceSchema),
  /** Of the folder of the site that is made of it. */
  siteAddress: v.optional(v.pipe(SecureAddress, v.regex(/^[^?#]*$/, 'an address without ? and #'))),
  /** What made the suggestions: versions of the engine and of the gazetteer. */
  made: v.optional(v.strictObject({ engine: Name, gazetteer: Name })),
  paragraphs: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_PARAGRAPH))), v.maxLength(MAX_PARAGRAPHS)),
};

/** What a draft says of its article, each value by itself. */
export const DraftDetails = {
  summary: v.unwrap(summary), language, publisher: SourceSchema.entries.publisher,
  published: v.unwrap(SourceSchema.entries.published), address: v.unwrap(SourceSchema.entries.address),
  rights: SourceSchema.entries.rights, note: SourceSchema.entries.note, siteAddress: v.unwrap(head.siteAddress),
};

/** The whole file. */
export const DraftSchema = v.strictObject({
  ...head,
  places: v.pipe(v.array(DraftPlaceSchema), v.maxLength(MAX_PLACES)),
  mentions: v.pipe(v.array(DraftMentionSchema), v.maxLength(MAX_MENTIONS)),
  speakers: v.pipe(v.array(DraftSpeakerSchema), v.maxLength(MAX_SPEAKERS)),
  statements: v.pipe(v.array(DraftStatementSchema), v.maxLength(MAX_STATEMENTS)),
  relations: v.optional(v.pipe(v.array(DraftRelationSchema), v.maxLength(MAX_RELATIONS)), []),
  unplaced: v.optional(v.pipe(v.array(UnplacedSchema), v.maxLength(MAX_PLACES)), []),
  translations: v.optional(v.record(v.picklist(LANGUAGES), TranslationSchema), {}),
});

/** The file with its records still unread, so that one bad record does not cost the others. */
export const DraftEnvelopeSchema = v.strictObject({
  ...head,
  places: v.pipe(v.array(v.unknown()), v.maxLength(MAX_PLACES)),
  mentions: v.pipe(v.array(v.unknown()), v.maxLength(MAX_MENTIONS)),
  speakers: v.pipe(v.array(v.unknown()), v.maxLength(MAX_SPEAKERS)),
  statements: v.pipe(v.array(v.unknown()), v.maxLength(MAX_STATEMENTS)),
  relations: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MAX_RELATIONS)), []),
  unplaced: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MAX_PLACES)), []),
  translations: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** Records by the name of their list in the file. */
export const RECORDS = {
  places: DraftPlaceSchema,
  mentions: DraftMentionSchema,
  speakers: DraftSpeakerSchema,
  statements: DraftStatementSchema,
  relations: DraftRelationSchema,
  unplaced: UnplacedSchema,
};

type File = v.InferOutput<typeof DraftSchema>;
type SpanInFile = v.InferOutput<typeof SpanRecord>;
export type DraftFile = File;
export type MentionInFile = File['mentions'][number];
export type StatementInFile = File['statements'][number];
export type { SpanInFile };
