/** The service worker of the built page: which files it keeps, and which addresses it answers without the network. */
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** All that the page can ask for; pictures for shared links, the README and editors are not among it. */
const KEPT = [
  'index.html',
  'manifest.webmanifest',
  'icon*.{svg,png}',
  'assets/**',
  'fonts/*.{woff2,ttf}',
  'stories/**/*.{html,json,geojson,svg}',
];
/** Bytes; twice the largest layer. A larger file stops the build, rather than being missing without a network. */
const LARGEST = 3_000_000;

export function offline(): Plugin[] {
  return VitePWA({
    // A new version waits until the page says so, and src/assets/service-worker.ts registers it; the manifest is that
    // of src/prerender/site-pictures.ts.
    registerType: 'prompt',
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: KEPT,
      maximumFileSizeToCacheInBytes: LARGEST,
      // The page reads its own address: with any query it is the same file. No other page below the folder is answered
      // for.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      // What is asked for later in the first visit comes from what has been kept, rather than a second time.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      // As they were last fetched, of the maps of countries and of the gazetteer what was looked at, and of the studio
      // what an editor has opened: what sites are made with there has to be the host's own, though.
      runtimeCaching: [{
        urlPattern: ({ url }) => /\/(geo\/|studio\/.*\.(js|css)$)/.test(url.pathname),
        handler: 'StaleWhileRevalidate',
        options: { cacheName: 'visited' },
      }],
      inlineWorkboxRuntime: true,
    },
  });
}
