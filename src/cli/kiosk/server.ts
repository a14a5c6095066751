/** Serves the built page to this machine alone. */
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import type { Site } from './site.ts';

/** What is asked of loopback by another name comes from a page elsewhere that has bound its name to it. */
const OWN_NAMES = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

const TYPES: Record<string, string> = {
  '.html': 'text/html;charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css',
  '.json': 'application/json', '.geojson': 'application/geo+json', '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.ttf': 'font/ttf',
};

/**
 * `site` is asked with every request. Only its files are served: no address leads to any other. Port 0 is any free one.
 * @throws Error if the port is taken.
 */
export async function serveSite(site: () => Site, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const refuse = (code: number, words: string) => {
      response.writeHead(code, { 'Content-Type': 'text/plain' }).end(words);
    };
    const path = (/^\/([^?]*)/.exec(request.url ?? '')?.[1] ?? '').replace(/(^|\/)$/, '$1index.html');
    const body = site().get(path);
    if (!OWN_NAMES.test(request.headers.host ?? '')) refuse(403, 'Not for this host');
    else if (!body) refuse(404, 'Not found');
    // The page keeps its files itself, and a later build has some of the same names.
    else
      response
        .writeHead(200, {
          'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
          'Content-Length': body.length,
          'Cache-Control': 'no-cache',
        })
        .end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
