import { toolRequire } from './fetch.ts';

/** The code points that a font truly has a glyph for, from its character map; reads woff2, woff, TTF. */
export async function coveredBy(font: Buffer): Promise<Set<number>> {
  const { convert } = toolRequire('fontverter') as { convert: (font: Buffer, to: 'truetype') => Promise<Buffer> };
  const sfnt = await convert(font, 'truetype');
  const view = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const table = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16).find(
    (at) => sfnt.toString('latin1', at, at + 4) === 'cmap',
  );
  if (table === undefined) throw new Error('a font without a character map');
  const cmap = view.getUint32(table + 8);
  const points = new Set<number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) readSubtable(view, cmap + view.getUint32(cmap + 4 + i * 8 + 4), points);
  return points;
}

/** Formats 4 and 12 of OpenType's `cmap` table, the two that Unicode fonts use. */
function readSubtable(view: DataView, at: number, points: Set<number>): void {
  const format = view.getUint16(at);
  if (format === 12) {
    for (let i = 0; i < view.getUint32(at + 12); i++) {
      const group = at + 16 + i * 12;
      for (let p = view.getUint32(group); p <= view.getUint32(group + 4); p++) points.add(p);
    }
  }
  if (format !== 4) return;
  const segments = view.getUint16(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  for (let i = 0; i < segments; i++) {
    const offset = view.getUint16(offsets + i * 2);
    const first = view.getUint16(starts + i * 2);
    for (let p = first; p <= view.getUint16(ends + i * 2) && p !== 0xffff; p++) {
      const glyph =
        offset === 0 ? (p + view.getUint16(deltas + i * 2)) & 0xffff : view.getUint16(offsets + i * 2 + offset + (p - first) * 2);
      if (glyph !== 0) points.add(p);
    }
  }
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
