/** What lines and letters of a PDF are drawn with: steps along a path, the box around them, colours. */
import type PDFDocument from 'pdfkit';

export type Pdf = InstanceType<typeof PDFDocument>;

type Method = 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';

/** A call of pdfkit; fontkit names the parts of its outlines alike. */
export interface Step { command: Method; args: readonly number[] }

/** In the units of the steps. */
export interface Box { left: number; top: number; right: number; bottom: number }

/** Around nothing: any box widens it. */
export const NO_BOX: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

export const unionOf = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

export const overlapOf = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** The box of all points, those that pull at a curve too: never too small. */
export function boxOf(steps: readonly Step[]): Box {
  const box = { ...NO_BOX };
  for (const { args } of steps) {
    for (let i = 0; i < args.length; i += 2) {
      const x = args[i] ?? NaN;
      const y = args[i + 1] ?? NaN;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  return box;
}

/** Reads path data with pdfkit's own reader, which resolves relative commands and arcs. */
export function stepsOf(doc: Pdf, d: string): Step[] {
  const steps: Step[] = [];
  const note = (command: Method) => (...args: number[]) => void steps.push({ command, args });
  const pen: Record<Method, (...args: number[]) => void> = {
    moveTo: note('moveTo'),
    lineTo: note('lineTo'),
    quadraticCurveTo: note('quadraticCurveTo'),
    bezierCurveTo: note('bezierCurveTo'),
    closePath: note('closePath'),
  };
  doc.path.call(pen as unknown as Pdf, d);
  return steps;
}

/** A hundredth of a CSS px is finer than any printer. */
const short = (value: number) => Math.round(value * 100) / 100;

/** Lays the steps down as the current path, to be filled, stroked or clipped to. */
export function trace(doc: Pdf, steps: readonly Step[]): void {
  let x = 0;
  let y = 0;
  let start: readonly [x: number, y: number] = [0, 0];
  for (const { command, args } of steps) {
    const [a = NaN, b = NaN, c = NaN, d = NaN, e = NaN, f = NaN] = args.map(short);
    switch (command) {
      case 'moveTo': doc.moveTo(a, b); break;
      case 'lineTo': doc.lineTo(a, b); break;
      case 'bezierCurveTo': doc.bezierCurveTo(a, b, c, d, e, f); break;
      // PDF has only cubic curves, and pdfkit makes another curve of a quadratic one: its first control point is the
      // start.
      case 'quadraticCurveTo':
        doc.bezierCurveTo(
          short((x + 2 * a) / 3),
          short((y + 2 * b) / 3),
          short((c + 2 * a) / 3),
          short((d + 2 * b) / 3),
          c,
          d,
        );
        break;
      case 'closePath':
        doc.closePath();
        break;
    }
    [x, y] = command === 'closePath' ? start : [args.at(-2) ?? NaN, args.at(-1) ?? NaN];
    if (command === 'moveTo') start = [x, y];
  }
}

/** pdfkit would leave any other colour out without a word. */
export function checkedColour(colour: string): string {
  if (/^#[\da-f]{6}$/i.test(colour)) return colour;
  throw new Error(`The colour “${colour}” can’t be put into a PDF: #rrggbb was expected`);
}
