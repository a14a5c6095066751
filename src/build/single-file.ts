/** `npm run build:single`: the page as one file, which opens from a USB stick without any server. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { withBlocks } from '../prerender/packed-blocks.ts';
import { singlePage } from './single-page.ts';

const FOLDER = 'dist-single';
export const FILE = 'dateline.html';
const WITHIN = fileURLToPath(new URL('../assets/packed-page-files.ts', import.meta.url));
const READER = fileURLToPath(new URL('../apps/reader/main.tsx', import.meta.url));
/** What the page fetches of what the build has made, and of `public`. */
const MADE = /^(assets\/.*\.(geojson|mjs)|stories\/.*\.(geojson|svg))$/;
const WORKER = /^assets\/.*\.mjs$/;
const PUBLIC = /^(stories\/.*\.json|fonts\/.*\.(woff2|ttf))$/;
const LICENCES = /^fonts\/.*\.txt$/;
const TYPES: Record<string, string> = { '.svg': 'image/svg+xml', '.woff2': 'font/woff2' };

/** `isTemplate`: without any story, and without what a site has beside its pages; it is to be `filled`. */
export function single({ isTemplate = false } = {}): Plugin {
  let folder = '';
  const read = (path: string) => readFileSync(join(folder, path));
  const matching = (pattern: RegExp) => readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/')).filter((path) => pattern.test(path)).sort();
  return {
    name: 'dateline:single',
    enforce: 'post',
    config: ({ build }) => ({
      build: {
        outDir: build?.outDir ?? FOLDER,
        copyPublicDir: false,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
      experimental: {
        renderBuiltUrl: (path, { type, hostType }) => {
          // A script asks for a file by its path; styles and the page itself have theirs within.
          if (hostType === 'js') return path;
          return type === 'public'
            ? `data:${TYPES[extname(path)] ?? ''};base64,${read(path).toString('base64')}`
            : undefined;
        },
      },
    }),
    configResolved: (config) => { folder = config.publicDir; },
    // One file is a story to be read: the studio would make it several times as large.
    resolveId: {
      order: 'pre',
      handler: (id) => (id.endsWith('/page-files.ts') ? WITHIN : id.endsWith('/studio/main.tsx') ? READER : null),
    },
    // A worker's address is used as it is imported, by a library that knows nothing of this.
    transform: (code, id) =>
      id.endsWith('.mjs?url')
        ? {
            code: [
              `import { urlOf } from ${JSON.stringify(WITHIN)};`,
              code.replace(/^export default (.*?);?$/m, 'export default urlOf($1);'),
            ].join('\n'),
            map: null,
          }
        : null,
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const made = Object.values(bundle);
        const script = made.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
        if (script.length !== 1) this.error(`one script was expected, not ${script.length}`);
        const within = isTemplate ? WORKER : MADE;
        const source = withBlocks(singlePage(textOf(bundle['index.html']), script[0] ?? ''), {
          files: Object.fromEntries([
            ...made.filter(({ fileName }) => within.test(fileName))
              .map((file) => [file.fileName, Buffer.from(textOf(file))] as const),
            ...(isTemplate ? [] : matching(PUBLIC)).map((path) => [path, read(path)] as const),
          ]),
          texts: isTemplate ? {} : Object.fromEntries([
            ['licenses.md', textOf(bundle['licenses.md'])],
            ...matching(LICENCES).map((path) => [path, read(path).toString()] as const),
          ]),
        });
        for (const { fileName } of made) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: FILE, source });
      },
    },
  };
}

/** @throws Error when there is no such text in the build. */
function textOf(file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  if (file?.type !== 'asset') throw new Error('the single file: the build lacks its page or its licences');
  return Buffer.from(file.source).toString();
}
