/** The formats of stories and translations as JSON Schema, generated from their schemas for editors' tools. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { FORMAT, StorySchema } from './schema.ts';
import { TRANSLATION_FORMAT, TranslationSchema } from './translation-schema.ts';

/** Where a schema is committed, from the top of the project, and its text. */
export interface SchemaFile { path: string; text: string }

export const storySchemaFile = (): SchemaFile => schemaFile('story-1', StorySchema, `Dateline story, ${FORMAT}`);
export const translationSchemaFile = (): SchemaFile =>
  schemaFile('translation-1', TranslationSchema, `Dateline translation, ${TRANSLATION_FORMAT}`);

/** @param name of the file, without its endings. */
export function schemaFile(name: string, source: GenericSchema, title: string): SchemaFile {
  // Input: what an editor writes, before defaults are filled in. Checks without a JSON Schema equivalent are left to
  // `parse`.
  const schema = toJsonSchema(source, { typeMode: 'input', errorMode: 'ignore' });
  return {
    path: `public/schema/${name}.schema.json`,
    text: `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...schema, title }, null, 2)}\n`,
  };
}
