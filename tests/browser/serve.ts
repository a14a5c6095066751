/**
 * Serves `dist/` as a plain static host would, below a folder, so that every test also proves the relative addresses.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const PORT = Number(process.env['PORT'] ?? 4174);
const FOLDER = '/some/folder/';
/** Here what draws the still map is asked for in vain: for tests that look at no map at all. */
const WITHOUT_STILL = '/without/still/';
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
export const addressAt = (port: number) => `http://localhost:${port}${FOLDER}`;
export const ADDRESS = addressAt(PORT);
export const ADDRESS_WITHOUT_STILL = new URL(WITHOUT_STILL, ADDRESS).href;

/** What a host calls files, by ending, and all others under `else`; without that they are `octet-stream`. */
export type Types = Readonly<Record<string, string>>;
const TYPES: Types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css',
  '.json': 'application/json', '.geojson': 'application/geo+json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
};

/** What nginx of Debian 12 knows of what a site has; it calls all else `octet-stream`. */
export const STOCK: Types = {
  '.html': 'text/html', '.js': 'application/javascript', '.css': 'text/css', '.json': 'application/json',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.txt': 'text/plain',
};
/** Of a host that knows the least: what makes a page at all. */
export const BARE: Types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', 'else': 'text/plain' };

/** Listens until the server that it returns is closed; port 0 is any free one. */
export function serve(root = DIST, port = PORT, types: Types = TYPES): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', ADDRESS).pathname);
    const folder = [FOLDER, WITHOUT_STILL].find((one) => path.startsWith(one));
    const inside = folder === undefined ? undefined : normalize(path.slice(folder.length));
    if (folder === WITHOUT_STILL && /\/static-map-[^/]*\.js$/.test(path)) return;
    const file = inside === undefined || inside.startsWith('..')
      ? undefined
      : join(root, path.endsWith('/') ? join(inside, 'index.html') : inside);
    if (file === undefined || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end('Not found');
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? types['else'] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
      // Their names change with what is in them.
      ...(path.includes('/assets/') ? { 'Cache-Control': 'max-age=3600' } : {}),
    });
    createReadStream(file).pipe(response);
  }).listen(port);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) serve();
