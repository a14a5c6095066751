/** What 500 selections leave behind: the heap after them beside the heap after 50, in the same page. */
import type { Page } from '@playwright/test';
import { settled, withPage, type Bench } from './browser.ts';
import type { Row } from './rows.ts';

const EARLY = 50;
const LATE = 500;
/**
 * Selections that wait for the map, two for each place, so that its tiles are all there before the first look at the
 * heap.
 */
const UNHURRIED = 18;
/**
 * ms from one selection to the next: browsers let a page make about 20 entries in its history each second, and drop
 * what is more.
 */
const PACE = 60;

export async function measureHeap(bench: Bench, runs: number): Promise<Row[]> {
  const [early, late]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    await withPage(bench, 'page', {}, async ({ page }) => {
      for (let count = 0; count < UNHURRIED; count += 1) await select(page, count, count + 1);
      await select(page, UNHURRIED, EARLY);
      early.push(await heapOf(page));
      await select(page, EARLY, LATE);
      late.push(await heapOf(page));
    });
  }
  return [{
    what: `heap after ${LATE} selections`, unit: 'MB', target: 1.1,
    ours: { name: 'page', values: late }, base: { name: `after ${EARLY}`, values: early },
  }];
}

/** Selects by the markers, one after another, without help from outside: that would leave its own things behind. */
async function select(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(async ([first, last, pace]) => {
    for (let count = first; count < last; count += 1) {
      const markers = document.querySelectorAll<HTMLElement>('[aria-label="Map"] button[data-place]');
      markers[count % markers.length]?.click();
      await new Promise((resolve) => { setTimeout(resolve, pace); });
    }
  }, [from, to, PACE] as const);
  await settled(page);
}

/** MB of the page's own script, once what nobody refers to is gone. */
async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 1e6;
}
