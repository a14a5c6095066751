/** The reading column as a sheet over the map, as fingers and keys move it. */
import type { CDPSession, Locator, Page } from '@playwright/test';
import { gesture } from './fingers.ts';

/**
 * What is seen of a panel without scrolling: its whole name, so many CSS px of the height of its statements' words, and
 * whether the first one's are whole.
 */
export interface InView { name: boolean; words: number; isWhole: boolean }

export class Sheet {
  readonly sheet: Locator;
  readonly handle: Locator;
  /** To the next place or statement, and to the one before. */
  readonly next: Locator;
  readonly before: Locator;
  #devtools: CDPSession | undefined;

  constructor(readonly page: Page) {
    this.sheet = page.getByRole('main');
    this.handle = this.sheet.getByRole('slider');
    this.next = this.sheet.locator('.sheet-step[rel="next"]');
    this.before = this.sheet.locator('.sheet-step[rel="prev"]');
  }

  /** A finger goes from the middle of an element so many CSS px to the right and down. */
  async drag(element: Locator, right: number, down: number): Promise<void> {
    const box = await element.boundingBox();
    if (!box) throw new Error('nothing to put a finger on');
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    this.#devtools ??= await this.page.context().newCDPSession(this.page);
    await gesture(this.#devtools, [[from, { x: from.x + right, y: from.y + down }]]);
  }

  /** Chooses one place after another as going back to it does, all in one go within the page. */
  inViewOfEach(query: string, places: readonly string[]): Promise<Record<string, InView>> {
    return this.sheet.evaluate(async (main, [query, all]) => {
      const seen: Record<string, InView> = {};
      const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });
      for (const id of all) {
        history.pushState(null, '', `${query}place=${id}`);
        dispatchEvent(new PopStateEvent('popstate'));
        await frame();
        await frame();
        const box = main.getBoundingClientRect();
        const top = Math.max(box.top, main.firstElementChild?.getBoundingClientRect().bottom ?? 0);
        const bottom = Math.min(innerHeight, box.bottom);
        const title = main.querySelector('#panel-title')?.getBoundingClientRect();
        const words = Array.from(main.querySelectorAll('.card-words'), (one) => one.getBoundingClientRect());
        const height = (above: number, below: number) => Math.max(0, below - above);
        seen[id] = {
          name: title !== undefined && title.top >= top && title.bottom <= bottom,
          words: words.reduce((sum, one) => sum + height(Math.max(one.top, top), Math.min(one.bottom, bottom)), 0),
          isWhole: words[0] !== undefined && words[0].top >= top && words[0].bottom <= bottom,
        };
      }
      return seen;
    }, [query, places] as const);
  }
}
