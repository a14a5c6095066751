/** Tags of the built page that depend on the build: what it needs next, and what a shared link shows. */
import type { HtmlTagDescriptor, IndexHtmlTransformContext, Rolldown } from 'vite';
import { MAPLIBRE_CHUNKS } from './maplibre.ts';
import { SHARE_FILE, SHARE_SIZE } from './pictures.ts';

/** Those who draw shared links want a whole address; without `SITE_URL` at build time nobody knows it. */
export function shareTags(site = process.env['SITE_URL'] ?? './'): HtmlTagDescriptor[] {
  const tag = (property: string, content: string): HtmlTagDescriptor =>
    ({ tag: 'meta', attrs: { property, content }, injectTo: 'head' });
  return [
    tag('og:image', `${site.replace(/\/?$/, '/')}${SHARE_FILE}`),
    tag('og:image:width', String(SHARE_SIZE.width)),
    tag('og:image:height', String(SHARE_SIZE.height)),
  ];
}

/** The files of a build by name. */
export type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

/**
 * The page's and the map's code, the worker and the first layers, asked for while the page is being painted. At the end
 * of the page, so that nothing of it comes before the first paint; scripts as `prefetch`, since what is preloaded is
 * compiled at once, and the first paint has to wait for the processor. The worker is small beside the code that it
 * shares.
 */
export function preloads(page: string, bundle: Bundle, story: string): HtmlTagDescriptor[] {
  const link = (attrs: Record<string, string | boolean>) => (file: string): HtmlTagDescriptor =>
    ({ tag: 'link', attrs: { ...attrs, href: `./${file}` }, injectTo: 'body' });
  const chunks = withImports(bundle, ['main', 'lifecycle', MAPLIBRE_CHUNKS.worker]);
  const scripts = chunks.map(({ fileName }) => fileName).filter((file) => !page.includes(file));
  const styles = new Set(chunks.flatMap(({ viteMetadata }) => [...viteMetadata?.importedCss ?? []]));
  const isFirstLayer = (file: string) => /^assets\/(countries-overview|borders-overview|lakes)-.*\.geojson$/.test(file);
  const data = [
    `stories/${story}/story.json`,
    `stories/${story}/places.geojson`,
    ...Object.keys(bundle).filter(isFirstLayer),
  ];
  return [
    ...scripts.map(link({ rel: 'prefetch', as: 'script', crossorigin: true })),
    ...[...styles].map(link({ rel: 'preload', as: 'style', crossorigin: true })),
    ...data.map(link({ rel: 'preload', as: 'fetch', crossorigin: true })),
  ];
}

/** The chunks of these names, each once, and all that they import. */
function withImports(bundle: Bundle, names: readonly string[]): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const found = new Set(names.flatMap((name) => chunks.filter((chunk) => chunk.name === name)));
  // What is added while it runs is gone through too.
  for (const { imports } of found) for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  return [...found];
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
