/** A page of somebody else's, of another origin, that holds the page in a frame. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { snippet } from '../../../src/ui/cards/snippet.ts';
import { ADDRESS } from '../serve.ts';

interface Heard { origin: string; data: unknown }

export class Host {
  readonly frame: FrameLocator;
  readonly map: Locator;
  readonly canvas: Locator;
  readonly column: Locator;
  readonly root: Locator;
  readonly legend: Locator;
  readonly credits: Locator;
  readonly scale: Locator;
  readonly hint: Locator;
  /** "Open the full page". */
  readonly full: Locator;

  /**
   * At another port: another origin, but so near that a driven browser tells the frame when the pointer leaves it, as
   * any other does.
   */
  readonly #server: Server;
  #code = '';

  /** `address` is the page's in the frame. */
  constructor(readonly page: Page, readonly drawsMap = true, readonly address = ADDRESS) {
    this.#server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><html lang="en"><title>Somebody else’s</title>
        <style>body { margin: 0; padding: 60px 0 2000px; }</style>
        <main><h1>Somebody else’s</h1>${this.#code}<p>More of it</p></main>
        <script>
          heard = [];
          addEventListener('message', ({ origin, data }) => heard.push({ origin, data }));
        </script></html>`);
    }).listen(0);
    this.frame = page.frameLocator('iframe');
    this.map = this.frame.locator('section.map-pane .map');
    this.canvas = this.map.locator('.maplibregl-canvas');
    this.root = this.frame.locator('html');
    this.legend = this.frame.locator('.legend > summary');
    this.credits = this.frame.locator('.credits');
    this.scale = this.frame.locator('.maplibregl-ctrl-scale');
    this.column = this.frame.getByRole('main');
    this.hint = this.frame.locator('.map-hint');
    this.full = this.frame.locator('.ways a');
  }

  /** Those of one of the cards, the first if no other is meant. */
  async openDetails(card = 0): Promise<void> {
    await this.column.locator('.card-more summary').nth(card).click();
  }

  /**
   * Opens a host page that is longer than the window, with that view in a frame, and waits until the map has settled.
   */
  async open(query = '', size: { width: number; height: number } = { width: 640, height: 400 }): Promise<void> {
    await this.openCode(snippet({ address: `${this.address}?${query}`, title: 'A story', ...size }));
  }

  /** The same with a frame as somebody has it. */
  async openCode(code: string): Promise<void> {
    await this.#serve(code);
    await this.settled();
  }

  /** The same with a frame that is out of sight until the map in it has been made, as behind a tab. */
  async openBehindTab(query: string, { width, height }: { width: number; height: number }): Promise<void> {
    await this.#serve(
      `<iframe src="${this.address}?mode=embed&${query}" title="A story" width="${width}" height="${height}"
        style="display:none"></iframe>`,
    );
    await expect(this.canvas).toHaveCount(1, { timeout: 40_000 });
    await this.page.locator('iframe').evaluate((frame) => { frame.style.display = ''; });
    await this.settled();
  }

  async settled(): Promise<void> {
    await expect(this.root).toHaveAttribute('data-map', this.drawsMap ? 'idle' : 'unavailable', { timeout: 40_000 });
  }

  async #serve(code: string): Promise<void> {
    this.#code = code;
    if (!this.#server.listening) await once(this.#server, 'listening');
    await this.page.goto(`http://localhost:${(this.#server.address() as AddressInfo).port}/`);
  }

  /** Gives the frame another size, CSS px, and waits until what it holds is laid out anew. */
  async resize(width: number, height: number): Promise<void> {
    await this.page.locator('iframe').evaluate((frame, [width, height]) => {
      Object.assign(frame, { width: String(width), height: String(height) });
    }, [width, height] as const);
    await this.root.evaluate((root) => new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => { resolve(root.clientWidth); }));
    }));
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  marker(place: string): Locator {
    const name = new RegExp(`^${place}[,:] `);
    return this.drawsMap
      ? this.map.getByRole('button', { name })
      : this.frame.locator('.still').getByRole('link', { name });
  }

  scrolled(): Promise<number> {
    return this.page.evaluate(() => scrollY);
  }

  /** Until the next scrolling of the host is over, however it goes on by itself. */
  scrollEnds(): Promise<void> {
    return this.page.evaluate(() => new Promise<void>((resolve) => {
      addEventListener('scrollend', () => resolve(), { once: true });
    }));
  }

  /** Where frames have been, all in all. */
  pastLength(): Promise<number> {
    return this.page.evaluate(() => history.length);
  }

  heard(): Promise<Heard[]> {
    return this.page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
  }

  /** A point of the map where nothing is to be chosen: beside the globe, in the lower right. */
  async empty(): Promise<{ x: number; y: number }> {
    const box = await this.map.boundingBox();
    if (!box) throw new Error('the map has no box');
    return { x: box.x + box.width - 12, y: box.y + box.height - 110 };
  }

  /** Wherever the host has been scrolled to. */
  async moveToNothing(): Promise<void> {
    const { x, y } = await this.empty();
    await this.page.mouse.move(x, y);
  }

  async clickNothing(): Promise<void> {
    const { x, y } = await this.empty();
    await this.page.mouse.click(x, y);
  }

  /** Until a finger that is put down on the map moves it, rather than the host. */
  async isAwake(): Promise<void> {
    await expect(this.map.locator('.maplibregl-canvas-container')).toHaveCSS('touch-action', 'none');
  }

  /** Turns the wheel where the pointer is, CSS px. */
  async wheel(down: number): Promise<void> {
    await this.page.mouse.wheel(0, down);
  }

  /** Moves the pointer out of the frame, to the host's own words. */
  async leave(): Promise<void> {
    await this.page.mouse.move(5, 20);
  }
}
