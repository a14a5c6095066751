/**
 * Serves `dist/` as a plain static host would, below a folder, so that every test also proves the relative addresses.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const PORT = Number(process.env['PORT'] ?? 4174);
const FOLDER = '/some/folder/';
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
export const addressAt = (port: number) => `http://localhost:${port}${FOLDER}`;
export const ADDRESS = addressAt(PORT);

/** What hosts call files, by ending; the rest is `octet-stream`. */
type Types = Readonly<Record<string, string>>;
const TYPES: Types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css',
  '.json': 'application/json', '.geojson': 'application/geo+json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2',
};

/** Listens until the server that it returns is closed; port 0 is any free one. */
export function serve(root = DIST, port = PORT): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', ADDRESS).pathname);
    const inside = path.startsWith(FOLDER) ? normalize(path.slice(FOLDER.length)) : undefined;
    const file = inside === undefined || inside.startsWith('..')
      ? undefined
      : join(root, path.endsWith('/') ? join(inside, 'index.html') : inside);
    if (file === undefined || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end('Not found');
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  }).listen(port);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) serve();
