/** A host of its own for each test, whose files a test may change, and which may go away; what it serves may be kept by the page. */
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test as readerTest, type Reader } from './reader.ts';
import { addressAt, DIST, serve } from './serve.ts';

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
export async function visit(reader: Reader, host: Host, query = ''): Promise<void> {
  await reader.page.goto(host.address + query);
  await reader.settled();
  await expect.poll(() => reader.page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state), { timeout: 40_000 }).toBe('activated');
}

/** Whether a later version is there and has not been taken up. */
export const isWaiting = (reader: Reader) => reader.page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
export const version = (reader: Reader) => reader.page.locator('html').getAttribute('data-version');
