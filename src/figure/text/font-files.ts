/**
 * The files of `public/fonts` that a PDF or a PNG is set in; unlike the page's, each holds all of a cut's alphabets.
 */
import type { Cut } from '../draw/primitives.ts';

export const FONT_FILES: Readonly<Record<Cut, string>> = {
  sans: 'source-sans-3-400.ttf',
  sansBold: 'source-sans-3-600.ttf',
  serif: 'source-serif-4-400.ttf',
  serifItalic: 'source-serif-4-400-italic.ttf',
  serifBold: 'source-serif-4-600.ttf',
};

/** By weight, for the Hangul that a cut lacks. */
export const KOREAN_FILES: Readonly<Record<400 | 600, string>> = {
  400: 'noto-sans-kr-400.ttf',
  600: 'noto-sans-kr-600.ttf',
};

export const ALL_FONT_FILES: readonly string[] = [...Object.values(FONT_FILES), ...Object.values(KOREAN_FILES)];
