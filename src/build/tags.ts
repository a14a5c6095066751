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
 * The page's and the map's code, the worker and the first layers, asked for while the page is being painted. At the end of the
 * page, so that nothing of it comes before the first paint; scripts as `prefetch`, since what is preloaded is compiled at once,
 * and the first paint has to wait for the processor. The worker is named in `data-then`, and `start.ts` asks for it
 * when the map's code is there: on a slow line the two would hold each other up, and the code is needed first.
 */
export function preloads(page: string, bundle: Bundle, story: string): HtmlTagDescriptor[] {
  const link = (attrs: Record<string, string | boolean>) => (file: string): HtmlTagDescriptor =>
    ({ tag: 'link', attrs: { ...attrs, href: `./${file}` }, injectTo: 'body' });
  const files = Object.keys(bundle);
  const chunks = ['main', 'lifecycle'].flatMap((name) => Object.values(bundle).filter((file) => file.type === 'chunk').filter((file) => file.name === name));
  const scripts = new Set(chunks.flatMap(({ fileName, imports }) => [fileName, ...imports]).filter((file) => !page.includes(file)));
  const styles = new Set(chunks.flatMap(({ viteMetadata }) => [...viteMetadata?.importedCss ?? []]));
  const worker = files.find((file) => /maplibre-gl-worker-.*\.mjs$/.test(file));
  const layers = files.filter((file) => /^assets\/(countries-overview|borders-overview|lakes)-.*\.geojson$/.test(file));
  const then = (file: string) => (file.includes('/maplibre-') && worker !== undefined ? { 'data-then': `./${worker}` } : {});
  return [
    ...[...scripts].map((file) => link({ rel: 'prefetch', as: 'script', crossorigin: true, ...then(file) })(file)),
    ...[...styles].map(link({ rel: 'preload', as: 'style', crossorigin: true })),
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
