/**
 * A site of three stories, Kursk and two small ones of `tests/stories`: built once for the tests of a worker, from a
 * public folder that is put together for it. A spec that uses it runs in one worker.
 */
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from '@playwright/test';
import { build } from 'vite';
import config from '../../../playwright.config.ts';
import { addressAt, serve, type Types } from '../serve.ts';
import { Reader } from './reader.ts';
import { expect, shared, withoutPaint, withoutWebGL } from './test.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SMALL = ['dam', 'across-180'];

export class Site {
  /** Where each kind of build is, once it is made. */
  readonly #made = new Map<string, Promise<string>>();
  readonly #servers = new Map<string, ReturnType<typeof serve>>();

  constructor(readonly folder: string) {
    cpSync(join(ROOT, 'public'), join(folder, 'public'), { recursive: true });
    for (const id of SMALL) {
      mkdirSync(join(folder, 'public/stories', id));
      cpSync(join(ROOT, `tests/stories/good/${id}.json`), join(folder, 'public/stories', id, 'story.json'));
    }
  }

  /** The folder of the built site; `single` has all of it in `dateline.html`. */
  built(mode: 'production' | 'single' = 'production'): Promise<string> {
    const made = this.#made.get(mode) ?? this.#build(mode);
    this.#made.set(mode, made);
    return made;
  }

  async #build(mode: string): Promise<string> {
    const outDir = join(this.folder, mode);
    await build({
      root: ROOT, mode, publicDir: join(this.folder, 'public'), logLevel: 'error', build: { outDir, emptyOutDir: true },
    });
    return outDir;
  }

  /** Its address on a host of its own, below a folder; `types` is what the host calls files. */
  async serve(types?: Types): Promise<string> {
    const server = serve(await this.built(), 0, types);
    await once(server, 'listening');
    const address = addressAt((server.address() as AddressInfo).port);
    this.#servers.set(address, server);
    return address;
  }

  /** The host at this address goes away. */
  stop(address: string): void {
    const server = this.#servers.get(address);
    this.#servers.delete(address);
    server?.closeAllConnections();
    server?.close();
  }

  stopAll(): void {
    for (const address of this.#servers.keys()) this.stop(address);
  }
}

interface Options extends BrowserContextOptions { drawsMap?: boolean }

interface Fixtures {
  /** A page in a browser context of its own. */
  alone: (options?: Options) => Promise<Reader>;
}

export const test = shared.extend<Fixtures, { site: Site; address: string }>({
  site: [async ({ browserName }, use) => {
    const site = new Site(mkdtempSync(join(tmpdir(), `dateline-${browserName}-`)));
    await use(site);
    site.stopAll();
    rmSync(site.folder, { recursive: true });
  }, { scope: 'worker', timeout: 180_000 }],
  address: [async ({ site }, use) => { await use(await site.serve()); }, { scope: 'worker', timeout: 180_000 }],
  alone: async ({ browser }, use) => {
    const { viewport = null, serviceWorkers = 'block', contextOptions } = config.use ?? {};
    const readers: Reader[] = [];
    await use(async ({ drawsMap = false, ...options } = {}) => {
      const context = await browser.newContext({ viewport, serviceWorkers, ...contextOptions, ...options });
      const page = await context.newPage();
      await page.addInitScript(drawsMap ? withoutPaint : withoutWebGL);
      const reader = new Reader(page, { drawsMap });
      readers.push(reader);
      return reader;
    });
    for (const { page, faults, foreign } of readers) {
      await page.context().close();
      expect(faults, 'errors in the page').toEqual([]);
      expect(foreign, 'requests to other hosts').toEqual([]);
    }
  },
});
