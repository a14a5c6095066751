import { describe, expect, test } from 'vitest';
import { facesOf, lettersWithoutFont, textsOf } from '../../../../src/figure/text/faces.ts';
import { drawingOf, words } from '../drawings.ts';

describe('facesOf', () => {
  const filesFor = (...marks: Parameters<typeof drawingOf>) => facesOf(drawingOf(...marks)).map(({ file }) => file);

  test('is the file of the cut that has the letters, and of Korean ones in the same weight', () => {
    expect(filesFor(words('Sumy'))).toEqual(['source-sans-3-basic-400.woff2']);
    expect(filesFor(words('Суми', { cut: 'serifItalic' }))).toEqual(['source-serif-4-cyrillic-400-italic.woff2']);
    expect(filesFor(words('쿠르스크', { cut: 'serifBold' }))).toEqual(['noto-sans-kr-korean-600.woff2']);
  });

  test('looks into groups, names each file once, and none for what has no words', () => {
    const group = { kind: 'group', marks: [words('Sumy'), { kind: 'group', marks: [words('Суми')] }] } as const;
    expect(filesFor(group, words('Kyiv'))).toEqual([
      'source-sans-3-basic-400.woff2',
      'source-sans-3-cyrillic-400.woff2',
    ]);
    expect(filesFor({ kind: 'path', d: 'M0,0h1' })).toEqual([]);
  });
});

describe('lettersWithoutFont', () => {
  test('is what neither the cut nor the Korean of its weight has, each once, in groups too', () => {
    const group = { kind: 'group', marks: [words('Égypte 埃及'), words('쿠르스크 뷁', { cut: 'serifBold' })] } as const;
    expect(lettersWithoutFont(textsOf(drawingOf(group, words('مصر 及'))))).toEqual(['埃', '及', '뷁', 'م', 'ص', 'ر']);
  });

  test('is nothing for what the project says in its languages, nor for spaces and marks that show nothing', () => {
    expect(
      lettersWithoutFont(
        ['Kursk “1”', 'Харків, ґ', '“Кыштым” ё', '쿠르스크주', ' \u00a0\u202f\u2009\n\u200f'].map((text) =>
          words(text),
        ),
      ),
    ).toEqual([]);
  });

  test('takes a letter beyond 16 bits for one', () => {
    expect(lettersWithoutFont([words('a🌍b')])).toEqual(['🌍']);
  });
});
