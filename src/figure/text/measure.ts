/**
 * How wide text is set, by the widths of the bundled fonts: a figure is laid out without a font and without a browser.
 */
import { reopened } from '../../story/direction.ts';
import type { Cut } from '../draw/primitives.ts';
import metrics from './metrics.json' with { type: 'json' };

type Run = readonly [first: number, widths: readonly number[]];

const { hangul, ...cuts } = metrics;
/** Advance widths by cut and code point, in 1/1000 em. */
const WIDTHS = new Map(Object.entries(cuts as unknown as Record<Cut, readonly Run[]>).map(([cut, runs]) => (
  [cut, new Map(runs.flatMap(([first, widths]) => widths.map((width, i) => [first + i, width] as const)))])));
/**
 * As wide as the letters of whatever font stands in get, bar a few: rather a box too large than one that is overrun.
 */
const UNKNOWN = 1000;

const isHangul = (point: number) => point >= 0xac00 && point <= 0xd7a3;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/**
 * What a reader takes for one character: never half of a pair, nor a letter without its accent. The segmenter is slow,
 * and ASCII has no need of it.
 */
const charactersOf = (text: string) =>
  /^[ -~]*$/.test(text) ? text.split('') : Array.from(graphemes.segment(text), ({ segment }) => segment);

/** In 1/1000 em: whole numbers, which may be added up in any order. */
function unitsOf(text: string, cut: Cut): number {
  const widths = WIDTHS.get(cut);
  let sum = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    sum += widths?.get(point) ?? (isHangul(point) ? hangul : /\p{Cf}/u.test(letter) ? 0 : UNKNOWN);
  }
  return sum;
}

/**
 * Width in CSS px of text set in `size` px on one line. Kerning is left out: it tightens nearly all text, and what it
 * widens ("Chongjin"), it widens by about 1 %. A character that neither the cut nor Hangul has counts 1 em, since
 * nobody knows the font that will stand in for it.
 */
export const widthOf = (text: string, cut: Cut, size: number): number => unitsOf(text, cut) * size / 1000;

/**
 * Lines no wider than `width` (CSS px), unless a single character is. They break at spaces, and a word that is longer
 * than a line, in any script, between characters. Only an empty text has no line.
 */
export function wrap(text: string, cut: Cut, size: number, width: number): string[] {
  const holds = (units: number) => units * size / 1000 <= width;
  const space = unitsOf(' ', cut);
  const lines: string[] = [];
  let [line, units] = ['', 0];
  for (const word of text.split(/[ \t\r\n]+/).filter((one) => one !== '')) {
    const wide = unitsOf(word, cut);
    const longer = line === '' ? wide : units + space + wide;
    if (holds(longer)) {
      [line, units] = [line === '' ? word : `${line} ${word}`, longer];
      continue;
    }
    if (line !== '') lines.push(line);
    [line, units] = ['', 0];
    for (const character of holds(wide) ? [word] : charactersOf(word)) {
      const more = unitsOf(character, cut);
      if (line !== '' && !holds(units + more)) {
        lines.push(line);
        [line, units] = ['', 0];
      }
      line += character;
      units += more;
    }
  }
  return reopened(line !== '' || (text !== '' && lines.length === 0) ? [...lines, line] : lines);
}

/** As many lines, but of about the same length: a title does not end in one word. */
export function balanced(text: string, cut: Cut, size: number, width: number): string[] {
  const usual = wrap(text, cut, size, width);
  const words = text.split(/[ \t\r\n]+/);
  let [low, high] = [Math.min(width, Math.max(...words.map((word) => widthOf(word, cut, size)))), width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (wrap(text, cut, size, middle).length > usual.length) low = middle;
    else high = middle;
  }
  return wrap(text, cut, size, high);
}

/**
 * The text itself if it holds within `width` (CSS px), else its beginning with an ellipsis; '' if not even that holds.
 */
export function fit(text: string, cut: Cut, size: number, width: number): string {
  const holds = (line: string) => widthOf(line, cut, size) <= width;
  if (holds(text)) return text;
  const characters = charactersOf(text);
  for (let count = characters.length - 1; count >= 0; count--) {
    const shorter = `${characters.slice(0, count).join('').trimEnd()}…`;
    if (holds(shorter)) return shorter;
  }
  return '';
}
