/** From a click on a marker to painted statements, beside the bare page's click and its line of text. */
import type { Page } from '@playwright/test';
import { PLACES, Reader } from '../browser/driver/reader.ts';
import { settled, withPage, type Bench } from './browser.ts';
import type { Row } from './rows.ts';
import { bareClicks, timedClick } from './timed.ts';

const CLICKS = 10;

export async function measureClicking(bench: Bench, runs: number): Promise<Row[]> {
  const [ours, base]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    base.push(...await withPage(bench, 'bare', {}, ({ page }) => bareClicks(page, CLICKS)));
    ours.push(...await withPage(bench, 'page', {}, ({ page }) => markerClicks(page)));
  }
  return [{
    what: 'click on a marker to painted statements', unit: 'ms', target: 2.5,
    ours: { name: 'page', values: ours }, base: { name: 'bare, its line of text', values: base },
  }];
}

/** Every click starts from the opening view. */
async function markerClicks(page: Page): Promise<number[]> {
  const reader = new Reader(page);
  const times: number[] = [];
  for (let click = 0; click < CLICKS; click += 1) {
    const place = PLACES[click % PLACES.length] ?? '';
    const marker = reader.marker(place);
    const count = Number((await marker.getAttribute('aria-label'))?.match(/(\d+) statements?$/)?.[1]);
    const box = await marker.boundingBox();
    if (!box) throw new Error(`the marker of ${place} has no box`);
    times.push(
      await timedClick(
        page,
        { words: ['main h1', place], cards: count },
        { x: box.x + box.width / 2, y: box.y + box.height / 2 },
      ),
    );
    await page.keyboard.press('Escape');
    await settled(page);
  }
  return times;
}
