/** The built-in story in other languages: what its translator has promised. */
import { describe, expect, test } from 'vitest';
import { untranslated } from '../../../src/story/coverage.ts';
import { LANGUAGES } from '../../../src/story/schema.ts';
import { kursk, rawTranslation, translationOf } from '../stories.ts';

test('the story is there in every language of the interface', () => {
  expect([kursk.language, ...kursk.translations]).toEqual([...LANGUAGES]);
});

describe.each(kursk.translations)('%s', (language) => {
  const translation = translationOf(kursk, language);
  /** What the language quotes with. */
  const QUOTATION = { en: /“[^“”]+”/g, uk: /«[^«»]+»/g, ru: /«[^«»]+»/g, ko: /“[^“”]+”/g }[language];

  test('has everything: title, summary, speakers with their roles, statements, sides and figures', () => {
    expect(untranslated(kursk, translation)).toEqual([]);
    expect([...translation.speakers.values()].filter(({ role }) => role === undefined)).toEqual([]);
  });

  test('has as many quotations as the article, in the quotation marks of its language', () => {
    for (const { id, quotes } of kursk.statements) {
      const text = translation.statements.get(id) ?? '';
      expect(text.match(QUOTATION) ?? [], id).toHaveLength(quotes.length);
      expect(text.replace(QUOTATION, ''), id).not.toMatch(/[«»“”„"]/);
    }
  });

  test('has the article’s numbers', () => {
    const numbersOf = (text: string) =>
      (text.match(/\d[\d,\u00a0]*/g) ?? [])
        .map((number) => Number(number.replace(/[,\u00a0]/g, '')))
        .sort((a, b) => a - b);
    expect(numbersOf(translation.statements.get('s5') ?? '')).toEqual([1000, 11_000]);
    expect(numbersOf(translation.statements.get('s20') ?? '')).toEqual([11_000, 12_000]);
  });

  test('is written in its own letters', () => {
    const foreign = {
      en: /\p{Script=Cyrillic}|\p{Script=Hangul}/u,
      uk: /[ыэёъ]|\p{Script=Hangul}|[a-z]/iu,
      ru: /[іїєґ]|\p{Script=Hangul}|[a-z]/iu,
      ko: /\p{Script=Cyrillic}|[a-z]{2}(?<!BBC|TSN)/u,
    }[language];
    const { title, summary, speakers, statements, terms } = translation;
    const texts = [
      title ?? '',
      summary ?? '',
      ...[...speakers.values()].flatMap(({ name, role }) => [name, role ?? '']),
      ...statements.values(),
      ...terms.values(),
    ];
    expect(texts.filter((text) => foreign.test(text))).toEqual([]);
  });

  test('leads to its schema', () => {
    const address = String(rawTranslation(language)['$schema']);
    expect(new URL(address, 'file:///public/stories/kursk/').pathname).toBe('/public/schema/translation-1.schema.json');
  });
});
