/** Tags of a built page that depend on the build: its styles, and what it needs next. */
import type { IndexHtmlTransformContext, Rolldown } from 'vite';
import { MAPLIBRE_CHUNKS } from './maplibre.ts';
import { LAYER_FILES } from '../geometry/layer-files.ts';
import { STORY } from '../prerender/filled.ts';
import { tag } from '../prerender/share-tags.ts';

/** The files of a build by name. */
export type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

/**
 * The page's and the map's code, the worker and the first layers, asked for while the page is being painted. At the end
 * of the page, so that nothing of it comes before the first paint; scripts as `prefetch`, since what is preloaded is
 * compiled at once, and the first paint has to wait for the processor. The worker is small beside the code that it
 * shares.
 */
export function preloads(page: string, bundle: Bundle, up: string): string[] {
  const link = (attributes: Record<string, string | true>) => (file: string) =>
    tag('link', { ...attributes, href: `${up}${file}` });
  const chunks = withImports(bundle, ['main', 'lifecycle', MAPLIBRE_CHUNKS.worker]);
  const scripts = chunks.map(({ fileName }) => fileName).filter((file) => !page.includes(file));
  const styles = new Set(chunks.flatMap(({ viteMetadata }) => [...viteMetadata?.importedCss ?? []]));
  const isFirstLayer = (file: string) =>
    Object.values(LAYER_FILES.overview).some((name) => file.startsWith(`assets/${name}-`));
  const data = [
    `stories/${STORY}/story.json`,
    `stories/${STORY}/places.geojson`,
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

/** The page with its style sheets in it rather than linked to. */
export function withStyles(page: string, bundle: Bundle): string {
  return page.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)">/g, (link, file: string) => {
    const sheet = bundle[file];
    if (sheet?.type !== 'asset') return link;
    // Addresses in it were relative to its own folder.
    return `<style>${String(sheet.source).trim().replaceAll('url(../', 'url(./')}</style>`;
  });
}
