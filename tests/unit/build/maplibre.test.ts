/** MapLibre's sources as they are installed, and as an upgrade might leave them. */
import {
  cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LEFT_OUT } from '../../../src/build/leave-out.ts';
import { bundleMapLibre } from '../../../src/build/maplibre.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const installed = join(ROOT, 'node_modules/maplibre-gl');
let root = '';
/** The bundle, which all tests look at: making one takes seconds. */
let folder = '';

/** A project with a MapLibre of its own, and the packages that it needs. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'maplibre-'));
  const packages = join(root, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (name === 'maplibre-gl' || name.startsWith('.')) continue;
    symlinkSync(join(ROOT, 'node_modules', name), join(packages, name));
  }
  const own = join(packages, 'maplibre-gl');
  mkdirSync(own);
  for (const part of ['src', 'package.json', 'LICENSE.txt', 'node_modules']) {
    if (existsSync(join(installed, part))) cpSync(join(installed, part), join(own, part), { recursive: true });
  }
  cpSync(join(ROOT, 'package-lock.json'), join(root, 'package-lock.json'));
  folder = await bundleMapLibre(root);
}, 60_000);
afterAll(() => { rmSync(root, { recursive: true }); });

const module = (folder: string, name: string) => parseSync(name, readFileSync(join(folder, name), 'utf8')).module;
const importsOf = (folder: string, name: string) =>
  module(folder, name).staticImports.map(({ moduleRequest }) => moduleRequest.value);
const exportsOf = (folder: string, name: string) =>
  module(folder, name)
    .staticExports.flatMap(({ entries }) => entries.map(({ exportName }) => String(exportName.name)))
    .sort();

test('page and worker import one chunk, and nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(['LICENSE.txt', 'package.json', 'page.js', 'shared.js', 'worker.js']);
  expect(importsOf(folder, 'page.js')).toEqual(['./shared.js']);
  expect(importsOf(folder, 'worker.js')).toEqual(['./shared.js']);
  expect(importsOf(folder, 'shared.js')).toEqual([]);
  expect(exportsOf(folder, 'page.js')).toEqual(exportsOf(join(installed, 'dist'), 'maplibre-gl.mjs'));
});

test('what the map never uses is left out, and says so when it is asked for', () => {
  const [page = '', parts = ''] = ['page.js', 'shared.js'].map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(parts).toContain('RasterStyleLayer is left out of MapLibre (src/build/leave-out.ts)');
  // Each is a name in the shader of a kind of layer, one that is drawn and one that is not.
  expect(page).toContain('u_fill_translate');
  expect(page).not.toContain('u_brightness_low');
});

test('it is kept while the same is installed', async () => {
  writeFileSync(join(folder, 'LICENSE.txt'), 'kept');
  expect(await bundleMapLibre(root)).toBe(folder);
  expect(readFileSync(join(folder, 'LICENSE.txt'), 'utf8')).toBe('kept');
});

/** As it is after an upgrade: something else is installed, without a file that was there. */
async function upgradedWithout(path: string): Promise<void> {
  const file = join(root, 'node_modules/maplibre-gl', path);
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ without: path }));
  renameSync(file, `${file}.moved`);
  try {
    await bundleMapLibre(root);
  } finally {
    renameSync(`${file}.moved`, file);
    // What was made before is all that is there.
    expect(readdirSync(join(root, '.cache'))).toHaveLength(1);
  }
}

test.each(['src/index.ts', 'src/source/worker.ts'])(
  'an upgrade without %s is told of, and leaves nothing behind',
  async (entry) => {
    await expect(upgradedWithout(entry)).rejects.toThrow(
      new RegExp(`MapLibre \\d.* can't be bundled .*"${entry}"`, 's'));
  },
  60_000,
);

test('an upgrade that has moved what is left out is told of', async () => {
  const [moved = ''] = LEFT_OUT;
  await expect(upgradedWithout(join('src', moved))).rejects.toThrow(`${moved} is to be left out, and is not there`);
}, 60_000);
