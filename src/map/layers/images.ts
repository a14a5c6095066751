/** The few images of the style, drawn here as pixels so that nothing has to be fetched. */
import type { Theme } from '../../cartography/theme.ts';
import { HATCH } from './areas.ts';
import { ARROW } from './movement.ts';

export interface Image { width: number; height: number; data: Uint8ClampedArray }

/** Device pixels per CSS px that the images are drawn for. */
export const IMAGE_RATIO = 2;

type Colour = readonly [red: number, green: number, blue: number];

const rgb = (hex: string): Colour => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;

/** Fills a square of pixels by asking for the cover (0–1) at each. */
function draw(size: number, [red, green, blue]: Colour, cover: (x: number, y: number) => number): Image {
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) data.set([red, green, blue, 255 * cover(x + 0.5, y + 0.5)], (y * size + x) * 4);
  }
  return { width: size, height: size, data };
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** The style's images by name. */
export function imagesOf(theme: Theme): Record<string, Image> {
  return {
    // Diagonal lines, 45°, 16 px apart: the tile repeats without a seam.
    [HATCH]: draw(16, rgb(theme.ink), (x, y) => 0.75 * clamp(1.6 - Math.abs(((x + y) % 16) - 8) / Math.SQRT2)),
    [ARROW]: draw(32, rgb(theme.accent), (x, y) => clamp((26 - x) / 2 - Math.abs(y - 16) + 1) * clamp(x - 6)),
    dot: draw(16, rgb(theme.mapText), (x, y) => clamp(5 - Math.hypot(x - 8, y - 8))),
    box: draw(32, [0, 0, 0], () => 0),
  };
}
