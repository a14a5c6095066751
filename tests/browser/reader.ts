/** Drives the page as a reader does: by roles, names and the documented attributes. Only this file knows the page. */
import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

export const PLACES = [
  'Kursk region', 'Russia', 'Moscow', 'North Korea', 'Pyongyang', 'Ukraine', 'South Korea', 'United States', 'United Kingdom',
] as const;

/** A place's name, then how many statements there are. */
const counted = (place: string) => new RegExp(`^${place}, \\D*\\d+ ?\\p{L}+$`, 'u');

export class Reader {
  readonly map: Locator;
  readonly still: Locator;
  readonly column: Locator;
  readonly cards: Locator;
  readonly search: Locator;
  readonly notices: Locator;
  readonly desk: Desk;
  /** What went wrong in the page: uncaught errors and broken content policy. */
  readonly faults: string[] = [];
  readonly foreign: string[] = [];
  /** What a public screen has noted of itself. */
  readonly notes: string[] = [];

  constructor(readonly page: Page) {
    this.map = page.locator('section.map-pane');
    this.still = this.map.locator('.still').first();
    this.column = page.getByRole('main');
    this.cards = this.column.locator('article[data-statement]');
    this.search = page.getByRole('searchbox', { name: 'Search' });
    this.notices = this.column.getByRole('status');
    this.desk = new Desk(page);
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) this.faults.push(message.text());
      if (message.text().startsWith('kiosk: ')) this.notes.push(message.text());
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!['data:', 'blob:', 'file:'].includes(url.protocol) && url.hostname !== 'localhost') this.foreign.push(request.url());
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

  /** Of whatever language the page is in. */
  marker(place: string): Locator {
    return this.map.getByRole('button', { name: counted(place) });
  }

  /** The same place in the picture that stands in for the map. */
  stillMarker(place: string): Locator {
    return this.map.getByRole('link', { name: counted(place) });
  }

  /** Keeps back what is asked for at such addresses until the function that it returns is called. */
  async hold(pattern: string): Promise<() => void> {
    let release = () => {};
    const held = new Promise<void>((resolve) => { release = resolve; });
    await this.page.route(pattern, async (route) => {
      await held;
      await route.continue();
    });
    return release;
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

  setting(name: 'Language' | 'Map' | 'Colours'): Locator {
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

type Field = 'Size' | 'File' | 'Scale' | 'Colours' | 'Language' | 'Statements';

/** The dialog "Save figure". */
export class Desk {
  readonly dialog: Locator;
  readonly button: Locator;
  readonly preview: Locator;
  readonly status: Locator;
  /** The part about the map itself. */
  readonly view: Locator;

  constructor(readonly page: Page) {
    this.button = page.getByRole('button', { name: 'Save figure' });
    this.dialog = page.getByRole('dialog', { name: 'Save figure' });
    this.preview = this.dialog.locator('.save-preview[aria-busy=false] svg');
    this.status = this.dialog.getByRole('status');
    this.view = this.dialog.getByRole('region', { name: 'The map as it stands' });
  }

  async open(): Promise<void> {
    await this.button.click();
    await expect(this.preview).toBeVisible({ timeout: 40_000 });
  }

  field(name: Field): Locator {
    return this.dialog.getByRole('group', { name: 'The figure' }).getByRole('combobox', { name, exact: true });
  }

  /** Chooses by the word that the reader sees. */
  async choose(name: Field, label: string): Promise<void> {
    await this.field(name).selectOption({ label });
  }

  async chooseOwnSize(width: number | string, height: number | string): Promise<void> {
    await this.choose('Size', 'Own size');
    for (const [name, side] of [['Width', width], ['Height', height]] as const) await this.dialog.getByRole('spinbutton', { name }).fill(String(side));
  }

  action(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  /** Clicks, and waits for the file that the page then gives. */
  async saved(action = 'Save'): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download', { timeout: 60_000 }), this.action(action).click()]);
    const bytes = readFileSync(await download.path());
    return { name: download.suggestedFilename(), bytes };
  }

  /** In CSS px, as the preview's own frame has it. */
  async previewSize(): Promise<string | null> {
    return (await this.preview.getAttribute('viewBox'))?.replace(/^0 0 /, '') ?? null;
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
