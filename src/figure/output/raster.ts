/** Makes pixels of an SVG, in the browser. */
import type { Box } from '../../cartography/boxes.ts';
import type { Size } from '../../geometry/frame.ts';
import { ReaderError } from '../../locales/failures.ts';
import { PX_PER_METRE, withDensity } from './png-density.ts';

/** What the browsers' canvases can hold at most, in pixels. */
const LONGEST_SIDE = 16_384;
const LARGEST_AREA = 16_384 ** 2;

interface Picture extends Size {
  svg: string;
  /** Pixels per CSS px. */
  scale: number;
  /** What is seen through the SVG: a colour, and over it pixels in a box of CSS px. */
  under?: { colour: string; pixels: HTMLCanvasElement; box: Box };
}

/**
 * @returns the bytes of a PNG file.
 * @throws Error with a sentence for the reader.
 */
export async function toPng({ svg, width, height, scale, under }: Picture): Promise<Uint8Array> {
  checkSize({ width, height }, scale);
  const pixels = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const canvas = Object.assign(document.createElement('canvas'), pixels);
  const context = canvas.getContext('2d');
  if (!context) throw noRoom(canvas);
  context.scale(scale, scale);
  if (under) {
    const { colour, pixels, box } = under;
    context.fillStyle = colour;
    context.fillRect(0, 0, width, height);
    context.drawImage(pixels, box.x, box.y, box.width, box.height);
  }
  context.drawImage(await imageOf(svg), 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/png'); });
  if (!blob) throw noRoom(canvas);
  return withDensity(new Uint8Array(await blob.arrayBuffer()), PX_PER_METRE * scale);
}

function checkSize({ width, height }: Size, scale: number): void {
  const fits = (at: number) => Math.max(width, height) * at <= LONGEST_SIDE && width * height * at * at <= LARGEST_AREA;
  if (fits(scale)) return;
  const less = [3, 2, 1].find((at) => at < scale && fits(at));
  throw new ReaderError({
    kind: 'too-many-pixels',
    scale,
    width: width * scale,
    height: height * scale,
    less: less ?? null,
  });
}

const noRoom = ({ width, height }: Size) => new ReaderError({ kind: 'no-room', width, height });

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } finally {
    URL.revokeObjectURL(address);
  }
  return image;
}
