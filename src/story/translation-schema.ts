/**
 * The format `dateline/translation@1`: a story's words in another language, in a file beside the story's, so that
 * nobody loads a language that is not shown. `public/schema/translation-1.schema.json` is generated from it.
 */
import * as v from 'valibot';
import { MAX_PARAGRAPH } from './limits.ts';
import { LanguageSchema, Name, Text, text } from './schema.ts';

/** A statement may be as long as a paragraph. */
export const TranslatedWords = text(MAX_PARAGRAPH);

export const TRANSLATION_FORMAT = 'dateline/translation@1';

/**
 * `plural` is that of the name in this language; without it, as in the story: "the United States warns", but «США
 * предупреждают».
 */
export const TranslatedSpeakerSchema = v.strictObject({
  name: Name,
  plural: v.optional(v.boolean()),
  role: v.optional(Text),
});
export type TranslatedSpeaker = v.InferOutput<typeof TranslatedSpeakerSchema>;

const head = { $schema: v.optional(v.string()), format: v.literal(TRANSLATION_FORMAT), language: LanguageSchema };

/** The whole file, as an editor writes it. What is left out stays in the story's language. */
export const TranslationSchema = v.strictObject({
  ...head,
  title: v.optional(Text),
  summary: v.optional(Text),
  /** By the speaker's id. */
  speakers: v.optional(v.record(v.string(), TranslatedSpeakerSchema), {}),
  /** By the statement's id: plain text, in which words that the speaker said stand between quotation marks. */
  statements: v.optional(v.record(v.string(), TranslatedWords), {}),
  /** Sides, headlines, notes, labels of links, what quantities are of and what moved, by the story's own words. */
  terms: v.optional(v.record(v.string(), Text), {}),
});

/** The file with its records still unread, so that one bad record does not cost the others. */
export const TranslationEnvelopeSchema = v.strictObject({
  ...head,
  title: v.optional(v.unknown()),
  summary: v.optional(v.unknown()),
  speakers: v.optional(v.record(v.string(), v.unknown()), {}),
  statements: v.optional(v.record(v.string(), v.unknown()), {}),
  terms: v.optional(v.record(v.string(), v.unknown()), {}),
});
