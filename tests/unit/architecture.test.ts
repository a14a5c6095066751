/** Who may know whom: `story <- geometry <- theme <- state <- { map, figure, page, kiosk } <- main, cli, prerender, load, layers, own-files, desk, single`. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsOf, violationsIn, type Sources } from './import-rule.ts';

const src = new URL('../../src/', import.meta.url);
const listed = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
const sources: Sources = new Map(listed.filter((path) => /\.tsx?$/.test(path)).map((path) => [path, readFileSync(new URL(path, src), 'utf8')]));

/** The rule's word on the project with these files put in. */
const withPlanted = (planted: Record<string, string>) => violationsIn(new Map([...sources, ...Object.entries(planted)]));

test('the project keeps the rule', () => {
  expect(violationsIn(sources)).toEqual([]);
});

/** Counted again, folder by folder. */
function countFiles(folder: URL): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => (
    sum + (entry.isDirectory() ? countFiles(new URL(`${entry.name}/`, folder)) : Number(/\.tsx?$/.test(entry.name)))), 0);
}

test('the rule sees every file', () => {
  expect(sources.size).toBe(countFiles(src));
  expect(sources.size).toBeGreaterThan(50);
});

test('the rule sees the imports of the project', () => {
  const all = [...sources].flatMap(([path, text]) => importsOf(path, text));
  expect(all.length).toBeGreaterThan(200);
  expect(all).toEqual(expect.arrayContaining(['maplibre-gl', 'maplibre-gl/dist/maplibre-gl.css', '@turf/turf', './map/keep.ts', '../geo/layers/*.geojson']));
});

describe('a planted violation is caught', () => {
  test.each<[string, Record<string, string>, string]>([
    ['story importing state',
      { 'story/x.ts': "import { openingView } from '../state/view.ts';" }, 'story/x.ts imports state/view.ts: story may not know state'],
    ['page importing map',
      { 'page/x.tsx': "import { paintRing } from '../map/ring.ts';" }, 'page/x.tsx imports map/ring.ts: page may not know map'],
    ['kiosk importing page',
      { 'kiosk/x.ts': "import '../page/keys.ts';" }, 'kiosk/x.ts imports page/keys.ts: kiosk may not know page'],
    ['page importing main',
      { 'page/x.ts': "import '../main.tsx';" }, 'page/x.ts imports main.tsx: page may not know main'],
    ['a type-only import',
      { 'geometry/x.ts': "import type { View } from '../state/view.ts';" }, 'geometry/x.ts imports state/view.ts: geometry may not know state'],
    ['a type imported in place',
      { 'story/x.ts': "export type X = import('../theme/theme.ts').Theme;" }, 'story/x.ts imports theme/theme.ts: story may not know theme'],
    ['a re-export',
      { 'theme/x.ts': "export { openingView } from '../state/view.ts';" }, 'theme/x.ts imports state/view.ts: theme may not know state'],
    ['a re-export of everything',
      { 'theme/x.ts': "export type * from '../state/view.ts';" }, 'theme/x.ts imports state/view.ts: theme may not know state'],
    ['a dynamic import',
      { 'page/x.ts': "export const load = () => import('../map/mount.ts');" }, 'page/x.ts imports map/mount.ts: page may not know map'],
    ['a dynamic import of something unknown',
      { 'page/x.ts': 'export const load = (name: string) => import(`../${name}.ts`);' }, 'page/x.ts imports an address that is not plain text'],
    ['a glob out of the house',
      { 'state/x.ts': "export const x = import.meta.glob(['../../geo/layers/*.geojson']);" }, 'state/x.ts imports ../../geo/layers/*.geojson, which lies outside src/'],
    ['Turf outside geometry',
      { 'map/x.ts': "import { area } from '@turf/turf';" }, 'map/x.ts imports @turf/turf, which is for geometry/ alone'],
    ['a type of MapLibre outside map',
      { 'page/x.ts': "import type { Map } from 'maplibre-gl';" }, 'page/x.ts imports maplibre-gl, which is for map/ alone'],
    ['MapLibre’s styles outside map',
      { 'main.tsx': "import 'maplibre-gl/dist/maplibre-gl.css';" }, 'main.tsx imports maplibre-gl/dist/maplibre-gl.css, which is for map/ alone'],
    ['d3-geo outside figure',
      { 'map/x.ts': "import { geoPath } from 'd3-geo';" }, 'map/x.ts imports d3-geo, which is for figure/ alone'],
    ['what the build makes, outside the top',
      { 'page/x.ts': "import { STORIES } from 'virtual:dateline/stories';" }, 'page/x.ts imports virtual:dateline/stories, which is for the top alone'],
    ['a barrel',
      { 'state/index.ts': "export * from './view.ts';" }, 'state/index.ts is a barrel'],
    ['a room that the rule does not know',
      { 'utils/x.ts': 'export const x = 1;' }, 'utils/x.ts is in no room of the rule'],
    ['an import that leads nowhere',
      { 'page/x.ts': "import './view';" }, 'page/x.ts imports ./view, which is no file'],
    ['a cycle of two, by types',
      { 'state/x.ts': "import type { Y } from './y.ts'; export type X = Y;", 'state/y.ts': "export type { X as Y } from './x.ts';" },
      'cycle: state/x.ts -> state/y.ts -> state/x.ts'],
    ['a cycle of three',
      { 'map/x.ts': "import './y.ts';", 'map/y.ts': "import './z.ts';", 'map/z.ts': "import './x.ts';" },
      'cycle: map/x.ts -> map/y.ts -> map/z.ts -> map/x.ts'],
  ])('%s', (_, planted, line) => {
    const found = withPlanted(planted);
    expect(found.some((one) => one.startsWith(line)), found.join('\n')).toBe(true);
    expect(found.length).toBeLessThanOrEqual(2);
  });

  test('figure may use d3-geo, and types of state', () => {
    expect(withPlanted({ 'figure/x.ts': "import { geoPath } from 'd3-geo';\nimport type { View } from '../state/view.ts';\nexport type X = View;\nexport { geoPath };" })).toEqual([]);
  });
});
