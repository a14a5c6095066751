/** Tags of the built page that depend on the build: what it needs next, and what a shared link shows. */
import type { HtmlTagDescriptor } from 'vite';
import { SHARE_FILE, SHARE_SIZE } from './pictures.ts';

/** Those who draw shared links want a whole address; without `SITE_URL` at build time nobody knows it. */
export function shareTags(site = process.env['SITE_URL'] ?? './'): HtmlTagDescriptor[] {
  const tag = (property: string, content: string): HtmlTagDescriptor => ({ tag: 'meta', attrs: { property, content }, injectTo: 'head' });
  return [
    tag('og:image', `${site.replace(/\/?$/, '/')}${SHARE_FILE}`),
    tag('og:image:width', String(SHARE_SIZE.width)),
    tag('og:image:height', String(SHARE_SIZE.height)),
  ];
}

/**
 * The map's code, its worker and its first layers, asked for while the page's own script is still on its way. At the end
 * of the page, so that nothing of it comes before the first paint.
 */
export function preloads(files: readonly string[], story: string): HtmlTagDescriptor[] {
  const link = (pattern: RegExp, attrs: Record<string, string | boolean>): HtmlTagDescriptor[] => files.filter((file) => pattern.test(file))
    .map((file) => ({ tag: 'link', attrs: { ...attrs, href: `./${file}` }, injectTo: 'body' }));
  return [
    // Not as modules: a browser would begin to read them at once, and the first paint has to wait for the processor.
    ...link(/^assets\/(keep|maplibre)-[^.]*\.js$/, { rel: 'preload', as: 'script', crossorigin: true }),
    ...link(/^assets\/maplibre-gl-worker-[^.]*\.mjs$/, { rel: 'prefetch', as: 'script' }),
    ...['story.json', 'places.geojson'].map((file): HtmlTagDescriptor =>
      ({ tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./stories/${story}/${file}` }, injectTo: 'body' })),
    ...link(/^assets\/(countries-overview|borders-overview|lakes|labels)-.*\.geojson$/, { rel: 'preload', as: 'fetch', crossorigin: true }),
  ];
}
