/** `npm run kiosk`: serves the built page to this machine, and keeps a browser open on it until it is told to stop. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, flagsFor, profileFolder } from './kiosk-browser.ts';
import { keepRunning } from './kiosk-keep.ts';
import { readKioskOptions, type KioskRequest } from './kiosk-options.ts';
import { serveFolder } from './kiosk-server.ts';
import { UsageError } from './usage.ts';

try {
  await run(readKioskOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function run({ port, query, dist, scale, browser = findChromium(process.env) }: KioskRequest): Promise<void> {
  if (!existsSync(join(dist, 'index.html'))) throw new UsageError(`--dist: ${dist} holds no built page; npm run build makes one in dist`);
  if (browser === undefined) throw new UsageError('--browser: no Chromium or Chrome was found; give its program file, or set CHROMIUM');
  if (!existsSync(browser)) throw new UsageError(`--browser: there is no ${browser}`);
  const server = await serveFolder(dist, port).catch((error: unknown) => {
    throw new UsageError(`--port: ${port} can’t be had (${error instanceof Error ? error.message : String(error)}); give another`);
  });
  const address = `http://127.0.0.1:${port}/?${query}`;
  const flags = flagsFor(address, profileFolder(process.env), scale);
  console.log(`${address}\nin ${browser}; Ctrl+C stops both`);
  const stopBrowser = keepRunning(
    () => spawn(browser, flags, { stdio: 'ignore' }),
    (wait) => console.error(`${new Date().toISOString()} the browser ended; it starts again in ${wait / 1000} s`),
  );
  const stop = async () => {
    await stopBrowser();
    server.closeAllConnections();
    server.close();
  };
  // A second signal while the browser is ending changes nothing.
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => { stopping ??= stop(); });
}
