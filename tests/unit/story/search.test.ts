import { describe, expect, test } from 'vitest';
import { link } from '../../../src/story/links.ts';
import { searchOf } from '../../../src/story/search.ts';
import { kursk, kurskTranslations, rawStrait, storyOf } from '../stories.ts';

const links = link(kursk);
const search = searchOf(kursk, links);
const found = (query: string) => [...search(query)].sort();
const of = (place: string) => (links.statementsOf.get(place) ?? []).map(({ id }) => id).sort();

test('a speaker’s name finds what it says', () => {
  expect(found('Syrskyi')).toEqual(['s19', 's20']);
});

test('the headline of a dispute finds both sides, in any language', () => {
  expect(found('Gerasimov claims control')).toEqual(['s6', 's7']);
  const all = searchOf(kursk, links, kurskTranslations);
  expect([...all('контроль над усією Курською областю заперечує')].sort()).toEqual(['s6', 's7']);
});

test('the editor’s note and the label of a link find their statement', () => {
  const strait = storyOf(rawStrait());
  const inStrait = searchOf(strait, link(strait));
  expect([...inStrait('each time that it lands')]).toEqual(['many']);
  expect([...inStrait('How ferries are counted')]).toEqual(['many']);
});

test.each([
  ['Gerasmov', 'Gerasimov'],
  ['Gerasimof', 'Gerasimov'],
  ['Syrsky', 'Syrskyi'],
  ['soldeirs', 'soldiers'],
])('%s is forgiven for %s', (typed, meant) => {
  expect(found(typed)).toEqual(found(meant));
  expect(found(typed).length).toBeGreaterThan(0);
});

test('a short word must be right', () => {
  expect(found('BBX')).toEqual([]);
  expect(found('BBC')).toEqual(['s5']);
});

test('the beginning of a word finds it', () => {
  expect(found('brother')).toEqual(['s12']);
});

test.each([
  ['kursk', ['Kursk region', 'Курська', 'Курская область', '쿠르스크주']],
  ['pyongyang', ['Pyongyang', 'Пхеньян', '평양']],
  ['south-korea', ['Південна Корея', 'Южная Корея', '대한민국']],
])('%s is found by its names in four languages', (place, names) => {
  for (const name of names) expect(found(name), name).toEqual(of(place));
});

test.each(['kcna', 'KCNA', 'Kcna'])('case does not count: %s', (query) => {
  expect(found(query)).toEqual(['s1', 's10', 's11', 's12', 's13', 's14', 's3']);
});

test.each([['Pyöngyáng', 'pyongyang'], ['Kúrsk', 'kursk']])('accents do not count: %s', (query, place) => {
  expect(found(query)).toEqual(of(place));
});

test('letters taken apart by Unicode are the same letters', () => {
  expect(found('Україна'.normalize('NFD'))).toEqual(of('ukraine'));
  expect(found('평양'.normalize('NFD'))).toEqual(of('pyongyang'));
});

describe('several words', () => {
  test('must all be there', () => {
    expect(found('Gerasimov heroism')).toEqual(['s4']);
    expect(found('Syrskyi heroes')).toEqual([]);
  });

  test('may stand in words, speaker, place or stance', () => {
    expect(found('withholds Курськ')).toEqual(['s14']);
  });

  test('may come in any order', () => {
    expect(found('Kursk Gerasimov')).toEqual(found('Gerasimov Kursk'));
  });
});

test('a speaker’s role is found', () => {
  expect(found('broadcaster')).toEqual(['s5']);
});

test('nonsense finds nothing', () => {
  expect(found('xyzzy')).toEqual([]);
});

test('signs that a search language might know are plain text', () => {
  for (const query of ['kursk*', '"kursk"', '+kursk', '(kursk)']) expect(found(query), query).toEqual(of('kursk'));
});

describe('in a translation', () => {
  const everywhere = searchOf(kursk, links, kurskTranslations);
  const foundIn = (query: string) => [...everywhere(query)].sort();

  test.each([
    ['영웅', ['s11', 's4']],
    ['героїзм', ['s4']],
    ['героизм', ['s4']],
    ['агрессии', ['s16']],
    ['침략', ['s16']],
  ])('%s is found', (query, ids) => {
    expect(foundIn(query)).toEqual(ids);
    expect(found(query)).toEqual([]);
  });

  test('speakers are found by their names and roles', () => {
    expect(foundIn('ЦТАК')).toEqual(found('KCNA'));
    expect(foundIn('조선중앙통신')).toEqual(found('KCNA'));
    expect(foundIn('телерадиокомпания')).toEqual(['s5']);
  });

  test('the story’s own words are found as before', () => {
    for (const query of ['Gerasimov', 'brother', 'denies Курськ']) expect(foundIn(query), query).toEqual(found(query));
  });
});
