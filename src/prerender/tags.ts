/** Tags of the built page that depend on the build: what it needs next, and what a shared link shows. */
import type { HtmlTagDescriptor, IndexHtmlTransformContext } from 'vite';
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

/** The files of a build by name. */
export type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

/**
 * The map's code, its worker and its first layers, asked for while the page's own script is still on its way. At the end
 * of the page, so that nothing of it comes before the first paint.
 */
export function preloads(page: string, bundle: Bundle, story: string): HtmlTagDescriptor[] {
  const link = (attrs: Record<string, string | boolean>) => (file: string): HtmlTagDescriptor =>
    ({ tag: 'link', attrs: { ...attrs, href: `./${file}` }, injectTo: 'body' });
  const map = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'keep');
  const scripts = map?.type === 'chunk' ? [map.fileName, ...map.imports].filter((file) => !page.includes(file)) : [];
  const styles = map?.type === 'chunk' ? [...map.viteMetadata?.importedCss ?? []] : [];
  const layers = Object.keys(bundle).filter((file) => /^assets\/(countries-overview|borders-overview|lakes|labels)-.*\.geojson$/.test(file));
  return [
    // Not as modules: a browser would begin to read them at once, and the first paint has to wait for the processor.
    ...scripts.map(link({ rel: 'preload', as: 'script', crossorigin: true })),
    ...styles.map(link({ rel: 'preload', as: 'style', crossorigin: true })),
    ...Object.keys(bundle).filter((file) => /maplibre-gl-worker-.*\.mjs$/.test(file)).map(link({ rel: 'prefetch', as: 'script' })),
    ...[`stories/${story}/story.json`, `stories/${story}/places.geojson`, ...layers].map(link({ rel: 'preload', as: 'fetch', crossorigin: true })),
  ];
}

/** The page with its style sheets in it rather than linked to, and their texts. */
export function withStyles(page: string, bundle: Bundle): { html: string; styles: string[] } {
  const styles: string[] = [];
  const html = page.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)">/g, (link, file: string) => {
    const sheet = bundle[file];
    if (sheet?.type !== 'asset') return link;
    // Addresses in it were relative to its own folder.
    const style = String(sheet.source).trim().replaceAll('url(../', 'url(./');
    styles.push(style);
    return `<style>${style}</style>`;
  });
  return { html, styles };
}
