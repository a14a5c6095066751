import { expect, test } from 'vitest';
import { languageOf, nameIn } from '../../../src/story/names.ts';

test.each([
  ['the language asked for', { en: 'Kursk', uk: 'Курськ' }, 'Курськ'],
  ['English where that is missing', { ko: '쿠르스크', en: 'Kursk' }, 'Kursk'],
  ['whatever there is', { ko: '쿠르스크' }, '쿠르스크'],
  ['a variety of the language asked for', { en: 'Kursk', 'uk-UA': 'Курськ' }, 'Курськ'],
  ['the first where there is no English', { is: 'Kúrsk', ko: '쿠르스크' }, 'Kúrsk'],
  ['nothing where there is nothing', {}, ''],
])('a name is in %s', (_, names, name) => {
  expect(nameIn(names, 'uk')).toBe(name);
});

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['uk-UA', 'uk'],
  ['pt-BR', undefined],
  ['eng', undefined],
])('the tag %s stands for %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
