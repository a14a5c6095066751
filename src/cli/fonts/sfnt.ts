/**
 * Reads the few things that are wanted of a TTF straight from its tables (OpenType 1.9: `cmap`, `hhea`, `hmtx`,
 * `head`).
 */

const viewOf = (sfnt: Buffer): DataView => new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);

/** Where a table begins, in bytes. */
function tableAt(sfnt: Buffer, tag: string): number {
  const view = viewOf(sfnt);
  const entry = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16).find(
    (at) => sfnt.toString('latin1', at, at + 4) === tag,
  );
  if (entry === undefined) throw new Error(`a font without a table ${tag}`);
  return view.getUint32(entry + 8);
}

/** The glyph of each code point that the font truly has one for, from its character map. */
export function glyphsOf(sfnt: Buffer): Map<number, number> {
  const view = viewOf(sfnt);
  const cmap = tableAt(sfnt, 'cmap');
  const glyphs = new Map<number, number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++)
    readSubtable(view, cmap + view.getUint32(cmap + 4 + i * 8 + 4), glyphs);
  return glyphs;
}

/** Advance widths by code point, in 1/1000 em. */
export function advancesOf(sfnt: Buffer): Map<number, number> {
  const view = viewOf(sfnt);
  const perEm = view.getUint16(tableAt(sfnt, 'head') + 18);
  const last = view.getUint16(tableAt(sfnt, 'hhea') + 34) - 1;
  const hmtx = tableAt(sfnt, 'hmtx');
  // Glyphs after the last entry all have its width.
  const advance = (glyph: number) => Math.round((view.getUint16(hmtx + Math.min(glyph, last) * 4) * 1000) / perEm);
  return new Map([...glyphsOf(sfnt)].map(([point, glyph]) => [point, advance(glyph)]));
}

/** How far lines reach above and below the baseline, and the gap between them: em, all positive. */
export function verticalsOf(sfnt: Buffer): { ascent: number; descent: number; lineGap: number } {
  const view = viewOf(sfnt);
  const perEm = view.getUint16(tableAt(sfnt, 'head') + 18);
  const [ascent, descent, lineGap] = [4, 6, 8].map((at) => view.getInt16(tableAt(sfnt, 'hhea') + at) / perEm) as
    [number, number, number];
  return { ascent, descent: -descent, lineGap };
}

/** Formats 4 and 12 of the character map, the two that Unicode fonts use. */
function readSubtable(view: DataView, at: number, glyphs: Map<number, number>): void {
  const format = view.getUint16(at);
  if (format === 12) {
    for (let i = 0; i < view.getUint32(at + 12); i++) {
      const group = at + 16 + i * 12;
      const first = view.getUint32(group);
      for (let p = first; p <= view.getUint32(group + 4); p++) glyphs.set(p, view.getUint32(group + 8) + p - first);
    }
  }
  if (format !== 4) return;
  const segments = view.getUint16(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  for (let i = 0; i < segments; i++) {
    const offset = view.getUint16(offsets + i * 2);
    const delta = view.getUint16(deltas + i * 2);
    const first = view.getUint16(starts + i * 2);
    for (let p = first; p <= view.getUint16(ends + i * 2) && p !== 0xffff; p++) {
      const found = offset === 0 ? p : view.getUint16(offsets + i * 2 + offset + (p - first) * 2);
      const glyph = offset !== 0 && found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(p, glyph);
    }
  }
}
