import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bare, withoutArticle } from '../../../src/gazetteer/kind-words.ts';
import { initialOf, normalise } from '../../../src/gazetteer/normalise.ts';

test.each([
  ['Kyiv', 'kyiv'], ['São Tomé', 'sao tome'], ['Port-au-Prince', 'port au prince'], ['Sana’a', 'sanaa'],
  ['St. John’s', 'saint johns'], ['Mt Everest', 'mount everest'], ['Łódź', 'lodz'], ['Þórshöfn', 'thorshofn'],
  ['The Hague', 'hague'], ['The', 'the'], ['Orël', 'orel'], ['Орёл', 'орел'], ['Київ', 'киів'],
  ['Йошкар-Ола', 'иошкар ола'],
  ['서울', '서울'], ['İstanbul', 'istanbul'], ['Bosnia & Herzegovina', 'bosnia and herzegovina'], ['U.S.', 'us'],
])('%s is looked up as %s', (text, key) => expect(normalise(text)).toBe(key));

const texts = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('any text', () => {
  test('is normalised once and for all', () => {
    fc.assert(fc.property(texts, (text) => { expect(normalise(normalise(text))).toBe(normalise(text)); }));
  });

  test('has one key, however its accents are encoded, in capitals or not', () => {
    fc.assert(fc.property(fc.constantFrom('Çorum', 'Zürich', 'Київ', '평양', 'Ålesund', 'Đà Nẵng'), (name) => {
      const keys = [name, name.normalize('NFD'), name.toUpperCase(), name.toLowerCase()].map(normalise);
      expect(new Set(keys).size).toBe(1);
    }));
  });

  test('has a key of letters, digits and single blanks', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(normalise(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
    }));
  });

  test('has an initial that a file can be called by', () => {
    fc.assert(fc.property(texts, (text) => { expect(initialOf(normalise(text))).toMatch(/^(?:k?[0-9a-f]+|other)$/); }));
  });
});

test.each([
  ['kursk region', 'kursk'], ['taylor county', 'taylor'], ['lake tana', 'tana'], ['republic of karelia', 'karelia'],
  ['курская область', 'курская'], ['쿠르스크주', '쿠르스크'], ['kansas city', 'kansas'],
])('%s without its kind is %s', (key, rest) => expect(bare(key)?.key).toBe(rest));

test.each(['kursk', 'region', 'new york', '주'])('%s has no word for its kind', (key) =>
  expect(bare(key)).toBeUndefined());

test('the Arabic article is left out, and nothing else is', () => {
  expect(withoutArticle('ad damazin')).toBe('damazin');
  expect(withoutArticle('alexandria')).toBeUndefined();
  expect(withoutArticle('al')).toBeUndefined();
});
