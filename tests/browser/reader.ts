/** Drives the page as a reader does: by roles, names and the documented attributes. Only this file knows the page. */
import { test as base, expect, type Locator, type Page } from '@playwright/test';

export const PLACES = [
  'Kursk region', 'Russia', 'Moscow', 'North Korea', 'Pyongyang', 'Ukraine', 'South Korea', 'United States', 'United Kingdom',
] as const;

export class Reader {
  readonly map: Locator;
  readonly column: Locator;
  readonly cards: Locator;
  readonly search: Locator;
  readonly notices: Locator;
  /** What went wrong in the page: uncaught errors and broken content policy. */
  readonly faults: string[] = [];
  readonly foreign: string[] = [];

  constructor(readonly page: Page) {
    this.map = page.getByRole('region', { name: 'Map', exact: true });
    this.column = page.getByRole('main');
    this.cards = this.column.locator('article[data-statement]');
    this.search = page.getByRole('searchbox', { name: 'Search' });
    this.notices = this.column.getByRole('status');
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) this.faults.push(message.text());
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:'].includes(url.protocol) && url.hostname !== 'localhost') this.foreign.push(request.url());
    });
  }

  /** Opens an address below the page's own and waits until the map has settled. */
  async open(address = ''): Promise<void> {
    await this.page.goto(`./${address}`);
    await this.settled();
  }

  async settled(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-map', 'idle', { timeout: 40_000 });
  }

  marker(place: string): Locator {
    return this.map.getByRole('button', { name: new RegExp(`^${place}, \\d+ statements?$`) });
  }

  heading(name: string | RegExp): Locator {
    return this.column.getByRole('heading', { name });
  }

  /** Words of the article that name a place. */
  words(place: string): Locator {
    return this.column.locator(`.article [data-place="${place}"]`);
  }

  card(id: string): Locator {
    return this.cards.and(this.page.locator(`[data-statement="${id}"]`));
  }

  setting(name: 'Place names' | 'Map' | 'Colours'): Locator {
    return this.page.getByRole('combobox', { name, exact: true });
  }

  /** A click at the middle of the map, or some CSS px to the right of it. */
  async clickMiddle(right = 0): Promise<void> {
    const box = await this.map.boundingBox();
    if (!box) throw new Error('the map has no box');
    await this.page.mouse.click(box.x + box.width / 2 + right, box.y + box.height / 2);
  }

  query(): Promise<string> {
    return this.page.evaluate(() => location.search + location.hash);
  }
}

export const test = base.extend<{ reader: Reader }>({
  reader: async ({ page }, use) => {
    const reader = new Reader(page);
    await use(reader);
    expect(reader.faults, 'errors in the page').toEqual([]);
    expect(reader.foreign, 'requests to other hosts').toEqual([]);
  },
});

export { expect };
