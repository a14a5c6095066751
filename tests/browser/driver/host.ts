/**
 * A host of its own for each test, whose files a test may change, and which may go away; the page may keep what it
 * serves.
 */
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { addressAt, DIST, serve } from '../serve.ts';
import type { Reader } from './reader.ts';
import { test as readerTest } from './test.ts';

export class Host {
  constructor(readonly folder: string, readonly address: string, readonly goAway: () => Promise<void>) {}

  change(file: string, from: string | RegExp, to: string): void {
    const path = join(this.folder, file);
    const text = readFileSync(path, 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no ${from}`);
    writeFileSync(path, changed);
  }

  /** The next version of the site, with another title. */
  publish(title: string): void {
    this.change('index.html', /<html /, `<html data-version="${title}" `);
    this.change('sw.js', /(index\.html",revision:")[^"]+/, `$1${title}`);
  }
}

export const test = readerTest.extend<{ host: Host }>({
  host: async ({ context }, use, testInfo) => {
    const folder = testInfo.outputPath('site');
    cpSync(DIST, folder, { recursive: true });
    const server = serve(folder, 0);
    await once(server, 'listening');
    const goAway = async () => {
      await context.setOffline(true);
      server.closeAllConnections();
      server.close();
    };
    await use(new Host(folder, addressAt((server.address() as AddressInfo).port), goAway));
    await goAway();
    rmSync(folder, { recursive: true });
  },
});

/** The first visit, until all is kept. */
export const visit = (reader: Reader, host: Host, query = ''): Promise<void> => visitAt(reader, host.address + query);

export async function visitAt(reader: Reader, address: string): Promise<void> {
  await reader.page.goto(address);
  await isVisited(reader);
}

/** Until all is kept of the page that is open. */
export async function isVisited(reader: Reader): Promise<void> {
  await reader.settled();
  const state = () => reader.page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await expect.poll(state, { timeout: 40_000 }).toBe('activated');
}

/** Whether a later version is there and has not been taken up. */
export const isWaiting = (reader: Reader) => reader.page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  return Boolean(registration?.waiting);
});

/** Has the browser ask for a later version now. */
export const lookForVersion = (reader: Reader) =>
  reader.page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration())?.update(); });

/** What the page says to a version that waits. */
export const takeUp = (reader: Reader) => reader.page.evaluate(async () => {
  (await navigator.serviceWorker.getRegistration())?.waiting?.postMessage({ type: 'SKIP_WAITING' });
});

export const version = (reader: Reader) => reader.root.getAttribute('data-version');
