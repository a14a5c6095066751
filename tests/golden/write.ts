/** `npm run goldens`: draws all of them anew, to be looked at before they are kept. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadMessages } from '../../src/locales/messages.ts';
import { LANGUAGES } from '../../src/story/schema.ts';
import { FOLDER, GOLDENS, makeFigure, pngOf, svgOf } from './goldens.ts';

await Promise.all(LANGUAGES.map(loadMessages));
for (const file of readdirSync(FOLDER)) if (/\.(svg|png)$/.test(file)) rmSync(new URL(file, FOLDER));
for (const golden of GOLDENS) {
  const made = makeFigure(golden);
  const data = golden.file.endsWith('.png') ? pngOf(made) : svgOf(made);
  writeFileSync(new URL(golden.file, FOLDER), data);
  console.log(`${golden.file}: ${golden.size}, ${Math.ceil(data.length / 1024)} KB`);
}
