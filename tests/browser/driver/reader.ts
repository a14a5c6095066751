/**
 * Drives the page as a reader does: by roles, names and the documented attributes. Only this folder knows the page's
 * selectors.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { Bar } from './bar.ts';
import { Column } from './column.ts';
import { Kiosk } from './kiosk.ts';
import { MapPane } from './map.ts';
import { Paper } from './paper.ts';
import { SaveFigure } from './save-figure.ts';
import { Sheet } from './sheet.ts';
import { Stories } from './stories.ts';
import { placeStory } from '../../../src/node/story-places.ts';
import { parseText } from '../../../src/story/parse.ts';

export const PLACES = [
  'Kursk region',
  'Russia',
  'Moscow',
  'North Korea',
  'Pyongyang',
  'Ukraine',
  'South Korea',
  'United States',
  'United Kingdom',
] as const;

export type MapStatus = 'loading' | 'idle' | 'unavailable';

export class Reader {
  readonly bar: Bar;
  readonly map: MapPane;
  readonly column: Column;
  readonly sheet: Sheet;
  readonly kiosk: Kiosk;
  readonly paper: Paper;
  readonly desk: SaveFigure;
  readonly stories: Stories;
  readonly search: Locator;
  readonly notices: Locator;
  readonly root: Locator;
  readonly body: Locator;
  /** What is said to those who can't see. */
  readonly announced: Locator;
  /** What stands in for a page that can't be opened. */
  readonly failure: Locator;
  /** Pictures and scripts that a story's text may have smuggled in. */
  readonly smuggled: Locator;
  /** What went wrong in the page: uncaught errors and broken content policy. */
  readonly faults: string[] = [];
  readonly foreign: string[] = [];

  readonly drawsMap: boolean;
  readonly #hasStill: boolean;
  /** Whether the page is opened once for many tests, and only its address changes. */
  readonly #staysOpen: boolean;

  constructor(readonly page: Page, { drawsMap = true, hasStill = true, staysOpen = false } = {}) {
    this.drawsMap = drawsMap;
    this.#hasStill = hasStill;
    this.#staysOpen = staysOpen;
    this.bar = new Bar(page);
    this.map = new MapPane(page);
    this.column = new Column(page);
    this.sheet = new Sheet(page);
    this.kiosk = new Kiosk(page);
    this.paper = new Paper(page);
    this.desk = new SaveFigure(page);
    this.stories = new Stories(page);
    this.search = page.getByRole('searchbox', { name: 'Search' });
    this.notices = this.column.notices;
    this.root = page.locator('html');
    this.body = page.locator('body');
    this.announced = page.locator('[aria-live=polite]');
    this.failure = page.locator('.failure');
    this.smuggled = page.locator('img, #app script');
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) this.faults.push(message.text());
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      const isOwn = ['data:', 'blob:', 'file:', 'about:'].includes(url.protocol) || url.hostname === 'localhost';
      if (!isOwn) this.foreign.push(request.url());
    });
  }

  /** Opens an address below the page's own and waits until the map has settled. */
  async open(address = ''): Promise<void> {
    if (this.#staysOpen) return this.goTo(address);
    await this.page.goto(`./${address}`);
    await this.settled();
  }

  /** As going back to such an address does, without loading anything; until the map has settled. */
  async goTo(address: string): Promise<void> {
    await this.changeAddress(`./${address}`);
    await this.settled();
  }

  /** Changes the page's address, and what follows from it, without loading anything. */
  async changeAddress(address: string): Promise<void> {
    await this.page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
    await this.painted();
  }

  /** Until the map is drawn, or the still map is where there is one instead. */
  async settled(): Promise<void> {
    if (this.drawsMap) return this.mapIs('idle');
    await this.mapIs('unavailable');
    if (this.#hasStill) await expect(this.map.stillPicture.first()).toBeVisible({ timeout: 40_000 });
  }

  /** @param within ms */
  async mapIs(status: MapStatus, within = 40_000): Promise<void> {
    await expect(this.root).toHaveAttribute('data-map', status, { timeout: within });
  }

  /** Of whatever language the page is in. */
  marker(place: string): Locator {
    return this.map.marker(place);
  }

  stillMarker(place: string): Locator {
    return this.map.stillMarker(place);
  }

  heading(name: string | RegExp): Locator {
    return this.column.heading(name);
  }

  words(place: string): Locator {
    return this.column.words(place);
  }

  card(id: string): Locator {
    return this.column.card(id);
  }

  get cards(): Locator {
    return this.column.cards;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** The language that an element's words are marked as. */
  languageOf(words: Locator): Promise<string | null | undefined> {
    return words.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
  }

  /** A host that has one of the `tests/stories/cases` too. */
  async hasCase(id: string): Promise<void> {
    await this.hasStoryFile(id, `../../stories/cases/${id}/story.json`);
  }

  /** A host that has one of the `tests/stories/good` too. */
  async hasGoodStory(id: string): Promise<void> {
    await this.hasStoryFile(id, `../../stories/good/${id}.json`);
  }

  /** With the places beside it that `npm run check` writes. */
  private async hasStoryFile(id: string, file: string): Promise<void> {
    const path = fileURLToPath(new URL(file, import.meta.url));
    await this.page.route(`**/stories/${id}/story.json`, (route) => route.fulfill({ path }));
    await this.page.route(`**/stories/${id}/places.geojson`, async (route) => {
      const { story } = parseText(readFileSync(path, 'utf8'));
      await (story ? route.fulfill({ body: (await placeStory(story)).text }) : route.fulfill({ status: 404 }));
    });
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

  /** What the page says of itself to those who link to it. */
  meta(property: string): Promise<string | null> {
    return this.page.locator(`meta[property="${property}"]`).getAttribute('content');
  }

  query(): Promise<string> {
    return this.page.evaluate(() => location.search + location.hash);
  }

  /** What axe finds, a line each: the rule, and where it is broken. */
  violations(tags?: string[]): Promise<string[]> {
    return violations(this.page, tags);
  }

  /** The same in the dialog that is open, behind which the rest of the page is out of reach. */
  violationsInDialog(): Promise<string[]> {
    return violations(this.page, undefined, 'dialog[open]');
  }

  /** Width and height of the page with all that does not fit the window, CSS px. */
  extent(): Promise<[number, number]> {
    return this.page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  }

  /** How wide the page is with all that reaches beyond the window, CSS px. */
  width(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth);
  }

  /** Two frames: what a change has set off in the page is laid out and painted. */
  async painted(): Promise<void> {
    await this.page.evaluate(() => new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    }));
  }

  /** All that is said in bar and filter, to eye and ear, but for the page's own name and words of another language. */
  saidAbove(): Promise<string[]> {
    return this.page.evaluate(() => {
      const said: string[] = [];
      const isOwn = (element: Element | null) =>
        element?.closest('.brand') === null && element.closest('[lang]') === document.documentElement;
      for (const part of document.querySelectorAll('.bar, search')) {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        while (walker.nextNode())
          if (isOwn(walker.currentNode.parentElement)) said.push(walker.currentNode.textContent ?? '');
        for (const element of part.querySelectorAll('*')) {
          for (const name of ['aria-label', 'placeholder', 'title'])
            if (isOwn(element)) said.push(element.getAttribute(name) ?? '');
        }
      }
      return said.filter(Boolean);
    });
  }
}
