/**
 * Writes projected lines as SVG path data, as short as a tenth of a px allows: each point by its way from the last one.
 */
import type { GeoContext } from 'd3-geo';

export interface PathWriter extends GeoContext {
  /** Everything since the last call; empty if nothing was drawn. */
  take: () => string;
}

/** Tenths of a px, as they stand in the path. */
const printed = (tenths: number) => String(tenths / 10).replace(/^(-?)0\./, '$1.');

export function pathWriter(): PathWriter {
  let parts: string[] = [];
  let [x, y] = [0, 0];
  let hasMoved = false;
  const step = (toX: number, toY: number) => {
    // From where the pen really is, so that rounding does not add up.
    const [dx, dy] = [Math.round(toX * 10) - x, Math.round(toY * 10) - y];
    [x, y] = [x + dx, y + dy];
    return { dx, dy };
  };
  return {
    beginPath: () => {},
    moveTo: (toX, toY) => {
      step(toX, toY);
      parts.push(`M${printed(x)},${printed(y)}`);
      hasMoved = true;
    },
    lineTo: (toX, toY) => {
      const { dx, dy } = step(toX, toY);
      if (dx === 0 && dy === 0) return;
      // The command is repeated by leaving it out; a minus needs no comma before it.
      parts.push(hasMoved ? 'l' : dx < 0 ? '' : ' ', printed(dx), dy < 0 ? '' : ',', printed(dy));
      hasMoved = false;
    },
    closePath: () => {
      parts.push('Z');
      hasMoved = false;
    },
    // d3-geo draws points as circles with it; there are none here.
    arc: () => {},
    take: () => {
      const d = parts.join('');
      parts = [];
      return d;
    },
  };
}
