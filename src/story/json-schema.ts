/** The story format as JSON Schema, generated from `schema.ts` for editors' tools. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { FORMAT, StorySchema } from './schema.ts';

/** Where the schema is committed, from the top of the project. */
export const SCHEMA_FILE = 'public/schema/story-1.schema.json';

export function storyJsonSchema(): string {
  // Input: what an editor writes, before defaults are filled in. Checks without a JSON Schema equivalent are left to `parse`.
  const schema = toJsonSchema(StorySchema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', ...schema, title: `Dateline story, ${FORMAT}` }, null, 2)}\n`;
}
