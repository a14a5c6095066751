/** Path data of the map's lines, read back. */

/**
 * The points of each line of path data of M, l and Z (SVG 1.1, 8.3.9: a number ends where what follows can't be part of
 * it).
 */
export function linesIn(d: string): [number, number][][] {
  const lines: [number, number][][] = [];
  for (const [, command = '', list = ''] of d.matchAll(/([Ml])([^MlZ]*)/g)) {
    const numbers = (list.match(/[-+]?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let i = 0; i < numbers.length; i += 2) {
      const [a = NaN, b = NaN] = [numbers[i], numbers[i + 1]];
      const [x, y] = lines.at(-1)?.at(-1) ?? [NaN, NaN];
      if (command === 'M') lines.push([[a, b]]);
      else lines.at(-1)?.push([x + a, y + b]);
    }
  }
  return lines;
}

/** Twice the area inside a line of points, below 0 if it runs the other way round. */
export const turnOf = (points: readonly (readonly [number, number])[]): number => points.reduce((sum, [x, y], i) => {
  const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
  return sum + x * nextY - nextX * y;
}, 0);
