/** Drawings to print, and the fonts to print them with. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ALL_FONT_FILES } from '../../../src/figure/text/font-files.ts';
import type { Drawing, Mark, TextMark } from '../../../src/figure/draw/primitives.ts';

const FONTS = new URL('../../../public/fonts/', import.meta.url);

export const fontPaths = ALL_FONT_FILES.map((file) => fileURLToPath(new URL(file, FONTS)));
export const fontBytes = Object.fromEntries(
  ALL_FONT_FILES.map((file) => [file, new Uint8Array(readFileSync(new URL(file, FONTS)))]),
);

export const drawingOf = (...marks: Mark[]): Drawing => ({
  width: 400,
  height: 300,
  title: 'A title',
  description: 'What it shows.',
  language: 'en',
  marks,
});

export const words = (text: string, more: Partial<TextMark> = {}): TextMark => ({
  kind: 'text', x: 20, y: 40, text, cut: 'sans', size: 16, fill: '#1d1f21', ...more,
});
