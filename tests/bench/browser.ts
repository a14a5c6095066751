/** Opens a page in a fresh context, with an empty cache and the probe in it. */
import { chromium, type Browser, type Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { findBrowser } from '../browser/find-browser.ts';
import type { Speed } from './line.ts';
import { probe, type Marks } from './probe.ts';
import type { Asked, Host } from './server.ts';

/** ms; whatever takes longer is a failure. */
export const LONGEST_WAIT = 120_000;

/** ms for all that is done with one page. */
const LONGEST_USE = 900_000;

export interface Profile {
  /** Null: as fast as the machine. */
  speed: Speed | null;
  /** How many times as long the page's own thread takes; workers keep their pace. */
  slowdown: number;
}

export const FAST: Profile = { speed: null, slowdown: 1 };
/** 1.6 Mbit/s and 150 ms for every request, workers' included. */
export const SLOW: Profile = { speed: { bytesPerSecond: 200_000, latency: 150 }, slowdown: 4 };

/** What every group of measurements works with. */
export interface Bench { browser: Browser; host: Host }

export interface Opened {
  page: Page;
  marks: Marks & { contentful: number; idle: number };
  /** What was asked for until the map was idle. */
  asked: readonly Asked[];
}

/** The browser that readers have. It draws with its own renderer, as it did for all figures that were ever noted. */
export function launch(): Promise<Browser> {
  const { launchOptions } = config.use ?? {};
  const args = [...launchOptions?.args ?? [], '--use-angle=swiftshader'];
  return chromium.launch({
    ...launchOptions, executablePath: findBrowser(true) ?? '', args, timeout: LONGEST_WAIT,
  });
}

/** Opens `address` below a site, waits until its map is idle, and closes it when `use` is done. */
export async function withPage<T>(
  { browser, host }: Bench, site: string, { profile = FAST, address = '' }: { profile?: Profile; address?: string },
  use: (opened: Opened) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  try {
    context.setDefaultTimeout(LONGEST_WAIT);
    // The loader of these files gives every function its name through a helper that the page does not have.
    await context.addInitScript('globalThis.__name = (one) => one;');
    await context.addInitScript(probe);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown });
    const asked = host.begin(profile.speed);
    await page.goto(host.addressOf(site) + address);
    await settled(page);
    const [marks, origin] = await page.evaluate(() => [window.bench.marks, performance.timeOrigin] as const);
    const { contentful, idle } = marks;
    if (contentful === undefined || idle === undefined) throw new Error('the probe saw no paint');
    return await within(
      LONGEST_USE,
      use({ page, marks: { ...marks, contentful, idle }, asked: asked.filter(({ began }) => began <= origin + idle) }),
    );
  } finally {
    await context.close();
  }
}

/** Waits until the map is idle. The page itself tells, for asking it again and again takes its time. */
export async function settled(page: Page): Promise<void> {
  await within(LONGEST_WAIT, page.evaluate(() => window.bench.settled()));
}

async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${limit / 1000} s`)), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
