import { expect, test } from 'vitest';
import { nameSearch } from '../../../src/story/place-words.ts';

/** The words of a text that name a place; null if none do. */
function named(text: string, name: string): string | null {
  const found = nameSearch(text)(name);
  return found ? text.slice(found.start, found.end) : null;
}

test.each([
  ['війська на підтримку Росії у війні', 'Росія', 'Росії'],
  ['союз Північної Кореї та Росії', 'Північна Корея', 'Північної Кореї'],
  ['лідер північнокорейських військ', 'Північна Корея', 'північнокорейських'],
  ['по приказу северокорейского лидера', 'Северная Корея', 'северокорейского'],
  ['в московском метро', 'Москва', 'московском'],
  ['уся Курська область знову', 'Курська область', 'Курська область'],
  ['отправка в США', 'США', 'США'],
  ['우크라이나는 그 주장을 부인한다', '우크라이나', '우크라이나는'],
  ['the Ukrainian programme', 'Ukraine', 'Ukrainian'],
  ['Соединённые Штаты', 'Соединенные Штаты', 'Соединённые Штаты'],
])('in “%s” %s is named: %s', (text, name, words) => {
  expect(named(text, name)).toBe(words);
});

test.each([
  ['война в Иране', 'Ирак'], ['Южная Корея', 'Северная Корея'], ['рост цен', 'Россия'], ['', 'Россия'], ['Россия', '—'],
])('in “%s” %s is not named', (text, name) => {
  expect(named(text, name)).toBeNull();
});

test('of words that are alike those that have most of the name are taken', () => {
  expect(named('Австралия и Австрия', 'Австрия')).toBe('Австрия');
});

test('a text of very many words that begin alike is searched at once', () => {
  const search = nameSearch('россыпь '.repeat(3000));
  for (let times = 0; times < 2000; times += 1) search('Россия');
  expect(search('Россия')).toBeDefined();
});
