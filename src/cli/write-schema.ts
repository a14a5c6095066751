/** `npm run schema`: writes the JSON Schema of the story format. */
import { writeFileSync } from 'node:fs';
import { SCHEMA_FILE, storyJsonSchema } from '../story/json-schema.ts';

writeFileSync(new URL(`../../${SCHEMA_FILE}`, import.meta.url), storyJsonSchema());
console.log(SCHEMA_FILE);
