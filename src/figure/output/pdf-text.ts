/** Text of a PDF: real text, so that it can be found and copied, above outlines of its letters for the halo. */
import { FONT_FILES, KOREAN_FILES } from '../text/font-files.ts';
import { CUTS, type Cut, type TextMark } from '../draw/primitives.ts';
import { checkedColour, NO_BOX, trace, type Box, type Pdf, type Step } from './pdf-pen.ts';

/**
 * What pdfkit keeps of an open font and its types leave out; lengths in thousandths of the size, outlines in the font's
 * units.
 */
interface OpenFont {
  font: { unitsPerEm: number; hasGlyphForCodePoint(codePoint: number): boolean };
  ascender: number;
  descender: number;
  layout(text: string): {
    glyphs: readonly { path: { commands: readonly Step[] } }[];
    positions: readonly { xAdvance: number; xOffset: number; yOffset: number }[];
  };
}

/** A part of a text that is set in one file. */
interface Run { file: string; text: string }

function open(doc: Pdf, file: string): OpenFont {
  doc.font(file);
  return (doc as unknown as { _font: OpenFont })._font;
}

/**
 * The name by which a file is known for Cyrillic words. The fonts draw letters that look alike, such as Latin and
 * Cyrillic o, with one glyph, and a PDF font tells of each glyph only one letter: words of both alphabets need a font
 * each to be found.
 */
export const forCyrillic = (file: string): string => `${file} Cyrillic`;

/** A character that neither file has stays with the cut, whose empty box shows that it is missing. */
function runsOf(doc: Pdf, text: string, cut: Cut): Run[] {
  const own = FONT_FILES[cut];
  const korean = KOREAN_FILES[CUTS[cut].weight];
  const has = (file: string, char: string) => open(doc, file).font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0);
  const runs: Run[] = [];
  for (const char of text) {
    const last = runs.at(-1);
    const file = !has(own, char) && has(korean, char) ? korean
      : /\p{Script=Cyrillic}/u.test(char) ? forCyrillic(own)
        // Spaces, digits and points belong to the words before them.
        : /\p{Script=Common}/u.test(char) && last?.file === forCyrillic(own) ? last.file : own;
    if (last?.file === file) last.text += char;
    else runs.push({ file, text: char });
  }
  return runs;
}

/** `x` and `y` of the run's start on its baseline, `size` of its letters, `width` of the line around them: CSS px. */
interface Halo { size: number; x: number; y: number; width: number }

/** Each letter in the font's own units: written the same wherever it stands, it packs to a sixth of the size. */
function drawHalo(doc: Pdf, { file, text }: Run, { size, x, y, width }: Halo): void {
  const font = open(doc, file);
  const { glyphs, positions } = font.layout(text);
  const scale = size / font.font.unitsPerEm;
  let advanced = x;
  glyphs.forEach(({ path }, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    if (path.commands.length > 0) {
      doc
        .save()
        .transform(scale, 0, 0, -scale, advanced + (xOffset * size) / 1000, y - (yOffset * size) / 1000)
        .lineWidth(width / scale);
      trace(doc, path.commands);
      doc.stroke().restore();
    }
    advanced += (xAdvance * size) / 1000;
  });
}

/** @returns the box of its line: as wide as the words, as high as the font. */
export function drawText(doc: Pdf, { text, cut, size, x, y, fill, anchor, halo, language }: TextMark): Box {
  // SVG takes white space so; and a mark of direction, seen nowhere, would be an empty box.
  const runs = runsOf(doc, text.replace(/\p{Cf}/gu, '').replace(/[ \t\n\r]+/g, ' ').trim(), cut);
  if (runs.length === 0) return NO_BOX;
  const widths = runs.map((run) => doc.font(run.file).fontSize(size).widthOfString(run.text));
  const width = widths.reduce((sum, one) => sum + one, 0);
  const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const placed = runs.map((run, i) => ({ run, at: widths.slice(0, i).reduce((sum, one) => sum + one, left) }));
  doc.save();
  if (halo) {
    doc.strokeColor(checkedColour(halo.colour));
    for (const { run, at } of placed) drawHalo(doc, run, { size, x: at, y, width: halo.width });
  }
  doc.fillColor(checkedColour(fill));
  if (language !== undefined) doc.markContent('Span', { lang: language });
  for (const { run, at } of placed)
    doc.font(run.file).fontSize(size).text(run.text, at, y, { baseline: 'alphabetic', lineBreak: false });
  if (language !== undefined) doc.endMarkedContent();
  doc.restore();
  const { ascender, descender } = open(doc, FONT_FILES[cut]);
  return { left, top: y - (ascender * size) / 1000, right: left + width, bottom: y - (descender * size) / 1000 };
}
