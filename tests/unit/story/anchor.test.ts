import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occurrences, occurrencesWithin } from '../../../src/story/anchor.ts';

describe('occurrences', () => {
  test('finds words that stand once', () => {
    expect(occurrences('North Korea confirms it', { exact: 'Korea' })).toEqual([6]);
  });

  test('finds every place where words stand', () => {
    expect(occurrences('Kursk, and Kursk again', { exact: 'Kursk' })).toEqual([0, 11]);
  });

  test('finds nothing where case, spacing or quotation marks differ', () => {
    const text = 'the “heroism” of the soldiers';
    for (const exact of ['The', 'the  “heroism”', '"heroism"', 'heroisms'])
      expect(occurrences(text, { exact })).toEqual([]);
  });

  test('lets a prefix decide', () => {
    expect(occurrences('of Ukraine, in Ukraine', { exact: 'Ukraine', prefix: 'in ' })).toEqual([15]);
  });

  test('lets a suffix decide', () => {
    expect(occurrences('Ukraine. Ukraine denies', { exact: 'Ukraine', suffix: ' denies' })).toEqual([9]);
  });

  test('asks for both prefix and suffix', () => {
    const text = 'a x b, a x c, d x c';
    expect(occurrences(text, { exact: 'x', prefix: 'a ', suffix: ' c' })).toEqual([9]);
  });

  test('does not take the end of the text for a suffix, nor its beginning for a prefix', () => {
    expect(occurrences('Kursk', { exact: 'Kursk', suffix: '.' })).toEqual([]);
    expect(occurrences('Kursk', { exact: 'Kursk', prefix: ' ' })).toEqual([]);
  });

  test('counts occurrences that overlap', () => {
    expect(occurrences('anana', { exact: 'ana' })).toEqual([0, 2]);
  });

  test('finds no empty words', () => {
    expect(occurrences('text', { exact: '' })).toEqual([]);
  });

  test.each([
    ['Hangul', '북한 평양 북한', '평양', 3],
    ['Cyrillic', 'у Курській області', 'Курській', 2],
    ['a pair of surrogates, as two units', '🙂🙃 Kursk', 'Kursk', 5],
    ['curly apostrophes', 'Pyongyang’s forces', 's forces', 10],
  ])('counts %s in UTF-16 units', (_, text, exact, at) => {
    expect(occurrences(text, { exact })).toEqual([at]);
  });

  test('tells a composed letter from a letter and its accent', () => {
    expect(occurrences('caf\u00e9', { exact: 'cafe\u0301' })).toEqual([]);
  });

  test('always finds words where they were put', () => {
    fc.assert(fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (prefix, exact, suffix) => {
      const text = prefix + exact + suffix;
      expect(occurrences(text, { exact })).toContain(prefix.length);
      expect(occurrences(text, { exact, prefix, suffix })).toContain(prefix.length);
    }));
  });
});

describe('occurrencesWithin', () => {
  const paragraphs = ['Moscow and Moscow', 'Moscow'];

  test('looks only inside the given spans', () => {
    const within = [{ paragraph: 0, start: 7, end: 17 }];
    expect(occurrencesWithin(paragraphs, within, { exact: 'Moscow' })).toEqual([{ paragraph: 0, start: 11, end: 17 }]);
  });

  test('leaves out words that reach over the end of a span', () => {
    expect(occurrencesWithin(paragraphs, [{ paragraph: 1, start: 0, end: 5 }], { exact: 'Moscow' })).toEqual([]);
  });

  test('leaves out words that begin before a span', () => {
    expect(occurrencesWithin(paragraphs, [{ paragraph: 1, start: 1, end: 6 }], { exact: 'Moscow' })).toEqual([]);
  });

  test('counts words once where two spans overlap', () => {
    const within = [{ paragraph: 1, start: 0, end: 6 }, { paragraph: 1, start: 0, end: 6 }];
    expect(occurrencesWithin(paragraphs, within, { exact: 'Moscow' })).toHaveLength(1);
  });

  describe('takes whole words first', () => {
    test.each<[string, string, string, number[]]>([
      ['a country in its people', 'Ethiopian officials said Ethiopia would', 'Ethiopia', [25]],
      ['a possessive', 'Ethiopia’s, not Ethiopian', 'Ethiopia', [0]],
      ['a hyphen', 'pro-Ethiopia and Ethiopian', 'Ethiopia', [4]],
      ['Cyrillic', 'Росіянин про Росія', 'Росія', [13]],
      ['Korean with particles: both are it', '북한은 북한과 대북한', '북한', [0, 4]],
      ['Chinese, which has no spaces', '在中国人和中国', '中国', [1, 5]],
      ['digits', '1200 and 12', '12', [9]],
      ['a letter with an accent behind', 'cafe\u0301s cafe', 'cafe', [7]],
      ['words that end in a sign', '“No,” he said. “No,” she said', '“No,”', [0, 15]],
    ])('%s', (_, text, exact, starts) => {
      const spans = occurrencesWithin([text], [{ paragraph: 0, start: 0, end: text.length }], { exact });
      expect(spans.map(({ start }) => start)).toEqual(starts);
    });

    test('and those inside other words where there are no whole ones', () => {
      const within = [{ paragraph: 0, start: 0, end: 21 }];
      expect(occurrencesWithin(['Russian and Prussians'], within, { exact: 'ussian' })).toHaveLength(2);
      expect(occurrencesWithin(['The Russian'], [{ paragraph: 0, start: 0, end: 11 }], { exact: 'Russia' }))
        .toHaveLength(1);
    });
  });

  test('a prefix or suffix may lie outside the spans', () => {
    const within = [{ paragraph: 0, start: 11, end: 17 }];
    expect(occurrencesWithin(['Moscow and Moscow!'], within, { exact: 'Moscow', prefix: 'and ', suffix: '!' }))
      .toEqual(within);
  });

  test('finds words in each of several spans', () => {
    const within = [{ paragraph: 0, start: 0, end: 6 }, { paragraph: 1, start: 0, end: 6 }];
    expect(occurrencesWithin(paragraphs, within, { exact: 'Moscow' })).toHaveLength(2);
  });
});
