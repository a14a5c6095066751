/**
 * Beside the page: the maps of countries, which a reader's browser asks for where they are seen from near, and the
 * world's places and their shapes, for the studio alone.
 */
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { gazetteerVersion } from '../node/gazetteer.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Where each folder of `geo/` comes from. */
const FOLDERS = {
  'country-maps': 'geo/country-maps', gazetteer: 'geo/gazetteer',
  regions: 'geo/regions', counties: 'geo/counties', waters: 'geo/waters',
  weights: 'src/draft/weights',
};

export function worldFiles(): Plugin {
  const known = new Map<string, string>(Object.entries(FOLDERS).flatMap(([folder, from]) =>
    readdirSync(join(ROOT, from)).map((file) => [`${folder}/${file}`, join(ROOT, from, file)] as const)));
  /** What drafts say they were made with. */
  const version = { file: 'gazetteer/version.txt', text: gazetteerVersion() };
  return {
    name: 'dateline-world-files',
    configureServer: ({ middlewares }) => {
      middlewares.use('/geo', (request, response, next) => {
        const file = (request.url ?? '').replace(/[?#].*/, '').slice(1);
        if (file === version.file) response.end(version.text);
        else if (known.has(file)) createReadStream(known.get(file) ?? '').pipe(response);
        else next();
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: `geo/${version.file}`, source: version.text });
      for (const [file, path] of known)
        this.emitFile({ type: 'asset', fileName: `geo/${file}`, source: readFileSync(path) });
    },
  };
}
