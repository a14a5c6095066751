/** The browser of a public screen: which program, and how it is called. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** `CHROMIUM`, else the first Chromium or Chrome on the path; undefined if there is none. */
export function findChromium(env: NodeJS.ProcessEnv): string | undefined {
  if (env['CHROMIUM']) return env['CHROMIUM'];
  const folders = (env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** The screen's own profile, so that no other browser window shares it; kept, so that a start needs no new downloads. */
export const profileFolder = (env: NodeJS.ProcessEnv): string => join(env['XDG_STATE_HOME'] || join(homedir(), '.local/state'), 'dateline-kiosk');

/** Whole screen, and nothing of the browser's own that a visitor could reach or that would lie over the page. */
export const flagsFor = (address: string, profile: string, scale?: number): string[] => [
  ...(scale === undefined ? [] : [`--force-device-scale-factor=${scale}`]),
  '--kiosk', '--start-fullscreen', `--user-data-dir=${profile}`,
  '--disable-pinch', '--overscroll-history-navigation=0',
  '--noerrdialogs', '--disable-session-crashed-bubble', '--hide-crash-restore-bubble', '--disable-infobars',
  '--no-first-run', '--no-default-browser-check', '--disable-translate', '--disable-features=Translate',
  '--autoplay-policy=no-user-gesture-required', '--password-store=basic',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  address,
];
