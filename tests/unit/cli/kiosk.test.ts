/** The command whole, with a program in the browser's place that writes down how it was called. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { freePort } from '../../free-port.ts';
import { bundle, bundleOf } from './command.ts';

let folder: string;
let browser: string;
const started: ChildProcess[] = [];

beforeAll(() => bundle('kiosk'), 30_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-kiosk-'));
  mkdirSync(join(folder, 'site'));
  build('the page');
  browser = join(folder, 'browser');
  writeFileSync(browser, `#!/bin/sh\necho "$$ $*" >> ${join(folder, 'calls')}\nexec sleep 60\n`);
  chmodSync(browser, 0o755);
});
afterEach(() => {
  for (const one of started.splice(0)) one.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function build(page: string): void {
  writeFileSync(join(folder, 'site/index.html'), page);
  writeFileSync(join(folder, 'site/sw.js'), `precache([{url:"index.html",revision:"${page}"}])`);
}

/** Process ids and arguments of the browsers that were started. */
const calls = () =>
  existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') : [];
const pid = (call = '') => Number(call.split(' ')[0]);
const isAlive = (id: number) => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};
const waitForCalls = (count: number) => vi.waitFor(() => expect(calls()).toHaveLength(count), { timeout: 10_000 });

/** Something that nobody has thought of, when it is asked for. */
const FAULT = 'data:text/javascript,process.on("SIGUSR2", () => { throw new Error("a planted error"); })';

function kiosk(...args: string[]) {
  const child = spawn(
    process.execPath,
    [
      '--import',
      FAULT,
      bundleOf('kiosk'),
      '--dist',
      join(folder, 'site'),
      '--browser',
      browser,
      ...args,
    ],
    { env: { ...process.env, XDG_STATE_HOME: folder } },
  );
  started.push(child);
  let told = '';
  child.stderr.on('data', (data) => { told += String(data); });
  return { child, told: () => told, ended: once(child, 'exit') };
}

test('it opens the page, opens it again when the browser dies, and stops with it', async () => {
  const port = await freePort();
  const { child, ended } = kiosk('--port', String(port), '--url-options', 'idle=60&tour=auto');
  await waitForCalls(1);
  expect(calls()[0]).toMatch(
    new RegExp(
      `--kiosk .*--user-data-dir=${folder}/dateline-kiosk `
        + `.*http://127\\.0\\.0\\.1:${port}/\\?mode=kiosk&idle=60&tour=auto$`,
    ),
  );
  expect(await (await fetch(`http://127.0.0.1:${port}/?mode=kiosk`)).text()).toBe('the page');
  process.kill(pid(calls()[0]), 'SIGKILL');
  await waitForCalls(2);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(isAlive(pid(calls()[1]))).toBe(false);
}, 30_000);

test('a new build is taken up while it runs, and half a build never is', async () => {
  const port = await freePort();
  const { told } = kiosk('--port', String(port));
  await waitForCalls(1);
  const page = async () => (await fetch(`http://127.0.0.1:${port}/?mode=kiosk`)).text();
  rmSync(join(folder, 'site'), { recursive: true });
  expect(await page()).toBe('the page');
  mkdirSync(join(folder, 'site'));
  build('a later page');
  await vi.waitFor(async () => expect(await page()).toBe('a later page'), { timeout: 20_000, interval: 500 });
  expect(told()).toMatch(/^\S+Z a new build is served\n$/);
}, 30_000);

test('it ends within 5 s whatever the browser does, and leaves nothing of it', async () => {
  writeFileSync(
    browser,
    `#!/bin/sh
trap '' TERM
echo "$$ itself" >> ${join(folder, 'calls')}
sleep 60 &
kill -STOP $!
echo "$! its page" >> ${join(folder, 'calls')}
while :; do sleep 1; done
`,
  );
  const { child, ended } = kiosk('--port', String(await freePort()));
  await waitForCalls(2);
  const since = performance.now();
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(performance.now() - since).toBeLessThan(5_000);
  await vi.waitFor(() => expect(calls().map(pid).filter(isAlive)).toEqual([]), { timeout: 10_000 });
}, 30_000);

test('an error that ends it ends the browser too', async () => {
  const { child, told, ended } = kiosk('--port', String(await freePort()));
  await waitForCalls(1);
  child.kill('SIGUSR2');
  await ended;
  expect(told()).toContain('a planted error');
  // Nobody waits for an orphan's end but the system, which may take its time.
  await vi.waitFor(() => expect(isAlive(pid(calls()[0]))).toBe(false), { timeout: 10_000 });
}, 30_000);

test('a browser that does not come up says why', async () => {
  writeFileSync(
    browser,
    '#!/bin/sh\necho early >&2\nfor i in 1 2 3 4 5 6 7; do echo "$i: no" >&2; done\necho "no screen" >&2\nexit 1\n',
  );
  const { told } = kiosk('--port', String(await freePort()));
  await vi.waitFor(
    () =>
      expect(told()).toMatch(
        /the browser ended; it starts again in 1 s\n\S+Z its last words:\n1: no\n(.*\n){6}no screen\n/,
      ),
    { timeout: 10_000 },
  );
}, 30_000);

test('a wrong call is one line, and ends with 2', async () => {
  for (const args of [['--port', 'x'], ['--dist', join(folder, 'nowhere')], ['--browser', join(folder, 'nobody')]]) {
    const { told, ended } = kiosk(...args);
    expect(await ended).toEqual([2, null]);
    expect(told()).toMatch(/^--(port|dist|browser): .+\n$/);
  }
  expect(calls()).toEqual([]);
}, 30_000);
