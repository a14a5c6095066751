/**
 * The story format `dateline/story@1`: the only source of truth for what a story file may hold.
 * `public/schema/story-1.schema.json` is generated from it.
 */
import * as v from 'valibot';
import { HARMLESS_MESSAGE, isHarmless, READABLE, READABLE_MESSAGE } from './characters.ts';
import { OwnGeometry, Position } from './geometry-schema.ts';
import {
  MAX_AMOUNT, MAX_AREA, MAX_NAME, MAX_NAMES, MAX_PARAGRAPH, MAX_PARAGRAPHS, MAX_PER_STATEMENT, MAX_PLACES,
  MAX_RELATIONS, MAX_SPEAKERS, MAX_STATEMENTS, MAX_TAG, MAX_TEXT, MAX_TITLE,
} from './limits.ts';

export const FORMAT = 'dateline/story@1';

/** Languages that interface, place names and translations come in. */
export const LANGUAGES = ['en', 'uk', 'ru', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a speaker does with a statement. The verb is the article's, never a verdict. */
export const STANCES = ['confirms', 'claims', 'denies', 'reports', 'appraises', 'warns', 'withholds'] as const;
export type Stance = (typeof STANCES)[number];

/** How words name a place: by name, by its people, by its capital for its government, or in the editor's reading. */
export const MENTION_KINDS = ['name', 'demonym', 'metonym', 'implied'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

export const MODES = ['quote', 'paraphrase', 'narration'] as const;
export const RELATION_TYPES = ['disputes', 'supports', 'contrasts'] as const;
export const BASES = ['stated', 'editorial'] as const;

/** Text that readers see: no more than `most` UTF-16 code units, something to read in it, and nothing that can't be. */
export const text = (most: number) => v.pipe(
  v.string(), v.regex(READABLE, READABLE_MESSAGE), v.check(isHarmless, HARMLESS_MESSAGE), v.maxLength(most),
);
export const Text = text(MAX_TEXT);
/** What stands beside a marker, in a figure's title or in a legend. */
export const Name = text(MAX_NAME);
/** Words of the text: what is in them is the text's affair. */
const Words = v.pipe(v.string(), v.regex(READABLE, READABLE_MESSAGE), v.maxLength(MAX_PARAGRAPH));
const Around = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_PARAGRAPH));
/** Ids stand in addresses and attributes: plain letters, digits and hyphens only. */
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'an id of small letters, digits and hyphens'));
/** Only the web: an address is offered to readers as a link. */
const WebAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s<>"]+$/, 'an address that begins with https:// or http://'),
  v.check(isHarmless, HARMLESS_MESSAGE),
  v.maxLength(MAX_TEXT),
);
const IsoDate = v.pipe(v.string(), v.isoDate());

/** Only what is safe from being changed on its way. */
export const SecureAddress = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[^\s<>"]+$/, 'an address that begins with https://'),
  v.check(isHarmless, HARMLESS_MESSAGE),
  v.maxLength(MAX_TEXT),
);
const TAG_MESSAGE = 'a language tag such as en or pt-BR';
/** Whether a browser can word something in it: it throws for a tag that only looks like one. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
/** BCP 47. */
const LanguageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, TAG_MESSAGE),
  v.maxLength(MAX_TAG),
  v.check(isTag, TAG_MESSAGE),
);

/** By language tag, at least one; `nameIn` says which of them is shown. */
export const Names = v.pipe(v.record(LanguageTag, Name), v.minEntries(1), v.maxEntries(MAX_NAMES));
export type Names = Readonly<Record<string, string>>;

/** The editor's title for a figure. */
const Headline = text(MAX_TITLE);

/** What a place may be beside land. */
const PLACE_KINDS = ['water'] as const;

/**
 * A place is either a `ref` to a place of the gazetteer or a `geometry` of its own; `parse` checks that it is just one.
 * `source`, `licence` and `area` (km²) are those of a geometry of its own; a `ref` has them, and `names`, from the
 * layers.
 */
export const PlaceSchema = v.strictObject({
  id: Id,
  ref: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^(country|region|county|city|water|lake|river|spot|disputed):[A-Za-z0-9~-]+$/,
        'a reference such as country:KP, region:RU-KRS or city:524901',
      ),
    ),
  ),
  geometry: v.optional(OwnGeometry),
  names: v.optional(Names),
  kind: v.optional(v.picklist(PLACE_KINDS)),
  partOf: v.optional(Id),
  headline: v.optional(Headline),
  source: v.optional(Text),
  licence: v.optional(Name),
  area: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(MAX_AREA))),
});

/**
 * `place` is the place a speaker speaks for; `side` groups speakers, as the editor words it; `plural`: they, not it.
 */
export const SpeakerSchema = v.strictObject({
  id: Id,
  name: Name,
  plural: v.optional(v.boolean(), false),
  role: v.optional(Text),
  side: v.optional(Name),
  place: v.optional(Id),
});

/** Exact words; `prefix` and `suffix` are the text just before and after, and decide where the words occur twice. */
const wordsOnce = { exact: Words, prefix: v.optional(Around), suffix: v.optional(Around) };

/** Words of a paragraph; paragraphs are counted from 1. */
const Anchor = v.strictObject({ paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)), ...wordsOnce });

/** Words inside the statement's anchors that name a place; an `implied` mention may do without words. */
const Mention = v.strictObject({
  place: Id,
  kind: v.picklist(MENTION_KINDS),
  ...v.partial(v.object(wordsOnce)).entries,
});

const Amount = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_AMOUNT));

/**
 * `value`, or a range from `low` to `high`, or one that is open at an end; `parse` checks that it is just one of these.
 * `what` says which count it is of the `of`.
 */
const Quantity = v.strictObject({
  value: v.optional(Amount),
  low: v.optional(Amount),
  high: v.optional(Amount),
  atLeast: v.optional(Amount),
  atMost: v.optional(Amount),
  of: Name,
  what: Name,
  unit: Name,
  approximate: v.optional(v.boolean(), false),
});

/** A point on the way: a place, or a position. */
const Waypoint = v.union([Id, Position]);

/** What the statement says went from one place to another; drawn as great circles, by way of what it goes `through`. */
const Movement = v.strictObject({
  what: Name,
  from: Id,
  to: Id,
  through: v.optional(v.pipe(v.array(Waypoint), v.maxLength(MAX_PER_STATEMENT)), []),
});

/** An address that the editor adds to a statement. */
const Link = v.strictObject({ label: Name, address: SecureAddress });

/** `speaker` is a list where several say it together; `note` and `links` are the editor's, not the speaker's. */
export const StatementSchema = v.strictObject({
  id: Id,
  speaker: v.union([Id, v.pipe(v.array(Id), v.minLength(1), v.maxLength(MAX_PER_STATEMENT))]),
  via: v.optional(v.pipe(v.array(Id), v.maxLength(MAX_PER_STATEMENT)), []),
  stance: v.picklist(STANCES),
  mode: v.picklist(MODES),
  anchors: v.pipe(v.array(Anchor), v.minLength(1), v.maxLength(MAX_PER_STATEMENT)),
  mentions: v.pipe(v.array(Mention), v.maxLength(MAX_PER_STATEMENT)),
  quotes: v.optional(v.pipe(v.array(Words), v.maxLength(MAX_PER_STATEMENT)), []),
  quantities: v.optional(v.pipe(v.array(Quantity), v.maxLength(MAX_PER_STATEMENT)), []),
  movement: v.optional(Movement),
  note: v.optional(Text),
  links: v.optional(v.pipe(v.array(Link), v.maxLength(MAX_PER_STATEMENT)), []),
});

/** `places`, those at issue, and `headline` are of one that `disputes`; `parse` checks it. */
export const RelationSchema = v.strictObject({
  type: v.picklist(RELATION_TYPES),
  from: Id,
  to: Id,
  basis: v.picklist(BASES),
  places: v.optional(v.pipe(v.array(Id), v.minLength(1), v.maxLength(MAX_PER_STATEMENT))),
  headline: v.optional(Headline),
});

/** Words that sound like a place but name none that can be drawn, and why. */
export const UnplacedSchema = v.strictObject({ words: Name, reason: Text });

/** How the paragraphs stand to the article: its facts in other words, its own words, or parts of it. */
export const USES = ['retold', 'licensed', 'excerpts'] as const;

export const SourceSchema = v.strictObject({
  publisher: Text,
  address: v.optional(WebAddress),
  published: v.optional(IsoDate),
  rights: Text,
  note: Text,
  use: v.optional(v.picklist(USES)),
});

export const LanguageSchema = v.picklist(LANGUAGES);

/** The name of a translation's file, which lies beside `story.json`; its format is in `translation-schema.ts`. */
export const translationFile = (language: Language): string => `translation.${language}.json`;

/** May be blank: a gap between two others. */
const Paragraph = v.pipe(v.string(), v.nonEmpty(), v.check(isHarmless, HARMLESS_MESSAGE), v.maxLength(MAX_PARAGRAPH));

/** What a story needs to be read at all: everything but its records. */
const head = {
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT),
  id: Id,
  title: text(MAX_TITLE),
  summary: v.optional(Text),
  /** Of the language the story is written in. */
  language: LanguageTag,
  /** Places that the opening view frames; the first is what the story is about. */
  focus: v.pipe(v.array(Id), v.minLength(1), v.maxLength(MAX_PLACES)),
  /** Places whose statements a public screen tells first, in this order; those left out follow in reading order. */
  tour: v.optional(v.pipe(v.array(Id), v.maxLength(MAX_PLACES)), []),
  source: SourceSchema,
  paragraphs: v.pipe(v.array(Paragraph), v.minLength(1), v.maxLength(MAX_PARAGRAPHS)),
};

/** The whole file, as an editor writes it. */
export const StorySchema = v.strictObject({
  ...head,
  places: v.pipe(v.array(PlaceSchema), v.maxLength(MAX_PLACES)),
  unplaced: v.optional(v.pipe(v.array(UnplacedSchema), v.maxLength(MAX_PLACES)), []),
  speakers: v.pipe(v.array(SpeakerSchema), v.maxLength(MAX_SPEAKERS)),
  statements: v.pipe(v.array(StatementSchema), v.maxLength(MAX_STATEMENTS)),
  relations: v.optional(v.pipe(v.array(RelationSchema), v.maxLength(MAX_RELATIONS)), []),
  translations: v.optional(v.array(LanguageSchema), []),
});

/** The file with its records still unread, so that one bad record does not cost the others. */
export const EnvelopeSchema = v.strictObject({
  ...head,
  // Their length first: a list of millions would have an issue for each.
  paragraphs: v.pipe(v.array(v.unknown()), v.maxLength(MAX_PARAGRAPHS), head.paragraphs),
  focus: v.pipe(v.array(v.unknown()), v.maxLength(MAX_PLACES), head.focus),
  tour: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MAX_PLACES), v.array(Id)), []),
  places: v.pipe(v.array(v.unknown()), v.maxLength(MAX_PLACES)),
  unplaced: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MAX_PLACES)), []),
  speakers: v.pipe(v.array(v.unknown()), v.maxLength(MAX_SPEAKERS)),
  statements: v.pipe(v.array(v.unknown()), v.maxLength(MAX_STATEMENTS)),
  relations: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MAX_RELATIONS)), []),
  translations: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(LANGUAGES.length)), []),
});

export type Envelope = v.InferOutput<typeof EnvelopeSchema>;
export type PlaceRecord = v.InferOutput<typeof PlaceSchema>;
export type Speaker = v.InferOutput<typeof SpeakerSchema>;
export type StatementRecord = v.InferOutput<typeof StatementSchema>;
export type Quantity = v.InferOutput<typeof Quantity>;
export type Relation = v.InferOutput<typeof RelationSchema>;
export type Unplaced = v.InferOutput<typeof UnplacedSchema>;
