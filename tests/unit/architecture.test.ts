/**
 * Who may know whom: the table of edges in `import-rule.ts`, held against the project and against what is planted. And
 * no line is too long to be read beside another file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EDGES, importsOf, violationsIn, type Sources } from './import-rule.ts';

const root = new URL('../../', import.meta.url);
const src = new URL('src/', root);
/** Paths of the files of a kind below a folder, from there. */
const filesIn = (folder: URL, kind = /\.tsx?$/) => readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => kind.test(path));
const sources: Sources = new Map(filesIn(src).map((path) => [path, readFileSync(new URL(path, src), 'utf8')]));

/** The rule's word on the project with these files put in. */
const withPlanted = (planted: Record<string, string>) =>
  violationsIn(new Map([...sources, ...Object.entries(planted)]));

test('the project keeps the rule', () => {
  expect(violationsIn(sources)).toEqual([]);
});

/** Counted again, folder by folder. */
function countFiles(folder: URL): number {
  return readdirSync(folder, { withFileTypes: true }).reduce(
    (sum, entry) =>
      sum + (entry.isDirectory() ? countFiles(new URL(`${entry.name}/`, folder)) : Number(/\.tsx?$/.test(entry.name))),
    0,
  );
}

test('the rule sees every file', () => {
  expect(sources.size).toBe(countFiles(src));
  expect(sources.size).toBeGreaterThan(50);
});

test('no line is longer than 120 characters, in tests and in the build of the layers too', () => {
  // But for the one style sheet that `npm run fonts` writes.
  const files = ['src/', 'geo/build/', 'tests/'].flatMap((folder) =>
    filesIn(new URL(folder, root), /(\.tsx?|(?<!\/fonts)\.css)$/).map((path) => folder + path));
  const long = [...files, 'vite.config.ts', 'playwright.config.ts'].flatMap((path) =>
    readFileSync(new URL(path, root), 'utf8').split('\n').flatMap((line, at) =>
      (line.length > 120 ? [`${path}:${at + 1}`] : [])));
  expect(long).toEqual([]);
});

test('the rule sees the imports of the project', () => {
  const all = [...sources].flatMap(([path, text]) => importsOf(path, text));
  expect(all.length).toBeGreaterThan(200);
  expect(all).toEqual(
    expect.arrayContaining([
      'maplibre-gl',
      'maplibre-gl/dist/maplibre-gl.css',
      '@turf/turf',
      '../../geo/layers/*.geojson',
    ]),
  );
});

describe('an edge that is not in the table is refused', () => {
  const rooms = Object.keys(EDGES);
  const fileIn = (room: string, name: string) => (room === 'apps/start' ? 'apps/start.ts' : `${room}/${name}.ts`);
  const pairs = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => [from, to] as const));

  test.each(pairs.filter(([from, to]) => !EDGES[from]?.includes(to)))('%s -> %s', (from, to) => {
    const [file, target] = [fileIn(from, 'x'), fileIn(to, 'y')];
    const planted = new Map([
      [file, `export type { Y } from '${'../'.repeat(file.split('/').length - 1)}${target}';`],
      [target, 'export type Y = 1;'],
    ]);
    expect(violationsIn(planted)).toEqual([`${file} imports ${target}: ${from} may not know ${to}`]);
  });

  test.each(pairs.filter(([from, to]) => EDGES[from]?.includes(to)))('but one that is passes: %s -> %s', (from, to) => {
    const [file, target] = [fileIn(from, 'x'), fileIn(to, 'y')];
    const planted = new Map([
      [file, `import '${'../'.repeat(file.split('/').length - 1)}${target}';`],
      [target, 'export type Y = 1;'],
    ]);
    expect(violationsIn(planted)).toEqual([]);
  });
});

describe('a planted violation is caught', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'story importing view',
      { 'story/x.ts': "import { openingView } from '../view/view.ts';" },
      'story/x.ts imports view/view.ts: story may not know view',
    ],
    [
      'one app importing another',
      { 'apps/kiosk/x.ts': "import '../reader/main.tsx';" },
      'apps/kiosk/x.ts imports apps/reader/main.tsx: apps/kiosk may not know apps/reader',
    ],
    [
      'a command importing an entry',
      { 'cli/x.ts': "import '../apps/start.ts';" },
      'cli/x.ts imports apps/start.ts: cli may not know apps/start',
    ],
    [
      'a type-only import',
      { 'geometry/x.ts': "import type { View } from '../view/view.ts';" },
      'geometry/x.ts imports view/view.ts: geometry may not know view',
    ],
    [
      'a type imported in place',
      { 'story/x.ts': "export type X = import('../cartography/theme.ts').Theme;" },
      'story/x.ts imports cartography/theme.ts: story may not know cartography',
    ],
    [
      'a re-export',
      { 'cartography/x.ts': "export { openingView } from '../view/view.ts';" },
      'cartography/x.ts imports view/view.ts: cartography may not know view',
    ],
    [
      'a re-export of everything',
      { 'cartography/x.ts': "export type * from '../view/view.ts';" },
      'cartography/x.ts imports view/view.ts: cartography may not know view',
    ],
    [
      'a dynamic import',
      { 'ui/x.ts': "export const load = () => import('../map/mount.ts');" },
      'ui/x.ts imports map/mount.ts: ui may not know map',
    ],
    [
      'a dynamic import of something unknown',
      { 'ui/x.ts': 'export const load = (name: string) => import(`../${name}.ts`);' },
      'ui/x.ts imports an address that is not plain text',
    ],
    [
      'a glob out of the house',
      { 'store/x.ts': "export const x = import.meta.glob(['../../geo/layers/*.geojson']);" },
      'store/x.ts imports ../../geo/layers/*.geojson, which lies outside src/',
    ],
    [
      'Turf outside geometry',
      { 'map/x.ts': "import { area } from '@turf/turf';" },
      'map/x.ts imports @turf/turf, which is for geometry/ alone',
    ],
    [
      'a type of MapLibre outside map',
      { 'ui/x.ts': "import type { Map } from 'maplibre-gl';" },
      'ui/x.ts imports maplibre-gl, which is for map/ alone',
    ],
    [
      'MapLibre’s styles outside map',
      { 'apps/reader/x.ts': "import 'maplibre-gl/dist/maplibre-gl.css';" },
      'apps/reader/x.ts imports maplibre-gl/dist/maplibre-gl.css, which is for map/ alone',
    ],
    [
      'd3-geo outside figure',
      { 'map/x.ts': "import { geoPath } from 'd3-geo';" },
      'map/x.ts imports d3-geo, which is for figure/ alone',
    ],
    [
      'what the build makes, outside the apps',
      { 'ui/x.ts': "import 'virtual:dateline/theme.css';" },
      'ui/x.ts imports virtual:dateline/theme.css, which is for apps/ alone',
    ],
    ['a barrel', { 'view/index.ts': "export * from './view.ts';" }, 'view/index.ts is a barrel'],
    [
      'a room that the rule does not know',
      { 'utils/x.ts': 'export const x = 1;' },
      'utils/x.ts is in no room of the rule',
    ],
    ['an import that leads nowhere', { 'ui/x.ts': "import './view';" }, 'ui/x.ts imports ./view, which is no file'],
    [
      'a cycle of two, by types',
      {
        'view/x.ts': "import type { Y } from './y.ts'; export type X = Y;",
        'view/y.ts': "export type { X as Y } from './x.ts';",
      },
      'cycle: view/x.ts -> view/y.ts -> view/x.ts',
    ],
    [
      'a cycle of three',
      { 'map/x.ts': "import './y.ts';", 'map/y.ts': "import './z.ts';", 'map/z.ts': "import './x.ts';" },
      'cycle: map/x.ts -> map/y.ts -> map/z.ts -> map/x.ts'],
  ])('%s', (_, planted, line) => {
    const found = withPlanted(planted);
    expect(found.some((one) => one.startsWith(line)), found.join('\n')).toBe(true);
    expect(found.length).toBeLessThanOrEqual(2);
  });

  test('figure may use d3-geo, and types of view', () => {
    expect(
      withPlanted({
        'figure/x.ts':
          "import { geoPath } from 'd3-geo';\nimport type { View } from '../view/view.ts';\n"
          + 'export type X = View;\nexport { geoPath };',
      })).toEqual([]);
  });
});
