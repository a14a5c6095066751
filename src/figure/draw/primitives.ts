/**
 * What a figure is made of: a list of plain marks, drawn in order. `svg.ts` prints them as SVG, `pdf.ts` as PDF, so
 * that both show the same. All lengths are CSS px of the figure (1/96 inch), y grows downwards.
 */

/**
 * Cuts of the bundled fonts: family, then weight. Hangul that a cut lacks is set in Noto Sans KR of the same weight.
 */
export const CUTS = {
  sans: { family: 'Source Sans 3', weight: 400, style: 'normal' },
  sansBold: { family: 'Source Sans 3', weight: 600, style: 'normal' },
  serif: { family: 'Source Serif 4', weight: 400, style: 'normal' },
  serifItalic: { family: 'Source Serif 4', weight: 400, style: 'italic' },
  serifBold: { family: 'Source Serif 4', weight: 600, style: 'normal' },
} as const;
export type Cut = keyof typeof CUTS;

export interface PathMark {
  kind: 'path';
  /** SVG path data; absolute or relative commands of M, L, H, V, A, Q, C, Z. */
  d: string;
  fill?: string;
  stroke?: string;
  /** Width of the stroke. */
  width?: number;
  /** Lengths of strokes and gaps. */
  dash?: readonly number[];
  /** 0–1, of the whole mark. */
  opacity?: number;
  /** Holes by the even-odd rule; else non-zero. */
  isEvenOdd?: boolean;
}

export interface TextMark {
  kind: 'text';
  x: number;
  /** The baseline. */
  y: number;
  text: string;
  cut: Cut;
  size: number;
  fill: string;
  /** Which end of the text x is; the start if absent. */
  anchor?: 'middle' | 'end';
  /** A line around the letters, so that they can be read on anything; `width` is that of the stroke under the fill. */
  halo?: { colour: string; width: number };
  /** BCP 47, where it is not the figure's. */
  language?: string;
}

export interface GroupMark {
  kind: 'group';
  marks: readonly Mark[];
  /** Path data that the group is cut to. */
  clip?: string;
  /** Moves the group's marks (not its clip). */
  move?: readonly [x: number, y: number];
  /** What the group stands for; the page finds it by `data-<what>`. */
  data?: Readonly<Record<string, string>>;
  /** Where a click on it leads, in a page; `name` says so to who can't see it. */
  link?: { href: string; name: string };
}

export type Mark = PathMark | TextMark | GroupMark;

export interface Drawing {
  width: number;
  height: number;
  /** What it shows in one line, and in a paragraph for who can't see it. */
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  marks: readonly Mark[];
}
