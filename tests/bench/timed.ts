/** A click or a key, timed by the page's own clock from the event to the painted answer. */
import type { Page } from '@playwright/test';
import type { Wanted } from './probe.ts';

/** ms that a pointer or a hand rests at least, before it presses. */
const REST = 300;

/**
 * Rests until all that was set off before is on the screen. Without a graphics processor a frame of a map takes longer
 * to be drawn than to be asked for, in whichever page, and what is measured next would wait for it.
 */
export async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(REST);
  await page.evaluate(() => window.bench.settled());
  await page.evaluate(() => window.bench.calm());
}

/** What passes between a pointer's coming to something and its press. */
export type Wait = (page: Page) => Promise<void>;

/** As a hand does it, whatever the page is still drawing. */
export const afterHover: Wait = (page) => page.waitForTimeout(REST);

/** ms from the click or key in `act` until what is wanted is painted. */
export async function timed(page: Page, wanted: Wanted, act: () => Promise<void>): Promise<number> {
  await page.evaluate((it) => window.bench.expect(it), wanted);
  await act();
  return await page.evaluate(() => window.bench.took);
}

export interface Point { x: number; y: number }

/** Clicks in the viewport, CSS px, as a hand does: go there, wait, press. */
export async function timedClick(page: Page, wanted: Wanted, { x, y }: Point, wait = rest): Promise<number> {
  await page.mouse.move(x, y);
  await wait(page);
  return timed(page, wanted, async () => {
    await page.mouse.down();
    await page.mouse.up();
  });
}

/** The middle of something, in the viewport. */
export async function middleOf(page: Page, selector: string): Promise<Point> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} has no box`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks on the circle in the middle of the bare page, `count` times. */
export async function bareClicks(page: Page, count: number, wait = rest): Promise<number[]> {
  const middle = await middleOf(page, '#map');
  const times: number[] = [];
  for (let click = 1; click <= count; click += 1) {
    times.push(await timedClick(page, { words: ['#line', `Russia, click ${click}`] }, middle, wait));
  }
  return times;
}
