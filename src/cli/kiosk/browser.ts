/** The browser of a public screen: which program, and how it is called. */
import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** `CHROMIUM`, else the first Chromium or Chrome on the path; undefined if there is none. */
export function findChromium(env: NodeJS.ProcessEnv): string | undefined {
  if (env['CHROMIUM']) return env['CHROMIUM'];
  const folders = (env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Ubuntu's Chromium is a snap: a link to the program `snap`, a program below `/snap`, or a script that calls one. */
function isSnap(browser: string): boolean {
  const program = realpathSync(browser);
  return /^\/snap\/|\/bin\/snap$/.test(program) || beginningOf(program).includes('/snap/bin/');
}

/** The script is short, and a program is long. */
function beginningOf(path: string): string {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(4096);
  const count = readSync(file, bytes);
  closeSync(file);
  return bytes.toString('latin1', 0, count);
}

/**
 * The screen's own profile, so that no other browser window shares it; kept, so that a start needs no new downloads.
 * A snap may write to no hidden folder of somebody's home.
 */
export const profileFolder = (env: NodeJS.ProcessEnv, browser: string): string => (isSnap(browser)
  ? join(homedir(), 'snap/chromium/common/dateline-kiosk')
  : join(env['XDG_STATE_HOME'] || join(homedir(), '.local/state'), 'dateline-kiosk'));

/**
 * Whole screen, nothing of the browser's own that a visitor could reach or that would lie over the page, and a pipe to
 * ask the page through.
 */
export const flagsFor = (address: string, profile: string): string[] => [
  '--kiosk', '--start-fullscreen', `--user-data-dir=${profile}`, '--remote-debugging-pipe',
  '--disable-pinch', '--overscroll-history-navigation=0',
  '--noerrdialogs', '--disable-session-crashed-bubble', '--hide-crash-restore-bubble', '--disable-infobars',
  '--no-first-run', '--no-default-browser-check', '--disable-translate', '--disable-features=Translate',
  '--autoplay-policy=no-user-gesture-required', '--password-store=basic',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  address,
];
