/** `npm run schema`: writes the JSON Schemas of the formats. */
import { writeFileSync } from 'node:fs';
import { draftSchemaFile } from '../draft/format/json-schema.ts';
import { storySchemaFile, translationSchemaFile } from '../story/json-schema.ts';

for (const { path, text } of [storySchemaFile(), translationSchemaFile(), draftSchemaFile()]) {
  writeFileSync(new URL(`../../${path}`, import.meta.url), text);
  console.log(path);
}
