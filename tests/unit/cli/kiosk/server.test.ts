import { once } from 'node:events';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { serveSite } from '../../../../src/cli/kiosk/server.ts';
import type { Site } from '../../../../src/cli/kiosk/site.ts';

const site = (files: Record<string, string>): Site =>
  new Map(Object.entries(files).map(([path, words]) => [path, Buffer.from(words)]));
let server: Server;
afterEach(() => { server.close(); });

/** As it is written: `fetch` would put a path in order first. */
async function ask(
  path: string,
  { host = '127.0.0.1', method = 'GET' } = {},
): Promise<IncomingMessage & { body: string }> {
  const { port } = server.address() as AddressInfo;
  const asked = request({ host: '127.0.0.1', port, path, method, headers: { host } }).end();
  const [answer] = await once(asked, 'response') as [IncomingMessage];
  return Object.assign(answer, { body: await text(answer) });
}

test('it serves the site to this machine, with the right kinds, and nothing else', async () => {
  const files = site({
    'index.html': 'the page',
    'a/b.geojson': '{}',
    'a/c.mjs': 'run()',
    'd.icc': '',
    'b/index.html': 'another page',
  });
  server = await serveSite(() => files, 0);
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  for (const [path, type, body] of [
    ['/?mode=kiosk', 'text/html;charset=utf-8', 'the page'],
    ['/a/b.geojson', 'application/geo+json', '{}'],
    ['/a/c.mjs?x=/', 'text/javascript', 'run()'],
    ['/d.icc', 'application/octet-stream', ''],
    ['/b/?mode=kiosk', 'text/html;charset=utf-8', 'another page'],
  ] as const) {
    const answer = await ask(path);
    expect([answer.statusCode, answer.headers['content-type'], answer.body]).toEqual([200, type, body]);
  }
  expect(await ask('/', { method: 'HEAD' })).toMatchObject({
    statusCode: 200,
    headers: { 'content-length': '8' },
    body: '',
  });
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/a', '/a/', '/b', '//index.html', '/nothing'])
    expect((await ask(path)).statusCode, path).toBe(404);
  expect((await ask('/', { host: 'example.org' })).statusCode).toBe(403);
});

test('what changes while it runs is sent with its own length', async () => {
  let files = site({ 'index.html': 'the page' });
  server = await serveSite(() => files, 0);
  expect((await ask('/')).body).toBe('the page');
  files = site({ 'index.html': 'a longer page' });
  expect(await ask('/')).toMatchObject({
    headers: { 'content-length': '13', 'cache-control': 'no-cache' },
    body: 'a longer page',
  });
});
