/** A visitor who touches a public screen at random: bounded, and the same for the same seed. */
import type { Page } from '@playwright/test';

/** mulberry32, by Tommy Ettinger, public domain: 0 to below 1. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const KEYS = ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'Enter', 'Escape', 'Tab'];
const MOST_DOINGS = 8;

/** Some touches, wheels, drags and keys, from the touch that ends the tour to the last. */
export async function visit(page: Page, random: () => number): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const point = () => [Math.floor(random() * width), Math.floor(random() * height)] as const;
  await page.touchscreen.tap(...point());
  for (let left = 1 + Math.floor(random() * MOST_DOINGS); left > 0; left -= 1) {
    const doing = random();
    const [x, y] = point();
    if (doing < 0.6) await page.touchscreen.tap(x, y);
    else if (doing < 0.7) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, Math.floor(random() * 1200) - 600);
    } else if (doing < 0.8) {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(...point(), { steps: 3 });
      await page.mouse.up();
    } else await page.keyboard.press(KEYS[Math.floor(random() * KEYS.length)] ?? 'Tab');
    // Half of them are in no hurry, so that what a touch has opened is there for the next.
    if (random() < 0.5) await page.waitForTimeout(100);
  }
}
