/** Finds a Chromium for the browser tests, and what draws in it; run as a command, gets them where there is none. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Has no windows of its own: opening a page without a map in it takes a fifth less of the processor (measured). */
const WITHOUT_WINDOWS = 'chromium-headless-shell';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * `CHROME_PATH`, else the system's browser, else Playwright's own; undefined if there is none. The one `withWindows` is
 * the one that readers have.
 */
export function findBrowser(withWindows = false): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = withWindows ? NAMES : [WITHOUT_WINDOWS, ...NAMES];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env['CHROME_PATH'], ...onPath, MAC, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

const LIBRARIES = '/usr/lib';

/**
 * What draws WebGL in software, as ANGLE names it. Mesa draws the map in a third of the time that the browser's own
 * SwiftShader takes.
 */
export function findRenderer(): 'gl-egl' | 'swiftshader' {
  const hasMesa = existsSync(LIBRARIES)
    && readdirSync(LIBRARIES).some((folder) => existsSync(join(LIBRARIES, folder, 'libEGL_mesa.so.0')));
  return hasMesa ? 'gl-egl' : 'swiftshader';
}

const PACKAGES = 'chromium chromium-headless-shell libegl1 libegl-mesa0 libgl1-mesa-dri';
const WAYS: readonly (readonly [string, ...string[]])[] = [
  [
    'sh',
    '-c',
    `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${PACKAGES}`,
  ],
  ['npx', 'playwright', 'install', 'chromium'],
];

function getBrowser(): boolean {
  for (const [command, ...args] of WAYS) {
    if (findBrowser()) return true;
    console.log(`No browser found; trying: ${[command, ...args].join(' ')}`);
    try {
      execFileSync(command, args, { stdio: 'ignore' });
    } catch {
      // The next way, or the sentence below.
    }
  }
  return findBrowser() !== undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !getBrowser()) {
  console.error('The browser tests need Chromium or Chrome: install one, or set CHROME_PATH to its program file.');
  process.exitCode = 1;
}
