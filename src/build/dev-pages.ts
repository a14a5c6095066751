/** The pages of the site while developing: Vite itself serves only the one that is a file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { readStory } from '../node/stories.ts';
import { placeStory } from '../node/story-places.ts';
import { DEFAULT_STORY } from '../site.ts';

/**
 * Which story a path's page is of (null: the list of them), and the way from it to the site's folder; the first page
 * for any other path.
 */
export function pageAt(path: string): { story: string | null; up: string } {
  const found = /^\/stories\/(?:([a-z0-9-]+)\/)?$/.exec(path);
  if (!found) return { story: DEFAULT_STORY, up: './' };
  const [, story] = found;
  return story === undefined ? { story: null, up: '../' } : { story, up: '../../' };
}

/** Serves `index.html` there too, which the page's own plugin fills, and the places that a build cuts out. */
export function serveDevPages(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '').replace(/[?#].*/, '');
    const story = /^\/stories\/([a-z0-9-]+)\/places\.geojson$/.exec(path)?.[1];
    if (story !== undefined) {
      placesOf(server.config.publicDir, story).then(
        (places) => response.setHeader('Content-Type', 'application/geo+json').end(places), next,
      );
      return;
    }
    if (pageAt(path).up === './') return next();
    const html = readFileSync(join(server.config.root, 'index.html'), 'utf8');
    server.transformIndexHtml(path, html, request.originalUrl).then(
      (page) => response.setHeader('Content-Type', 'text/html').end(page), next,
    );
  });
}

/** @throws Error when the story is not whole: the page says so, too. */
const placesOf = async (publicDir: string, id: string): Promise<string> =>
  (await placeStory(readStory(publicDir, id))).text;
