/** What tests of a public screen share: its address, and what is seen of it from outside. */
import type { Page } from '@playwright/test';
import { expect, type Reader } from './reader.ts';

export const KIOSK = '?mode=kiosk&motion=reduced&dwell=3';
export const html = (reader: Reader) => reader.page.locator('html');

/** Another step of the tour, within 30 s. */
export async function tourGoesOn(reader: Reader): Promise<void> {
  await expect(html(reader)).toHaveAttribute('data-kiosk', 'tour', { timeout: 30_000 });
  const step = await html(reader).getAttribute('data-step') ?? '';
  await expect(html(reader)).not.toHaveAttribute('data-step', step, { timeout: 30_000 });
}

/** What the attendant would read, the last first. */
export async function events(page: Page): Promise<string> {
  return page.evaluate(() => new Promise<string>((resolve) => {
    const request = indexedDB.open('dateline-kiosk');
    request.addEventListener('success', () => {
      const all = request.result.transaction('events').objectStore('events').getAll();
      all.addEventListener('success', () => resolve((all.result as { what: string }[]).map(({ what }) => what).reverse().join('\n')));
    });
  }));
}
