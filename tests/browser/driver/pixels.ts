/** What a picture of the page is made of. */
import { PNG } from 'pngjs';

/** How many pixels of each colour a PNG has, by the colour as in the theme: `#rrggbb`. */
export function countsOf(picture: Buffer): Map<string, number> {
  const { data } = PNG.sync.read(picture);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `#${data.toString('hex', at, at + 3)}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}
