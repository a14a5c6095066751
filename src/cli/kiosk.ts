/** `npm run kiosk`: serves the built page to this machine, and keeps a browser open on it until it is told to stop. */
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, flagsFor, profileFolder } from './kiosk/browser.ts';
import { keepRunning } from './kiosk/keep-running.ts';
import { readKioskOptions, type KioskRequest } from './kiosk/options.ts';
import { serveSite } from './kiosk/server.ts';
import { followSite, readSite } from './kiosk/site.ts';
import { endAll, startBrowser } from './kiosk/start.ts';
import { UsageError } from './usage.ts';

try {
  await run(readKioskOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function run({ port, query, dist, browser = findChromium(process.env) }: KioskRequest): Promise<void> {
  const built = readSite(dist);
  if (!built) throw new UsageError(`--dist: ${dist} holds no whole build of the page; npm run build makes one in dist`);
  if (browser === undefined)
    throw new UsageError('--browser: no Chromium or Chrome was found; give its program file, or set CHROMIUM');
  if (!existsSync(browser)) throw new UsageError(`--browser: there is no ${browser}`);
  let site = built;
  await serveSite(() => site, port).catch((error: unknown) => {
    throw new UsageError(
      `--port: ${port} can’t be had (${error instanceof Error ? error.message : String(error)}); give another`,
    );
  });
  // The page looks for it when nobody is there.
  const stopFollowing = followSite(dist, site, (later) => {
    site = later;
    note('a new build is served');
  });
  const origin = `http://127.0.0.1:${port}/`;
  const address = `${origin}?${query}`;
  const flags = flagsFor(address, profileFolder(process.env, browser));
  console.log(`${address}\nin ${browser}; Ctrl+C stops both`);

  let stopping: Promise<void> | undefined;
  let running: ChildProcess | undefined;
  const start = () => {
    running = startBrowser(browser, flags, origin, (what) => { if (!stopping) note(what); });
    return running;
  };
  // Before there is a browser: a signal that comes as it starts ends it too.
  let stopBrowser: (() => Promise<void>) | undefined;
  const stop = async () => {
    stopFollowing();
    await stopBrowser?.();
    process.exit();
  };
  // Whatever ends this process, the browser does not stay over the whole screen with nobody to look after it.
  process.on('exit', () => { if (running?.exitCode === null && running.signalCode === null) endAll(running); });
  // A second signal while the browser is ending changes nothing. A terminal that is closed tells this process alone.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => { stopping ??= stop(); });
  stopBrowser = keepRunning(start, (wait) => note(`the browser ended; it starts again in ${wait / 1000} s`));
}

function note(what: string): void {
  console.error(`${new Date().toISOString()} ${what}`);
}
