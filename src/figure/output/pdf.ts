/** Prints a drawing as a PDF of one page: vectors, and text that can be found and copied. */
import PDFDocument from 'pdfkit';
import { ALL_FONT_FILES } from '../text/font-files.ts';
import type { Drawing, GroupMark, Mark, PathMark } from '../draw/primitives.ts';
import { boxOf, checkedColour, NO_BOX, overlapOf, stepsOf, trace, unionOf, type Box, type Pdf } from './pdf-pen.ts';
import { drawText, forCyrillic } from './pdf-text.ts';

/** The bytes of the files in `font-files.ts`, by name. */
export type FontBytes = Readonly<Record<string, Uint8Array>>;

/** A point is 1/72 inch, a CSS px 1/96. */
const POINTS_PER_PX = 72 / 96;

function drawPath(doc: Pdf, { d, fill, stroke, width = 1, dash, opacity = 1, isEvenOdd = false }: PathMark): Box {
  const steps = stepsOf(doc, d);
  if (steps.length === 0) return NO_BOX;
  const rule = isEvenOdd ? 'even-odd' : 'non-zero';
  doc.save();
  if (opacity !== 1) doc.opacity(opacity);
  if (fill !== undefined) doc.fillColor(checkedColour(fill));
  if (stroke !== undefined) doc.lineWidth(width).strokeColor(checkedColour(stroke));
  // A list is what pdfkit documents; its types know only the first length.
  if (dash) doc.dash(dash as unknown as number, {});
  if (fill !== undefined || stroke !== undefined) trace(doc, steps);
  if (fill !== undefined && stroke !== undefined) doc.fillAndStroke(rule);
  else if (fill !== undefined) doc.fill(rule);
  else if (stroke !== undefined) doc.stroke();
  doc.restore();
  return boxOf(steps);
}

function drawGroup(doc: Pdf, { marks, clip, move: [x, y] = [0, 0], link }: GroupMark): Box {
  const frame = clip === undefined ? undefined : stepsOf(doc, clip);
  doc.save();
  if (frame) {
    trace(doc, frame);
    doc.clip();
  }
  doc.translate(x, y);
  const inner = marks.map((mark) => draw(doc, mark)).reduce(unionOf, NO_BOX);
  doc.restore();
  const moved = { left: inner.left + x, top: inner.top + y, right: inner.right + x, bottom: inner.bottom + y };
  const box = frame ? overlapOf(moved, boxOf(frame)) : moved;
  const { left, top, right, bottom } = box;
  // A PDF has nowhere to lead a link that is relative to the page.
  if (link && /^https?:\/\//i.test(link.href) && left < right && top < bottom)
    doc.link(left, top, right - left, bottom - top, new URL(link.href).href);
  return box;
}

function draw(doc: Pdf, mark: Mark): Box {
  switch (mark.kind) {
    case 'path': return drawPath(doc, mark);
    case 'text': return drawText(doc, mark);
    case 'group': return drawGroup(doc, mark);
  }
}

/**
 * @param info.date when the figure was made.
 * @returns the file; the same drawing, fonts and date give the same bytes.
 */
export async function toPdf(drawing: Drawing, fonts: FontBytes, info: { date: Date }): Promise<Uint8Array> {
  const { width, height, title, description, language, marks } = drawing;
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    size: [width * POINTS_PER_PX, height * POINTS_PER_PX],
    margin: 0,
    // Else pdfkit would load Helvetica, which a browser does not have.
    font: '',
    lang: language,
    displayTitle: true,
    info: { Title: title, Subject: description, Creator: 'Dateline', CreationDate: info.date },
  });
  // pdfkit writes the title into XML without escaping it; the same is in the document's info.
  Object.assign(doc, { endMetadata: () => undefined });
  for (const file of ALL_FONT_FILES) {
    const bytes = fonts[file];
    if (!bytes) throw new Error(`The font file ${file} is missing: a PDF needs all of font-files.ts`);
    doc.registerFont(file, bytes as Buffer);
    doc.registerFont(forCyrillic(file), distinct(bytes) as Buffer);
  }
  const written = collect(doc);
  doc.scale(POINTS_PER_PX).lineJoin('round');
  for (const mark of marks) draw(doc, mark);
  doc.end();
  return written;
}

/**
 * The same font as another one: pdfkit takes fonts of the same name and `head.checkSumAdjustment` for one, and nobody
 * checks that sum. The table directory is that of the OpenType specification: 12 bytes, then 16 for each table.
 */
function distinct(bytes: Uint8Array): Uint8Array {
  // Not by `slice`, which of Node's buffers makes no copy.
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16) {
    if (String.fromCharCode(...copy.subarray(at, at + 4)) !== 'head') continue;
    const adjustment = view.getUint32(at + 8) + 8;
    view.setUint32(adjustment, view.getUint32(adjustment) ^ 1);
  }
  return copy;
}

function collect(doc: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => {
      const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const chunk of chunks) {
        all.set(chunk, at);
        at += chunk.length;
      }
      resolve(all);
    });
  });
}
