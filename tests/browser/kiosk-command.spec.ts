/** `npm run kiosk` with the real browser and the built page. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { freePort } from '../free-port.ts';

/** Process ids of a browser's pages, however far below it they are; none of any other browser. */
function pagesOf(browser: number | undefined): number[] {
  if (!browser) return [];
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => /^ *(\d+) +(\d+) (.*)/.exec(row));
  const family = new Set([browser]);
  for (let size = 0; size < family.size;) {
    size = family.size;
    for (const row of rows) if (family.has(Number(row?.[2]))) family.add(Number(row?.[1]));
  }
  return rows
    .filter((row) => family.has(Number(row?.[1])) && row?.[3]?.includes('--type=renderer'))
    .map((row) => Number(row?.[1]));
}

function end(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

test('a page that crashes is there again', async () => {
  const { outputDir } = test.info();
  const [calls, browser, port] = [join(outputDir, 'calls'), join(outputDir, 'browser'), await freePort()];
  mkdirSync(outputDir, { recursive: true });
  writeFileSync(
    browser,
    [
      '#!/bin/sh',
      `echo $$ >> '${calls}'`,
      `exec '${findBrowser()}' --headless --no-sandbox --enable-unsafe-swiftshader --use-angle=swiftshader "$@"`,
      '',
    ].join('\n'),
    { mode: 0o755 },
  );
  const kiosk = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/kiosk.ts', '--port', String(port), '--browser', browser],
    { env: { ...process.env, XDG_STATE_HOME: outputDir } },
  );
  let told = '';
  kiosk.stderr.on('data', (data) => { told += String(data); });
  const ended = once(kiosk, 'exit');
  const started = () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n').map(Number) : []);
  const pages = () => pagesOf(started().at(-1));
  try {
    await expect.poll(() => pages().length).toBeGreaterThan(0);
    const [first] = started();
    // A page that is only about to be opened can't crash.
    await expect.poll(() => {
      for (const page of pagesOf(first)) end(page);
      return started().length;
    }).toBe(2);
    expect(told).toMatch(/the page has crashed\n\S+Z the browser ended; it starts again in 1 s\n/);
    await expect.poll(() => pages().length).toBeGreaterThan(0);
    expect((await fetch(`http://127.0.0.1:${port}/`)).headers.get('content-type')).toBe('text/html;charset=utf-8');
  } finally {
    kiosk.kill('SIGTERM');
  }
  expect(await ended).toEqual([0, null]);
  await expect.poll(() => pages()).toEqual([]);
});
