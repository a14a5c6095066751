import { readFileSync } from 'node:fs';
import { toolFile } from '../../node/tool-packages.ts';
import type { Cut, Family, Script } from './font-families.ts';
import { glyphsOf } from './sfnt.ts';

/** Whole TTF cuts, for what reads no woff2 and can't join a face from parts: figures as PNG and PDF. */

export type Subset = (font: Buffer, text: string, options: object) => Promise<Buffer>;

/**
 * What running text needs of a font's layout; with the alternates that only a designer asks for, files would be twice
 * the size.
 */
export const FEATURES = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk'];
/**
 * Family and style without the four-style limit of names 1 and 2: by these, 600 is a weight and no family of its own.
 */
const NAMES = [16, 17];
/**
 * pdfkit reads the 10 bytes of an outline's header of spaces too, which have none: a space at a file's end must not be
 * its end.
 */
const PADDING = Buffer.alloc(12);
const WEIGHTS = { 400: 'Regular', 600: 'SemiBold' } as const;

export const wholeFile = ({ slug }: Family, [weight, style]: Cut): string =>
  `${slug}-${weight}${style === 'italic' ? '-italic' : ''}.ttf`;

/** One cut with the wanted characters of all its scripts in one file. */
export async function wholeCut(
  subset: Subset,
  family: Family,
  cut: Cut,
  wanted: Record<Script, readonly number[]>,
): Promise<Buffer> {
  const [weight, style] = cut;
  const { pack, stem } = family.whole;
  const name = `${weight}${WEIGHTS[weight]}${style === 'italic' ? '_Italic' : ''}`;
  const text = String.fromCodePoint(...family.scripts.flatMap((script) => wanted[script]));
  const source = readFileSync(toolFile(pack, `${name}/${stem}_${name}.ttf`));
  const made = await subset(source, text, { targetFormat: 'truetype', preserveNameIds: NAMES, keepFeatures: FEATURES });
  const has = glyphsOf(made);
  const missing = Array.from(text).filter((letter) => !has.has(letter.codePointAt(0) ?? 0));
  if (missing.length > 0)
    console.log(`${wholeFile(family, cut)} has no glyph for ${missing.length}: ${missing.join('')}`);
  return Buffer.concat([made, PADDING]);
}
