/**
 * From a click on a marker to painted statements, beside the bare page's click and its line of text: once all that came
 * before is on the screen, and as a hand does it, a moment after it has come to the marker.
 */
import type { Page } from '@playwright/test';
import { PLACES, Reader } from '../browser/driver/reader.ts';
import { settled, withPage, type Bench } from './browser.ts';
import type { Row } from './rows.ts';
import { afterHover, bareClicks, rest, timedClick, type Wait } from './timed.ts';
import { noteOf, undisturbed } from './undisturbed.ts';

const CLICKS = 10;
const WAYS: Readonly<Record<string, Wait>> = { 'after quiet frames': rest, '300 ms after hovering': afterHover };

export async function measureClicking(bench: Bench, runs: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [way, wait] of Object.entries(WAYS)) {
    const measured = await undisturbed(runs, async () => ({
      base: await withPage(bench, 'bare', {}, ({ page }) => bareClicks(page, CLICKS, wait)),
      ours: await withPage(bench, 'page', {}, ({ page }) => markerClicks(page, wait)),
    }));
    rows.push({
      what: `click on a marker to painted statements, ${way}`, unit: 'ms', target: 2.5,
      ours: { name: 'page', values: measured.kept.flatMap(({ ours }) => ours) },
      base: { name: 'bare, its line of text', values: measured.kept.flatMap(({ base }) => base) },
      ...noteOf(measured),
    });
  }
  return rows;
}

/** Every click starts from the opening view. */
async function markerClicks(page: Page, wait: Wait): Promise<number[]> {
  const reader = new Reader(page);
  const times: number[] = [];
  const marked = await markedAlone(reader);
  for (let click = 0; click < CLICKS; click += 1) {
    const place = marked[click % marked.length] ?? '';
    const marker = reader.marker(place);
    const count = Number(/\d+/.exec(await marker.textContent() ?? '')?.[0]);
    const box = await marker.boundingBox();
    if (!box) throw new Error(`the marker of ${place} has no box`);
    times.push(
      await timedClick(
        page,
        { words: ['main h1', place], cards: count },
        { x: box.x + box.width / 2, y: box.y + box.height / 2 },
        wait,
      ),
    );
    await page.keyboard.press('Escape');
    await settled(page);
  }
  return times;
}

/** The places with a marker of their own: a click on several opens a list of them. */
async function markedAlone(reader: Reader): Promise<string[]> {
  const alone = await Promise.all(PLACES.map(async (place) => {
    const marker = reader.marker(place);
    return await marker.count() === 1 && await marker.getAttribute('aria-pressed') !== null ? [place] : [];
  }));
  return alone.flat();
}
