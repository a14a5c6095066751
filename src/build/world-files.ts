/** The world's places and their shapes beside the page, for the studio alone; no reader's browser asks for them. */
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FOLDERS = ['gazetteer', 'regions', 'counties', 'waters'];

export function worldFiles(): Plugin {
  const geo = join(import.meta.dirname, '../../geo');
  const files = FOLDERS.flatMap((folder) => readdirSync(join(geo, folder)).map((file) => `${folder}/${file}`));
  const known = new Set(files);
  return {
    name: 'dateline-world-files',
    configureServer: ({ middlewares }) => {
      middlewares.use('/geo', (request, response, next) => {
        const file = (request.url ?? '').replace(/[?#].*/, '').slice(1);
        if (known.has(file)) createReadStream(join(geo, file)).pipe(response);
        else next();
      });
    },
    generateBundle() {
      for (const file of files)
        this.emitFile({ type: 'asset', fileName: `geo/${file}`, source: readFileSync(join(geo, file)) });
    },
  };
}
