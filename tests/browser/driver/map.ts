/** The map's pane: the drawn map, the still map that stands in for it, and the legend. */
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** A place's name, then how many statements there are, in whatever language the page is in. */
const counted = (place: string) => new RegExp(`^${place}, \\D*\\d+ ?\\p{L}+$`, 'u');

export class MapPane {
  readonly pane: Locator;
  readonly canvas: Locator;
  /** Every marker of the drawn map. */
  readonly markers: Locator;
  readonly focusedMarker: Locator;
  /** The still map, or the part of it that comes first. */
  readonly still: Locator;
  readonly stillPicture: Locator;
  readonly legend: Locator;
  readonly legendStances: Locator;
  readonly openLegend: Locator;
  /** What its fills are shown by, and its hatch. */
  readonly fillSwatches: Locator;
  readonly hatchSwatch: Locator;
  /** On the drawn map: the names beside the rings, those with the sign of a dispute, and the numbers in the rings. */
  readonly names: Locator;
  readonly contestedNames: Locator;
  readonly counts: Locator;
  readonly zoomSigns: Locator;
  readonly scale: Locator;
  readonly credits: Locator;
  /** The small map of what the story is about, from near. */
  readonly closeUp: Locator;

  constructor(readonly page: Page) {
    this.pane = page.locator('section.map-pane');
    this.canvas = this.pane.locator('canvas');
    this.markers = this.pane.locator('.marker');
    this.focusedMarker = this.pane.locator('.markers :focus');
    this.still = this.pane.locator('.still').first();
    this.stillPicture = this.still.locator('svg');
    this.legend = this.pane.locator('.legend > summary');
    this.legendStances = this.pane.locator('.legend-stances');
    this.openLegend = this.pane.locator('.legend[open]');
    this.fillSwatches = this.pane.locator('.legend [class*=role-]');
    this.hatchSwatch = this.pane.locator('.swatch-hatch');
    this.names = this.markers.locator('.marker-name');
    this.contestedNames = this.pane.locator('.is-contested .marker-name');
    this.counts = this.markers.locator('.marker-count');
    this.zoomSigns = this.pane.locator('.maplibregl-ctrl-icon');
    this.scale = this.pane.locator('.maplibregl-ctrl-scale');
    this.credits = this.pane.locator('.credits');
    this.closeUp = this.pane.getByRole('link', { name: /from near$/ });
  }

  marker(place: string): Locator {
    return this.pane.getByRole('button', { name: counted(place) });
  }

  /** The same place in the still map. */
  stillMarker(place: string): Locator {
    return this.pane.getByRole('link', { name: counted(place) });
  }

  button(name: string): Locator {
    return this.pane.getByRole('button', { name });
  }

  /** What the buttons on the map are called, or the links of the still map. */
  async labels(role: 'button' | 'link'): Promise<(string | null)[]> {
    return this.pane.getByRole(role).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  }

  async middle(): Promise<{ x: number; y: number }> {
    const box = await this.pane.boundingBox();
    if (!box) throw new Error('the map has no box');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** A click at the middle of the map, or some CSS px to the right of it. */
  async clickMiddle(right = 0): Promise<void> {
    const { x, y } = await this.middle();
    await this.page.mouse.click(x + right, y);
  }

  /**
   * The browser takes the graphics away, as it may at any time; until the page has noticed. Nothing where no map is
   * drawn.
   */
  async loseGraphics(): Promise<void> {
    await this.page.evaluate(async () => {
      const root = document.documentElement;
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
      if (!canvas) return;
      const noticed = new Promise<void>((resolve) => {
        new MutationObserver(() => {
          if (root.dataset['map'] === 'unavailable') resolve();
        }).observe(root, { attributes: true });
      });
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
      await noticed;
    });
  }

  /** From now on counts for how long no frame has been asked for. */
  async watchFrames(): Promise<void> {
    await this.page.addInitScript(() => {
      const given = requestAnimationFrame;
      globalThis.requestAnimationFrame = (callback) => {
        document.documentElement.dataset['frame'] = String(performance.now());
        return given(callback);
      };
    });
  }

  /** ms since a frame was last asked for: a map that is drawn asks for none. */
  restedFor(): Promise<number> {
    return this.page.evaluate(() => performance.now() - Number(document.documentElement.dataset['frame'] ?? Infinity));
  }

  /** What is seen of the map, or of a square of so many CSS px in its middle, as PNG. */
  async picture(side?: number): Promise<Buffer> {
    const { x, y } = await this.middle();
    if (side === undefined) return this.pane.screenshot();
    return this.page.screenshot({ clip: { x: x - side / 2, y: y - side / 2, width: side, height: side } });
  }

  /** Width and height, in the canvas's own pixels. */
  canvasSize(): Promise<number[]> {
    return this.canvas.evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height]);
  }

  /** The pixels of the drawn map and of what floats over it. */
  async pixels(): Promise<PNG> {
    return PNG.sync.read(await this.canvas.screenshot({ scale: 'css' }));
  }

  /** Whether nothing lies over the middle of a marker. */
  isOnTop(marker: Locator): Promise<boolean> {
    return marker.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
  }

  async areMarkersClear(): Promise<boolean> {
    for (const marker of await this.markers.all()) if (!await this.isOnTop(marker)) return false;
    return true;
  }
}
