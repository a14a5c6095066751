import { toolRequire } from '../../node/tool-packages.ts';
import { glyphsOf } from './sfnt.ts';

/** The code points that a font truly has a glyph for; reads woff2, woff, TTF. */
export async function coveredBy(font: Buffer): Promise<Set<number>> {
  const { convert } = toolRequire('fontverter') as { convert: (font: Buffer, to: 'truetype') => Promise<Buffer> };
  return new Set(glyphsOf(await convert(font, 'truetype')).keys());
}

const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0');

/** CSS `unicode-range` entries for exactly the given code points. */
export function unicodeRange(points: readonly number[]): string[] {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`));
}
