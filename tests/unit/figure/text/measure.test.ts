import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CUTS, type Cut } from '../../../../src/figure/draw/primitives.ts';
import { balanced, fit, widthOf, wrap } from '../../../../src/figure/text/measure.ts';

const cuts = Object.keys(CUTS) as Cut[];
const SPACES = /[ \t\r\n]/g;
const lengthOf = (text: string) => Array.from(new Intl.Segmenter().segment(text)).length;

describe('the width of a text', () => {
  test('is that of its letters in the font, by its size', () => {
    // From the fonts' own tables: A is 543 of 1000, V 515 (Source Sans 3, 400).
    expect(widthOf('AV', 'sans', 1000)).toBe(543 + 515);
    expect(widthOf('AV', 'sans', 10)).toBeCloseTo(10.58, 10);
    expect(widthOf('', 'sans', 10)).toBe(0);
  });

  test('is greater in bold', () => {
    for (const text of ['Kursk', 'Курськ'])
      expect(widthOf(text, 'sansBold', 10)).toBeGreaterThan(widthOf(text, 'sans', 10));
  });

  test.each(cuts)('counts a Hangul syllable as Noto Sans KR has it beside %s', (cut) => {
    expect(widthOf('쿠르스크', cut, 1000)).toBe(4 * 920);
  });

  test.each(cuts)('counts what no font has as one em in %s, also beyond 16 bits', (cut) => {
    expect(widthOf('漢', cut, 12)).toBe(12);
    expect(widthOf('🜚', cut, 12)).toBe(12);
  });
});

describe('lines', () => {
  test('break at spaces', () => {
    const width = widthOf('Kursk region', 'sans', 12);
    expect(wrap('Kursk region and  Sumy\nregion', 'sans', 12, width)).toEqual(['Kursk region', 'and Sumy', 'region']);
    expect(wrap('Kursk region', 'sans', 12, width - 0.01)).toEqual(['Kursk', 'region']);
  });

  test('break a word that is longer than a line, and go on after its rest', () => {
    expect(wrap('a 쿠르스크주 나', 'sans', 10, 2.5 * 9.2)).toEqual(['a', '쿠르', '스크', '주 나']);
    expect(wrap('mmmm i', 'sans', 10, widthOf('mmm', 'sans', 10))).toEqual(['mmm', 'm i']);
  });

  test('do not break at a no-break space', () => {
    expect(wrap('11 000 km', 'sans', 10, widthOf('11 000', 'sans', 10))).toEqual(['11 000', 'km']);
  });

  test('do not part a letter from its accent, or the halves of a pair', () => {
    expect(wrap('e\u0301e\u0301👩‍🚀', 'sans', 10, 1)).toEqual(['e\u0301', 'e\u0301', '👩‍🚀']);
  });

  test('are none for no text, and one for nothing but spaces', () => {
    expect(wrap('', 'sans', 10, 100)).toEqual([]);
    expect(wrap('  ', 'sans', 10, 100)).toEqual(['']);
  });
});

describe('what does not fit', () => {
  test('ends in an ellipsis, without a space before it', () => {
    expect(fit('Kursk region', 'sans', 10, widthOf('Kursk …', 'sans', 10))).toBe('Kursk…');
    expect(fit('Kursk', 'sans', 10, widthOf('Kursk', 'sans', 10))).toBe('Kursk');
    expect(fit('Kursk', 'sans', 10, widthOf('Kursk', 'sans', 10) - 0.01)).toBe('Ku…');
  });

  test('is left out where not even the ellipsis fits', () => {
    const ellipsis = widthOf('…', 'sans', 10);
    expect(fit('WWW', 'sans', 10, ellipsis)).toBe('…');
    expect(fit('WWW', 'sans', 10, ellipsis - 0.01)).toBe('');
  });
});

const unit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'W', 'і', '.', 'Щ', ' ', '쿠', '漢', '\n', '\u3000', '\u0301') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
);
const text = fc.string({ unit, maxLength: 60 });
const cut = fc.constantFrom(...cuts);
const size = fc.integer({ min: 6, max: 30 });
const width = fc.integer({ min: 0, max: 300 });

describe('whatever the text', () => {
  test('lines keep every character but spaces, in order', () => {
    fc.assert(fc.property(text, cut, size, width, (words, face, px, room) => {
      expect(wrap(words, face, px, room).join('').replace(SPACES, '')).toBe(words.replace(SPACES, ''));
    }));
  });

  test('a line keeps to its width unless it is a single character', () => {
    fc.assert(fc.property(text, cut, size, width, (words, face, px, room) => {
      for (const line of wrap(words, face, px, room)) {
        if (lengthOf(line) > 1) expect(widthOf(line, face, px)).toBeLessThanOrEqual(room);
      }
    }));
  });

  test('words that a line can hold stay whole, and each line takes as many as it can', () => {
    fc.assert(fc.property(text, cut, size, width, (words, face, px, least) => {
      const list = words.split(SPACES).filter((word) => word !== '');
      const room = Math.max(least, ...list.map((word) => widthOf(word, face, px)));
      const lines = wrap(words, face, px, room);
      expect(lines.join(' ')).toBe(list.join(' '));
      lines.slice(1).forEach((line, i) => {
        expect(widthOf(`${lines[i]} ${line.split(' ')[0]}`, face, px)).toBeGreaterThan(room);
      });
    }));
  });

  test('there are lines exactly if there is text', () => {
    fc.assert(fc.property(text, cut, size, width, (words, face, px, room) => {
      expect(wrap(words, face, px, room).length > 0).toBe(words !== '');
    }));
  });

  test('what is fitted fits, and is the text or its beginning', () => {
    fc.assert(fc.property(text, cut, size, width, (words, face, px, room) => {
      const fitted = fit(words, face, px, room);
      expect(widthOf(fitted, face, px)).toBeLessThanOrEqual(room);
      if (fitted !== words && fitted !== '') {
        expect(fitted.endsWith('…')).toBe(true);
        expect(words.startsWith(fitted.slice(0, -1))).toBe(true);
      }
      if (widthOf(words, face, px) <= room) expect(fitted).toBe(words);
    }));
  });
});

test('balanced lines are as many as usual, no wider, and no word is left alone', () => {
  const title = 'Egypt and Sudan accuse Ethiopia of sending flood water down the Blue Nile without warning';
  const usual = wrap(title, 'serifBold', 27, 1150);
  expect(usual.at(-1)).toBe('warning');
  const lines = balanced(title, 'serifBold', 27, 1150);
  expect(lines).toHaveLength(usual.length);
  expect(lines.join(' ')).toBe(title);
  const widths = lines.map((line) => widthOf(line, 'serifBold', 27));
  expect(Math.max(...widths) / Math.min(...widths)).toBeLessThan(1.2);
  expect(balanced('', 'sans', 12, 100)).toEqual([]);
});
