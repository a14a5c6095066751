/** `npm run schema`: writes the JSON Schemas of the formats. */
import { writeFileSync } from 'node:fs';
import { storySchemaFile, translationSchemaFile } from '../story/json-schema.ts';

for (const { path, text } of [storySchemaFile(), translationSchemaFile()]) {
  writeFileSync(new URL(`../../${path}`, import.meta.url), text);
  console.log(path);
}
