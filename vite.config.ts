import { defineConfig } from 'vitest/config';
import { offline } from './src/prerender/offline.ts';
import { dateline } from './src/prerender/plugin.ts';
import { single } from './src/single/plugin.ts';

const port = Number(process.env['PORT'] ?? 4173);

export default defineConfig(({ mode }) => ({
  // Relative, so that the build works from any folder of any static host.
  base: './',
  // An address that names no file is an error, as on a static host, and never the start page again.
  appType: 'mpa',
  plugins: [dateline(), mode === 'single' ? single() : offline()],
  build: {
    target: 'es2023',
    // A data: address would be barred by the page's own content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    // MapLibre in a chunk of its own: it changes seldom, and its size is not ours.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'maplibre', test: /node_modules\/maplibre-gl\/dist\/.*\.mjs$/ }] } } },
    license: { fileName: 'licenses.md' },
  },
  preview: { port },
  server: { port: 5173 },
  test: { include: ['tests/unit/**/*.test.ts'], setupFiles: ['tests/unit/setup.ts'] },
}));
