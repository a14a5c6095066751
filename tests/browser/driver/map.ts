/** The map's pane: the drawn map, the still map that stands in for it, and the legend. */
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** A place's name, then what is said of it, in whatever language the page is in; also as what others share with it. */
const called = (place: string) => new RegExp(`^${place}(, [^:]+)?( · [^:]+)?(:.*)?$`, 'u');

export interface PlacedMarker {
  label: string;
  x: number;
  y: number;
  anchor: { x: number; y: number };
  words: { x: number; y: number; width: number; height: number };
  count: number;
}

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
  /** The control that lists the places out of sight, and what is listed, of these or of a marker. */
  readonly otherPlaces: Locator;
  readonly listedPlaces: Locator;

  constructor(readonly page: Page) {
    this.pane = page.locator('section.map-pane');
    this.canvas = this.pane.locator('canvas');
    this.markers = this.pane.locator('button.marker');
    this.focusedMarker = this.pane.locator('.markers :focus');
    this.still = this.pane.locator('.still').first();
    this.stillPicture = this.still.locator('svg');
    this.legend = this.pane.locator('.legend > summary');
    this.legendStances = this.pane.locator('.legend-stances');
    this.openLegend = this.pane.locator('.legend[open] .legend-panel');
    this.fillSwatches = this.pane.locator('.legend [class*=role-]');
    this.hatchSwatch = this.pane.locator('.swatch-hatch');
    this.names = this.markers.locator('.marker-name');
    this.contestedNames = this.pane.locator('.is-contested .marker-name');
    this.counts = this.markers.locator('.marker-count');
    this.zoomSigns = this.pane.locator('.maplibregl-ctrl-icon');
    this.scale = this.pane.locator('.maplibregl-ctrl-scale');
    this.credits = this.pane.locator('.credits');
    this.closeUp = this.pane.getByRole('link', { name: /from near$/ });
    this.otherPlaces = this.pane.locator('.other-places');
    this.listedPlaces = this.pane.locator('.map-list').getByRole('link');
  }

  marker(place: string): Locator {
    return this.pane.getByRole('button', { name: called(place) });
  }

  /** The same place in the still map. */
  stillMarker(place: string): Locator {
    return this.still.getByRole('link', { name: called(place) });
  }

  button(name: string): Locator {
    return this.pane.getByRole('button', { name });
  }

  /** What the buttons on the map are called, or the still map's links but for the close-up, which comes later. */
  async labels(role: 'button' | 'link'): Promise<(string | null)[]> {
    return this.pane.getByRole(role).evaluateAll((all) =>
      all.filter((one) => !one.matches('.close-up-link')).map((one) => one.getAttribute('aria-label')));
  }

  /** The arcs of a marker's ring: each one's stance and its length, a part of the ring. */
  arcsOf(place: string): Promise<{ stance: string; length: number }[]> {
    return this.marker(place).locator('.ring-arc').evaluateAll((all) => all.map((one) => ({
      stance: one.getAttribute('class')?.replace(/^.*stance-/, '') ?? '',
      length: Number.parseFloat(one.getAttribute('stroke-dasharray') ?? ''),
    })));
  }

  async middle(): Promise<{ x: number; y: number }> {
    const box = await this.pane.boundingBox();
    if (!box) throw new Error('the map has no box');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** A click at the middle of the map, or some CSS px to the right of it or below it. */
  async clickMiddle(right = 0, down = 0): Promise<void> {
    const { x, y } = await this.middle();
    await this.page.mouse.click(x + right, y + down);
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

  /**
   * What is seen of the map, or of a square of so many CSS px in its middle, or some to the right of it or below it, as
   * PNG.
   */
  async picture(side?: number, [right, down]: readonly [number, number] = [0, 0]): Promise<Buffer> {
    if (side === undefined) return this.pane.screenshot();
    const { x, y } = await this.middle();
    return this.page.screenshot({
      clip: { x: x + right - side / 2, y: y + down - side / 2, width: side, height: side },
    });
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

  /** How many places lie outside, as the control says. */
  async othersCount(): Promise<number> {
    return Number.parseInt((await this.otherPlaces.allTextContents())[0] ?? '0', 10);
  }

  /** A place among those that are listed. */
  listed(place: string): Locator {
    return this.pane.locator('.map-list').getByRole('link', { name: called(place) });
  }

  /**
   * Where the markers stand that are shown: middle of the ring, anchor and box of the words, in CSS px of the map; and
   * how many places each stands for.
   */
  placedMarkers(): Promise<PlacedMarker[]> {
    return this.markers.evaluateAll((all) => all.filter(
      (one) => !(one as HTMLElement).hidden && one.ariaLabel,
    ).map((one) => {
      const map = one.closest('.map')?.getBoundingClientRect() ?? new DOMRect();
      const ring = one.getBoundingClientRect();
      const words = one.querySelector('.marker-name')?.getBoundingClientRect() ?? new DOMRect();
      const [x = NaN, y = NaN] = ((one as HTMLElement).dataset['anchor'] ?? '').split(',').map(Number);
      const name = one.querySelector('.marker-name')?.textContent ?? '';
      const [, of, more] = /(\d+) places?$|and (\d+) more$/.exec(name) ?? [];
      return {
        label: one.ariaLabel ?? '',
        x: ring.x + ring.width / 2 - map.x, y: ring.y + ring.height / 2 - map.y,
        anchor: { x, y },
        words: { x: words.x - map.x, y: words.y - map.y, width: words.width, height: words.height },
        count: more === undefined ? Number(of ?? 1) : Number(more) + 1,
      };
    }));
  }
}
