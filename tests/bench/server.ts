/** Serves both pages from memory as a static host would, and notes what each run asks for. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FREE_LINE, slowLine, type Line, type Speed } from './line.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css',
  '.json': 'application/json', '.geojson': 'application/geo+json', '.svg': 'image/svg+xml',
};

interface Answer { head: Record<string, string>; body: Buffer }

/** A request, as the server saw it; times in ms since 1970. */
export interface Asked {
  path: string;
  /** Of head and body, as sent. */
  bytes: number;
  began: number;
  /** Absent while the answer is on its way. */
  ended?: number;
}

/** Answers by path, without the slash at the beginning. */
export type Site = ReadonlyMap<string, Answer>;

/** `name` decides the type. A fresh context has an empty cache, and within a run a preload is used. */
export function answerOf(name: string, content: Buffer): Answer {
  const type = TYPES[extname(name)];
  const head = { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'max-age=3600' };
  if (type === undefined) return { head: { ...head, 'content-length': String(content.length) }, body: content };
  const body = gzipSync(content, { level: 9 });
  return { head: { ...head, 'content-encoding': 'gzip', 'content-length': String(body.length) }, body };
}

/** Read once, so that a build made meanwhile changes nothing. */
export function siteOf(folder: string, more: Record<string, string> = {}): Site {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map([
    ...files.map((name) => [name.replaceAll('\\', '/'), answerOf(name, readFileSync(join(folder, name)))] as const),
    ...Object.entries(more).map(([name, text]) => [name, answerOf(name, Buffer.from(text))] as const),
  ]);
}

export interface Host {
  /** Where a site is, with a slash at the end. */
  addressOf: (site: string) => string;
  /** Begins a run: a new list of requests, and a line as slow as asked, null for as fast as it goes. */
  begin: (speed: Speed | null) => readonly Asked[];
  close: () => void;
}

/** Listens on a free port. Each site is a folder: `{ page, bare }` are at `/page/` and `/bare/`. */
export async function host(sites: Record<string, Site>): Promise<Host> {
  let asked: Asked[] = [];
  let line: Line = FREE_LINE;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, site = '', ...rest] = decodeURIComponent(pathname).split('/');
    const answer = sites[site]?.get(rest.join('/') || 'index.html');
    const { socket } = request;
    const before = socket.bytesWritten;
    const note: Asked = { path: pathname, bytes: answer?.body.length ?? 0, began: Date.now() };
    asked.push(note);
    response.on('finish', () => {
      note.ended = Date.now();
      note.bytes = socket.bytesWritten - before;
    });
    response.writeHead(answer ? 200 : 404, answer?.head);
    line.send(response, answer?.body ?? Buffer.alloc(0));
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (site) => `http://127.0.0.1:${port}/${site}/`,
    begin: (speed) => {
      line.close();
      line = speed ? slowLine(speed) : FREE_LINE;
      asked = [];
      return asked;
    },
    close: () => {
      line.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
