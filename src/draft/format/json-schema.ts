/** The format of drafts as JSON Schema, generated from its schema. */
import { schemaFile } from '../../story/json-schema.ts';
import { DRAFT_FORMAT, DraftSchema } from './schema.ts';

export const draftSchemaFile = () => schemaFile('draft-1', DraftSchema, `Dateline draft, ${DRAFT_FORMAT}`);
