/** What may happen to the studio in its browser. */
import { expect, type Page } from '@playwright/test';

/** The page's own process ends, as when the system takes its memory. */
export async function crash(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const isDown = page.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => {});
  await isDown;
}

/** Whether the browser refuses to keep anything more, as when the disk is full. */
export async function fillDisk(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    const prototype = IDBObjectStore.prototype as { put: unknown; kept?: unknown };
    prototype.kept ??= prototype.put;
    prototype.put = full ? () => { throw new DOMException('full', 'QuotaExceededError'); } : prototype.kept;
  }, isFull);
}

/** Waits until the studio's own files are kept for when there is no network. */
export async function isKept(page: Page): Promise<void> {
  const kept = () => page.evaluate(async () =>
    (await (await caches.open('visited')).keys()).some(({ url }) => /studio\/studio-[^/]*\.js$/.test(url)));
  await expect.poll(kept, { timeout: 40_000 }).toBe(true);
}
