/**
 * MapLibre with one chunk that its page and its worker share. The package brings two files that are each whole, so that
 * nearly all of the worker's code would be moved a second time. They are bundled again here from the sources within the
 * package, which lie outside its `exports`: an upgrade that has moved them stops the build.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import type { Plugin } from 'vite';
import { leaveOut, LEFT_OUT } from './leave-out.ts';

const NAME = 'maplibre-gl';
/** How the map's code imports the address of the worker. */
const WORKER = `${NAME}/dist/maplibre-gl-worker.mjs?url`;

/** Of the chunks, as they are called in a build. */
export const MAPLIBRE_CHUNKS = { page: 'maplibre', worker: 'maplibre-worker', shared: 'maplibre-shared' } as const;

const OPTIONS = {
  entryPoints: { page: 'src/index.ts', worker: 'src/source/worker.ts' },
  chunkNames: 'shared',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2023',
  logLevel: 'silent',
  // As MapLibre's own build has it: a field that is only declared must not overwrite what its parent's constructor set.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
} satisfies BuildOptions;

/** For the dev server and the build of many files; the single file has MapLibre's own two. */
export function maplibre(): Plugin {
  let root = '';
  let isServing = false;
  let bundled: Promise<string> | undefined;
  const fileOf = async (part: keyof typeof MAPLIBRE_CHUNKS) => {
    bundled ??= bundleMapLibre(root);
    return join(await bundled, `${part}.js`);
  };
  return {
    name: 'dateline:maplibre',
    enforce: 'pre',
    configResolved: (config) => {
      root = config.root;
      isServing = config.command === 'serve';
    },
    async resolveId(id) {
      if (id === NAME) return fileOf('page');
      if (id !== WORKER) return null;
      return isServing ? `${await fileOf('worker')}?url` : `\0${WORKER}`;
    },
    async load(id) {
      if (id !== `\0${WORKER}`) return null;
      const reference = this.emitFile({ type: 'chunk', id: await fileOf('worker'), name: MAPLIBRE_CHUNKS.worker });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}

/**
 * The folder with `page.js`, `worker.js` and `shared.js`, made once for what is installed. It has the shape of a
 * package, so that the list of licences finds it.
 * @throws Error when the installed MapLibre does not come apart like this.
 */
export async function bundleMapLibre(root: string): Promise<string> {
  const source = join(root, 'node_modules', NAME);
  const { version, license } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as Record<string, string>;
  // The packages that MapLibre itself needs are told by the lock file.
  const lock = readFileSync(join(root, 'package-lock.json'));
  const key = createHash('sha256').update(JSON.stringify([OPTIONS, LEFT_OUT])).update(lock).digest('hex').slice(0, 12);
  const folder = join(root, '.cache', `maplibre-${version}-${key}`);
  const made = join(folder, 'node_modules', NAME);
  if (existsSync(folder)) return made;

  mkdirSync(join(root, '.cache'), { recursive: true });
  const draft = mkdtempSync(join(root, '.cache', 'maplibre-'));
  const outdir = join(draft, 'node_modules', NAME);
  await build({ ...OPTIONS, plugins: [leaveOut(source)], absWorkingDir: source, outdir }).catch((cause: unknown) => {
    rmSync(draft, { recursive: true });
    throw new Error(`MapLibre ${version} can't be bundled with one chunk for page and worker: ${String(cause)} `
      + '(src/build/maplibre.ts names the entry points; without that plugin MapLibre’s own files are used)', { cause });
  });
  writeFileSync(join(outdir, 'package.json'), JSON.stringify({ name: NAME, version, license, type: 'module' }));
  copyFileSync(join(source, 'LICENSE.txt'), join(outdir, 'LICENSE.txt'));
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    // Another process was faster.
    if (!existsSync(folder)) throw error;
  }
  return made;
}
