import { describe, expect, test } from 'vitest';
import { interfaceIn, loadInterface } from '../../../src/locales/messages-in.ts';
import { markerName, verbOf } from '../../../src/locales/signs.ts';
import { LANGUAGES, type Language } from '../../../src/story/schema.ts';

/** Stands for whatever an entry asks for: a number, a name, or somebody who has one. */
const ANYTHING = Object.assign(new Number(21), { name: '21', plural: false });

/** Each entry by its path, with something put in where it asks for that. */
function entriesOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'function') return [[path, String((value as (...all: unknown[]) => unknown)(ANYTHING, ANYTHING))]];
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, one]) => entriesOf(one, path === '' ? key : `${path}.${key}`));
}

await Promise.all(LANGUAGES.map(loadInterface));

const ENGLISH = new Map(entriesOf(interfaceIn('en')));
/** Alike in every language: numbers, and what is named by its letters. */
const MAY_BE_ALIKE = new Set(['number', 'area']);
const OTHERS = LANGUAGES.filter((language) => language !== 'en');
/** Names that are written in Latin letters everywhere, `21` being what was put in. */
const NAMES = /Natural Earth|GeoNames|Unicode|CLDR|CC BY|Source (Serif|Sans)|Noto Sans KR|SIL|Open Font|MapLibre GL JS|BSD|Clause|MIT|Dateline|WebGL|PNG|Enter|A4|km²/g;

test.each(LANGUAGES)('%s: nothing is empty', (language) => {
  const entries = entriesOf(interfaceIn(language));
  expect(entries.length).toBeGreaterThan(150);
  for (const [path, text] of entries) {
    expect(text.trim(), path).not.toBe('');
    expect(text, path).not.toMatch(/undefined|NaN|\[object|#/);
  }
});

describe.each(OTHERS)('%s', (language) => {
  const entries = entriesOf(interfaceIn(language));

  test('says everything that English says, and in other words', () => {
    expect(entries.map(([path]) => path).sort()).toEqual([...ENGLISH.keys()].sort());
    expect(entries.filter(([path, text]) => text === ENGLISH.get(path) && !MAY_BE_ALIKE.has(path))).toEqual([]);
  });

  test('has no English word but names', () => {
    expect(entries.filter(([, text]) => /[A-Za-z]{2}/.test(text.replace(NAMES, '')))).toEqual([]);
  });

  test('is written in its own letters', () => {
    const foreign = { uk: /[ыэёъ]|\p{Script=Hangul}/iu, ru: /[іїєґ]|\p{Script=Hangul}/iu, ko: /\p{Script=Cyrillic}/u }[language as Exclude<Language, 'en'>];
    expect(entries.filter(([, text]) => foreign.test(text))).toEqual([]);
  });
});

test.each([
  ['en', '3 of 21 statements'], ['uk', '3 з 21 заяви'], ['ru', '3 из 21 заявления'], ['ko', '진술 21건 중 3건'],
] as const)('%s: “%s”', (language, said) => {
  expect(interfaceIn(language).someOf(3, 21)).toBe(said);
});

test.each([
  ['en', '12,300 km²'], ['uk', '12\u00a0300 км²'], ['ru', '12\u00a0300 км²'], ['ko', '12,300km²'],
] as const)('%s: thousands are separated as usual there', (language, said) => {
  expect(interfaceIn(language).area(12_300)).toBe(said);
});

test.each([
  ['en', 'denies', 'deny'], ['uk', 'заперечує', 'заперечують'], ['ru', 'отрицает', 'отрицают'], ['ko', '부인', '부인'],
] as const)('%s: one speaker %s, several %s', (language, one, many) => {
  const signs = interfaceIn(language);
  expect(verbOf(signs, 'denies', false)).toBe(one);
  expect(verbOf(signs, 'denies', true)).toBe(many);
});

test('several speakers dispute in the plural', () => {
  const [one, many] = [{ name: 'KCNA', plural: false }, { name: 'Experts', plural: true }];
  expect(interfaceIn('uk').relations.disputes.from(many)).toBe('Оспорює те, що кажуть Experts');
  expect(interfaceIn('ru').dispute.pair(many, one)).toBe('Experts оспаривают то, что говорит KCNA');
});

test('a marker’s name counts its statements', () => {
  expect(markerName(interfaceIn('uk'), 'Курська область', 4)).toBe('Курська область, 4 заяви');
});
