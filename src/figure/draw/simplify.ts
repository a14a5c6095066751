/** Drops what is too small to be seen from a stream of projected points, so that a figure weighs what it shows. */
import type { GeoStream } from 'd3-geo';

/** Points nearer than this to the last one kept, px: half of what the eye tells apart on paper at 96 px to the inch. */
const NEAR = 0.5;
/** Rings that stay within a box of this many px are islands of less than a dot. */
const SPECK = 0.8;

/** Works line by line; rings that are too small go as a whole. */
export function thin(into: GeoStream): GeoStream {
  let line: [number, number][] = [];
  let isRing = false;
  return {
    point: (x, y) => {
      const last = line.at(-1);
      if (!last || Math.abs(x - last[0]) + Math.abs(y - last[1]) >= NEAR) line.push([x, y]);
    },
    sphere: () => into.sphere?.(),
    lineStart: () => { line = []; },
    lineEnd: () => {
      if (line.length < 2 || (isRing && isSpeck(line))) return;
      into.lineStart();
      for (const [x, y] of line) into.point(x, y);
      into.lineEnd();
    },
    polygonStart: () => {
      isRing = true;
      into.polygonStart();
    },
    polygonEnd: () => {
      isRing = false;
      into.polygonEnd();
    },
  };
}

function isSpeck(line: readonly [number, number][]): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of line) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return line.length < 3 || (right - left < SPECK && bottom - top < SPECK);
}
