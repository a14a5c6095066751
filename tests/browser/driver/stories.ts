/** The list of stories, as a page and on a public screen. */
import type { Locator, Page } from '@playwright/test';

export class Stories {
  readonly lines: Locator;

  constructor(readonly page: Page) {
    this.lines = page.locator('.story-line');
  }

  line(title: string): Locator {
    return this.lines.filter({ hasText: title });
  }

  /** Of each small map as it is drawn, px; 0 while it has not come. */
  widthsOfMaps(): Promise<number[]> {
    return this.lines.locator('img').evaluateAll((maps) =>
      maps.map((map) => (map instanceof HTMLImageElement ? map.naturalWidth : -1)));
  }
}
