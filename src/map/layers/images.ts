/** The few images of the style, drawn here as pixels so that nothing has to be fetched. */
import { HATCH } from '../../cartography/areas.ts';
import type { Theme } from '../../cartography/theme.ts';
import { HATCH_IMAGE } from './areas.ts';
import { ARROW_IMAGE, ARROW_IMAGE_SIDE } from './movement.ts';

export interface Image { width: number; height: number; data: Uint8ClampedArray }

/** Device pixels per CSS px that the images are drawn for. */
export const IMAGE_RATIO = 2;

type Colour = readonly [red: number, green: number, blue: number];

const rgb = (hex: string): Colour =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour;

/** Fills a square of pixels by asking for the cover (0–1) at each. */
function draw(size: number, [red, green, blue]: Colour, cover: (x: number, y: number) => number): Image {
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) data.set([red, green, blue, 255 * cover(x + 0.5, y + 0.5)], (y * size + x) * 4);
  }
  return { width: size, height: size, data };
}

/** An image over one as large. */
function over(top: Image, { width, height, data: below }: Image): Image {
  const data = below.map((value, i) => {
    const share = (top.data[i - (i % 4) + 3] ?? 0) / 255;
    return i % 4 === 3 ? Math.max(value, 255 * share) : share * (top.data[i] ?? 0) + (1 - share) * value;
  });
  return { width, height, data };
}

const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** Diagonal lines, 45°: the tile repeats without a seam. */
function hatch(ink: Colour): Image {
  const [side, width] = [HATCH.spacing * IMAGE_RATIO, HATCH.width * IMAGE_RATIO];
  const fromLine = (x: number, y: number) => Math.abs(((x + y) % side) - side / 2) / Math.SQRT2;
  return draw(side, ink, (x, y) => HATCH.opacity * clamp(width / 2 + 0.5 - fromLine(x, y)));
}

/** The style's images by name. */
export function imagesOf(theme: Theme): Record<string, Image> {
  return {
    [HATCH_IMAGE]: hatch(rgb(theme.ink)),
    [ARROW_IMAGE]: draw(
      ARROW_IMAGE_SIDE * IMAGE_RATIO,
      rgb(theme.accent),
      (x, y) => clamp((26 - x) / 2 - Math.abs(y - 16) + 1) * clamp(x - 6),
    ),
    dot: over(
      draw(16, rgb(theme.mapText), (x, y) => clamp(4.5 - Math.hypot(x - 8, y - 8))),
      draw(16, rgb(theme.mapHalo), (x, y) => clamp(7.5 - Math.hypot(x - 8, y - 8))),
    ),
    box: draw(32, [0, 0, 0], () => 0),
  };
}
