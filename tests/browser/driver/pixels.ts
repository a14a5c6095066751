/** What a picture of the page is made of. */
import { PNG } from 'pngjs';

/**
 * How many pixels of each colour a PNG has, or its rows from one to another, by the colour as in the theme: `#rrggbb`.
 */
export function countsOf(
  picture: Buffer,
  [top, bottom]: readonly [number, number] = [0, Infinity],
): Map<string, number> {
  const { data, width } = PNG.sync.read(picture);
  const counts = new Map<string, number>();
  for (let at = top * width * 4; at < Math.min(bottom * width * 4, data.length); at += 4) {
    const colour = `#${data.toString('hex', at, at + 3)}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}
