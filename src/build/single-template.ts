/** The page as one file without a story, beside the studio, which puts one into it. */
import { build, type Plugin } from 'vite';
import { SINGLE_FILE } from '../prerender/site-parts.ts';
import { FILE } from './single-file.ts';

/** The mode of the build within the build. */
export const TEMPLATE_MODE = 'single-template';

const LAYER = /assets\/[a-z-]+-[\w-]{8}\.geojson/g;

export function singleTemplate(): Plugin {
  let root = '';
  let publicDir = '';
  return {
    name: 'dateline:single-template',
    apply: 'build',
    configResolved: (config) => { ({ root, publicDir } = config); },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const made = await build({
          root, publicDir, mode: TEMPLATE_MODE, logLevel: 'error', build: { write: false },
        });
        const file = 'output' in made ? made.output.find(({ fileName }) => fileName === FILE) : undefined;
        if (file?.type !== 'asset') return this.error(`the build as one file has no ${FILE}`);
        const source = Buffer.from(file.source).toString();
        // The studio puts in those that lie beside it.
        const missing = source.match(LAYER)?.find((path) => bundle[path] === undefined);
        if (missing !== undefined) this.error(`the page as one file asks for ${missing}, which is not in the build`);
        this.emitFile({ type: 'asset', fileName: SINGLE_FILE, source });
      },
    },
  };
}
