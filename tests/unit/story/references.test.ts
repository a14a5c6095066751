/** Ids that lead nowhere: what an editor is told, and how often. */
import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/story/nearest.ts';
import { parse } from '../../../src/story/parse.ts';
import { printProblem } from '../../../src/story/problem.ts';
import { rawKursk, type RawStory } from '../stories.ts';

function linesWith(change: (raw: RawStory) => void, refs?: ReadonlyMap<string, string>): string[] {
  const raw = rawKursk();
  change(raw);
  return parse(raw, refs).problems.map(printProblem);
}

test('an id that no record has is told once, with how many need it and what may be meant', () => {
  const lines = linesWith(({ speakers }) => { speakers[2] = { ...speakers[2]!, id: 'knca' }; });
  expect(lines).toEqual([
    'statements[0] (s1).via[0]: no speaker has the id "kcna", here and in 6 more, '
      + 'expected the id of a speaker, perhaps "knca"',
    'statements: s3, s10, s11, s12, s13 and 1 more can’t stand without what is set aside above, '
      + 'expected that to be mended',
    'relations: s9 to s1, s4 to s1 can’t stand without what is set aside above, expected that to be mended',
  ]);
});

test('a record that is set aside is the cause, and told alone', () => {
  const lines = linesWith(({ places }) => { places[0] = { ...places[0]!, names: {} }; });
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^places\[0\] \(kursk\)\.names: /);
  expect(lines[1]).toMatch(/^statements: s3, s6, s7, s14 can’t stand without/);
});

test('where no place of the focus is left, all places are framed', () => {
  const raw = rawKursk();
  raw.focus = ['kusrk'];
  const { story, problems } = parse(raw);
  expect(story?.focus).toEqual(story?.places.map(({ id }) => id));
  expect(problems.map(printProblem)).toEqual([
    'focus[0]: no place has the id "kusrk", expected the id of a place, perhaps "kursk"',
  ]);
});

describe('a reference that the layers do not have', () => {
  const refs = new Map([
    ...rawKursk().places.slice(1).map(({ ref = '' }): [string, string] => [ref, '']),
    ['region:RU-KRS', 'Kursk region'], ['city:538560', 'Kursk'],
  ]);

  test.each([
    ['region:RU-KSR', '"region:RU-KRS"'],
    ['city:1', '"region:RU-KRS"'],
  ])('%s is told with those that have the name or nearly the id', (ref, meant) => {
    const [line, ...more] = linesWith(({ places }) => { places[0] = { ...places[0]!, ref }; }, refs);
    expect(line).toContain(
      `places[0] (kursk).ref: found "${ref}", expected a place of the gazetteer, perhaps ${meant}`,
    );
    expect(more).toEqual([]);
  });
});

describe('nearest', () => {
  const all = ['kursk', 'moscow', 'north-korea', 'south-korea'];
  test.each([
    ['kurks', ['kursk']], ['norht-korea', ['north-korea', 'south-korea']], ['korea', []], ['mosscow', ['moscow']],
    ['k'.repeat(1e6), []],
  ])('%.20s', (id, found) => {
    expect(nearest(id, all)).toEqual(found);
  });
});

describe('places in places', () => {
  const chain = (count: number) => linesWith((raw) => {
    for (let i = 0; i < count; i += 1) {
      const partOf = i + 1 < count ? { partOf: `p${i + 1}` } : {};
      raw.places.push({ id: `p${i}`, ref: 'country:RU', names: { en: 'P' }, ...partOf });
    }
  });

  test('may lie in sixteen others', () => {
    expect(chain(17)).toEqual([]);
  });

  test('lose the one around them where there are more', () => {
    expect(chain(18)).toEqual([
      'places[9] (p0).partOf: "p1" is part of 16 others, each in the next, expected at most 16 places around a place',
    ]);
  });
});
