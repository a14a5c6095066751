import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../src/draft/edit/sentences.ts';
import { snapToWords, widen } from '../../../../src/draft/edit/spans.ts';

const text = {
  paragraphs: ['“We saw it,” said Gen. Ann Lee. The U.S. denies it.', '대변인은 “모른다”고 말했다. Ніхто не знає.'],
  language: 'en',
};
const words = ({ paragraph, start, end }: { paragraph: number; start: number; end: number }) =>
  text.paragraphs[paragraph]!.slice(start, end);

describe('words as they are marked', () => {
  it.each([
    ['a word that is cut', 4, 6, 'saw'],
    ['blanks at the ends', 3, 8, 'saw'],
    ['quotation marks at the edges', 0, 12, '“We saw it,”'],
    ['the end of a sentence', 18, 31, 'Gen. Ann Lee.'],
  ])('snap: %s', (_, start, end, snapped) => {
    const span = snapToWords(text, { paragraph: 0, start, end });
    expect(span && words(span)).toBe(snapped);
  });

  it('are none where no word is', () => {
    expect(snapToWords(text, { paragraph: 0, start: 11, end: 13 })).toBeNull();
  });

  it('grow and shrink by a word at each edge, and never to nothing', () => {
    const saw = { paragraph: 0, start: 4, end: 7 };
    expect(words(widen(text, saw, 'end', 1))).toBe('saw it');
    expect(words(widen(text, saw, 'start', 1))).toBe('We saw');
    expect(widen(text, saw, 'end', -1)).toEqual(saw);
    expect(widen(text, saw, 'start', -1)).toEqual(saw);
    expect(words(widen(text, { ...saw, end: 10 }, 'start', -1))).toBe('it');
  });

  it('take the last word’s own punctuation with them at the end of a paragraph', () => {
    const last = { paragraph: 0, start: text.paragraphs[0]!.indexOf('denies'), end: text.paragraphs[0]!.length - 1 };
    expect(words(widen(text, last, 'end', 1))).toBe('denies it.');
  });
});

describe('sentences', () => {
  it('do not end at an abbreviation', () => {
    expect(sentencesOf(text.paragraphs[0]!, 'en').map(({ start, end }) => text.paragraphs[0]!.slice(start, end)))
      .toEqual(['“We saw it,” said Gen. Ann Lee.', 'The U.S. denies it.']);
    expect(sentencesOf('It came ashore at 11:10 p.m. Saturday. Nobody slept.', 'en')).toHaveLength(2);
  });

  it('are found in other languages', () => {
    expect(sentencesOf(text.paragraphs[1]!, 'ko')).toHaveLength(2);
  });
});
