/** Path data of simple shapes, in px. */
import type { Box } from '../../cartography/boxes.ts';
import type { Point } from './projected-map.ts';

const short = (value: number) => Number(value.toFixed(2));

export const rectangle = ({ x, y, width, height }: Box): string =>
  `M${short(x)},${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;

export const line = (from: Point, to: Point): string =>
  `M${short(from.x)},${short(from.y)}L${short(to.x)},${short(to.y)}`;

export const circle = ({ x, y }: Point, radius: number): string => {
  const r = short(radius);
  const half = `a${r},${r} 0 1 1`;
  return `M${short(x - radius)},${short(y)}${half} ${short(2 * radius)},0${half} ${short(-2 * radius)},0Z`;
};

/** Part of a circle, from `start` to `end` in turns clockwise from the top. */
export function arc({ x, y }: Point, radius: number, start: number, end: number): string {
  if (end - start >= 0.999) return circle({ x, y }, radius);
  const at = (turn: number) =>
    [x + radius * Math.sin(2 * Math.PI * turn), y - radius * Math.cos(2 * Math.PI * turn)].map(short).join(',');
  const r = short(radius);
  return `M${at(start)}A${r},${r} 0 ${end - start > 0.5 ? 1 : 0} 1 ${at(end)}`;
}

/** Parallel lines across a box: rising ones (`/`), or level ones. */
export function stripes({ x, y, width, height }: Box, spacing: number, direction: 'rising' | 'level'): string {
  const parts: string[] = [];
  if (direction === 'level') {
    for (let at = Math.ceil(y / spacing) * spacing; at < y + height; at += spacing)
      parts.push(`M${short(x)},${short(at)}h${short(width)}`);
    return parts.join('');
  }
  // Lines x + y = constant, cut to the box; the constant is a multiple of the spacing, so that neighbours continue each
  // other.
  for (let sum = Math.ceil((x + y) / spacing) * spacing; sum < x + y + width + height; sum += spacing) {
    const from = { x: Math.max(x, sum - y - height), y: Math.min(y + height, sum - x) };
    const to = { x: Math.min(x + width, sum - y), y: Math.max(y, sum - x - width) };
    parts.push(line(from, to));
  }
  return parts.join('');
}

/** The lines of path data as `path.ts` writes it: absolute M, then relative l. */
export function linesIn(d: string): Point[][] {
  const lines: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', list = ''] of d.matchAll(/([Ml])([^MlZ]*)/g)) {
    const numbers = (list.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [a = 0, b = 0] = [numbers[i], numbers[i + 1]];
      [x, y] = command === 'M' ? [a, b] : [x + a, y + b];
      if (command === 'M') lines.push([]);
      lines.at(-1)?.push({ x, y });
    }
  }
  return lines;
}

/** The smallest box around path data as `path.ts` writes it. */
export function boundsOf(d: string): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of linesIn(d).flat()) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
