/** The command whole, with a program in the browser's place that writes down how it was called. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serveFolder } from '../../../src/cli/kiosk-server.ts';

let folder: string;
let browser: string;
const started: (ChildProcess | Server)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-kiosk-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site/index.html'), 'the page');
  writeFileSync(join(folder, 'site/a.geojson'), '{}');
  writeFileSync(join(folder, 'secret.txt'), 'not for the page');
  browser = join(folder, 'browser');
  writeFileSync(browser, `#!/bin/sh\necho "$$ $*" >> ${join(folder, 'calls')}\nexec sleep 60\n`);
  chmodSync(browser, 0o755);
});
afterEach(() => {
  for (const one of started.splice(0)) if ('kill' in one) one.kill('SIGKILL'); else one.close();
  rmSync(folder, { recursive: true });
});

/** Process ids and arguments of the browsers that were started. */
const calls = () => (existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') : []);
const pid = (call = '') => Number(call.split(' ')[0]);
const isAlive = (id: number) => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};
const waitForCalls = (count: number) => vi.waitFor(() => expect(calls()).toHaveLength(count), { timeout: 10_000 });

function kiosk(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/kiosk.ts', '--dist', join(folder, 'site'), '--browser', browser, ...args], { env: { ...process.env, XDG_STATE_HOME: folder } });
  started.push(child);
  let told = '';
  child.stderr.on('data', (data) => { told += String(data); });
  return { child, told: () => told, ended: once(child, 'exit') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

test('it opens the page, opens it again when the browser dies, and stops with it', async () => {
  const port = await freePort();
  const { child, ended } = kiosk('--port', String(port), '--url-options', 'idle=60&tour=auto');
  await waitForCalls(1);
  expect(calls()[0]).toMatch(new RegExp(`--kiosk .*--user-data-dir=${folder}/dateline-kiosk .*http://127\\.0\\.0\\.1:${port}/\\?mode=kiosk&idle=60&tour=auto$`));
  expect(await (await fetch(`http://127.0.0.1:${port}/?mode=kiosk`)).text()).toBe('the page');
  process.kill(pid(calls()[0]), 'SIGKILL');
  await waitForCalls(2);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(isAlive(pid(calls()[1]))).toBe(false);
}, 30_000);

test('a wrong call is one line, and ends with 2', async () => {
  for (const args of [['--port', 'x'], ['--dist', join(folder, 'nowhere')], ['--browser', join(folder, 'nobody')]]) {
    const { told, ended } = kiosk(...args);
    expect(await ended).toEqual([2, null]);
    expect(told()).toMatch(/^--(port|dist|browser): .+\n$/);
  }
  expect(calls()).toEqual([]);
}, 30_000);

/** As it is written: `fetch` would put a path in order first. */
async function ask(port: number, path: string, host = '127.0.0.1'): Promise<IncomingMessage> {
  const asked = request({ host: '127.0.0.1', port, path, headers: { host } }).end();
  const [answer] = await once(asked, 'response') as [IncomingMessage];
  answer.resume();
  return answer;
}

test('it serves the folder, with the right kinds, and nothing else', async () => {
  const server = await serveFolder(join(folder, 'site'), 0);
  started.push(server);
  const { port, address } = server.address() as AddressInfo;
  expect(address).toBe('127.0.0.1');
  expect((await ask(port, '/?mode=kiosk')).headers['content-type']).toBe('text/html;charset=utf-8');
  expect((await ask(port, '/a.geojson')).headers['content-type']).toBe('application/geo+json');
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/nothing']) expect((await ask(port, path)).statusCode, path).toBe(404);
  expect((await ask(port, '/', 'example.org')).statusCode).toBe(403);
});
