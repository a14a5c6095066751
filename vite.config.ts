import { defineConfig } from 'vitest/config';
import { maplibre, MAPLIBRE_CHUNKS } from './src/build/maplibre.ts';
import { offline } from './src/build/offline.ts';
import { dateline } from './src/build/plugin.ts';
import { reloadStories } from './src/build/reload-stories.ts';
import { single } from './src/build/single-file.ts';
import { singleTemplate, TEMPLATE_MODE } from './src/build/single-template.ts';
import { studioPage } from './src/build/studio-page.ts';
import { worldFiles } from './src/build/world-files.ts';

const OF_STUDIO =
  /\/src\/((apps|locales)\/studio|map\/workbench|exchange|prerender)\/|\/node_modules\/(terra-draw|preact-render)/;
const folderOf = (modules: readonly string[]) =>
  (modules.some((id) => OF_STUDIO.test(id)) ? 'studio' : 'assets');

const port = Number(process.env['PORT'] ?? 4173);

/** Unit tests that put something of their own in the place of a module or of what a browser has, and leave it there. */
const APART = ['killed', 'shapes', 'storage', 'word'].map((name) => `tests/unit/apps/studio/${name}.test.ts`);

function pluginsOf(mode: string) {
  switch (mode) {
    case 'single': return [dateline({ isSingle: true }), single()];
    case TEMPLATE_MODE: return [dateline({ isSingle: true, isTemplate: true }), single({ isTemplate: true })];
    default: return [reloadStories(), dateline(), singleTemplate(), worldFiles(), maplibre(), offline(), studioPage()];
  }
}

export default defineConfig(({ mode }) => ({
  // Relative, so that the build works from any folder of any static host.
  base: './',
  // An address that names no file is an error, as on a static host, and never the start page again.
  appType: 'mpa',
  plugins: pluginsOf(mode),
  // The studio's, which drafts articles.
  worker: {
    format: 'es' as const,
    rolldownOptions: {
      output: { entryFileNames: 'studio/[name]-[hash].js', chunkFileNames: 'studio/[name]-[hash].js' },
    },
  },
  build: {
    target: 'es2023',
    // A data: address would be barred by the page's own content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // What the studio alone needs lies in a folder of its own, which no reader's browser keeps.
        chunkFileNames: ({ moduleIds }) => `${folderOf(moduleIds)}/[name]-[hash].js`,
        assetFileNames: ({ names }) => `${names.includes('studio.css') ? 'studio' : 'assets'}/[name]-[hash][extname]`,
        codeSplitting: {
          groups: [
            // They change seldom, and their size is not ours. What the worker needs too comes first, or it would be
            // part of the other.
            { name: MAPLIBRE_CHUNKS.shared, test: /node_modules\/maplibre-gl\/shared\.js$/ },
            { name: MAPLIBRE_CHUNKS.page, test: /node_modules\/maplibre-gl\/page\.js$/ },
            // What the first chunk shares with later ones stands alone, the helper that loads chunks for one. Inside
            // the first chunk, every later one would need the first, and its style sheet would be fetched although it
            // stands in the page, and have every line set anew.
            { name: 'loader', test: /vite\/preload-helper|\/src\/assets\/(backoff|site-data)\.ts$/ },
            // With all that it needs: no part of it is ever wanted alone, and each file costs a request.
            { name: 'main', test: /\/src\/apps\/reader\/main\.tsx$/ },
            // What these need beyond that.
            { name: 'embed', test: /\/src\/apps\/embed\/main\.tsx$/ },
            { name: 'kiosk', test: /\/src\/apps\/kiosk\/main\.tsx$/ },
            // The studio reads translations too: a reader who wants one is not to load the studio for it.
            { name: 'translation', test: /\/src\/story\/translation\.ts$/ },
            { name: 'studio', test: /\/src\/apps\/studio\/main\.tsx$/ },
          ],
        },
      },
    },
    license: { fileName: 'licenses.md' },
  },
  preview: { port },
  server: { port: 5173 },
  test: {
    // All cores: what else runs beside, in `tests/run.ts`, is short. The usual is one less.
    maxWorkers: '100%',
    // Files share their modules: loading them anew for each took three times as long as the tests.
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], exclude: APART, isolate: false } },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
    setupFiles: ['tests/unit/setup.ts'],
    // A property test that takes a second alone has taken more than the usual five on a busy machine.
    testTimeout: 30_000,
  },
}));
