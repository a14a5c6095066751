import { describe, expect, test } from 'vitest';
import { PHRASES } from '../../../../src/figure/text/phrases.ts';
import { LANGUAGES, STANCES, type Language } from '../../../../src/story/schema.ts';

const COUNTS: Record<Language, readonly (readonly [count: number, said: string])[]> = {
  en: [[0, '0 statements'], [1, '1 statement'], [2, '2 statements'], [21, '21 statements'], [1200, '1,200 statements']],
  uk: [[0, '0 заяв'], [1, '1 заява'], [2, '2 заяви'], [5, '5 заяв'], [11, '11 заяв'], [12, '12 заяв'], [21, '21 заява'], [24, '24 заяви'], [111, '111 заяв']],
  ru: [[0, '0 заявлений'], [1, '1 заявление'], [2, '2 заявления'], [5, '5 заявлений'], [11, '11 заявлений'], [21, '21 заявление'], [24, '24 заявления'], [112, '112 заявлений']],
  ko: [[1, '진술 1건'], [2, '진술 2건'], [21, '진술 21건']],
};

test.each(LANGUAGES.flatMap((language) => COUNTS[language].map(([count, said]) => [language, count, said] as const)))('%s: %d is “%s”', (language, count, said) => {
  expect(PHRASES[language].statements(count)).toBe(said);
});

test.each(LANGUAGES)('%s: what is left out is counted in the same form', (language) => {
  const noun = (text: string) => text.split(/\s/).find((word) => /statement|заяв|진술/.test(word));
  for (const count of [1, 2, 5, 11, 21]) {
    const { statements, more } = PHRASES[language];
    expect(more(count)).toContain(String(count));
    // English puts another word between, and no language another form.
    expect(noun(more(count))?.replace(/,$/, '')).toBe(noun(statements(count)));
  }
});

describe.each(LANGUAGES)('%s', (language) => {
  const { stances, stancesOfMany: ___, speaksHere, through, paragraph, more: _, statements: __, ...texts } = PHRASES[language];

  test('has words for everything, and each its own', () => {
    const all = [...Object.values(texts), ...STANCES.map((stance) => stances[stance])];
    for (const text of all) expect(text.trim()).not.toBe('');
    expect(new Set(all).size).toBe(all.length);
  });

  test('puts names and numbers in', () => {
    expect(speaksHere('A & B')).toContain('A & B');
    expect(through('TASS')).toContain('TASS');
    expect(paragraph(17)).toContain('17');
  });

  test('names the sources of its lines', () => {
    for (const source of ['Natural Earth', 'GeoNames']) expect(texts.borders).toContain(source);
  });

  test('is written in its own letters', () => {
    const letters = { en: /^[^\p{Script=Cyrillic}\p{Script=Hangul}]*$/u, uk: /^[^ыэёъ]*$/iu, ru: /^[^іїєґ]*$/iu, ko: /^[^\p{Script=Cyrillic}]*$/u }[language];
    for (const text of Object.values(texts)) expect(text).toMatch(letters);
    const own = { en: /\p{Script=Latin}/u, uk: /\p{Script=Cyrillic}/u, ru: /\p{Script=Cyrillic}/u, ko: /\p{Script=Hangul}/u }[language];
    for (const text of Object.values(texts)) expect(text).toMatch(own);
  });
});
