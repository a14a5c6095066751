/** The article as Dateline retells it: what an editor has promised of it. */
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/story/coverage.ts';
import { link } from '../../../src/story/links.ts';
import { LANGUAGES, type MentionKind } from '../../../src/story/schema.ts';
import { wordsAt } from '../../../src/story/story.ts';
import { kursk, statementOf } from '../stories.ts';

const links = link(kursk);

test.each([
  ['kursk', 4], ['russia', 9], ['north-korea', 14], ['moscow', 2], ['pyongyang', 2],
  ['ukraine', 4], ['south-korea', 1], ['united-states', 1], ['united-kingdom', 1],
])('%s is mentioned by %i statements', (place, count) => {
  expect(links.statementsOf.get(place)).toHaveLength(count);
});

const MENTIONS: readonly (readonly [place: string, kind: MentionKind, statements: string])[] = [
  ['kursk', 'name', 's3 s6 s14'],
  ['kursk', 'implied', 's7'],
  ['russia', 'name', 's1 s6 s12'],
  ['russia', 'demonym', 's3 s4 s13 s15 s18'],
  ['russia', 'implied', 's16'],
  ['moscow', 'metonym', 's4 s10'],
  ['north-korea', 'name', 's1 s8 s12 s13'],
  ['north-korea', 'demonym', 's3 s4 s5 s14 s15 s19'],
  ['north-korea', 'implied', 's2 s11 s16 s17'],
  ['pyongyang', 'metonym', 's3 s10'],
  ['ukraine', 'name', 's1 s7 s19 s20'],
  ['south-korea', 'demonym', 's9'],
  ['united-states', 'name', 's8'],
  ['united-kingdom', 'demonym', 's18'],
];

describe('mentions', () => {
  test.each(MENTIONS)('%s, %s: %s', (place, kind, statements) => {
    const found = kursk.statements.filter(({ mentions }) =>
      mentions.some((mention) => mention.place === place && mention.kind === kind),
    );
    expect(found.map(({ id }) => id).sort()).toEqual(statements.split(' ').sort());
  });

  test('are all in the table above', () => {
    const total = MENTIONS.reduce((sum, [, , statements]) => sum + statements.split(' ').length, 0);
    expect(kursk.statements.flatMap(({ mentions }) => mentions)).toHaveLength(total);
  });

  test('by name use a word of the place’s English name', () => {
    for (const { mentions } of kursk.statements) {
      for (const { place, kind, span } of mentions) {
        if (kind === 'name' && span) expect(links.places.get(place)?.names.en).toContain(wordsAt(kursk, span));
      }
    }
  });
});

test('every paragraph has a statement and every statement a place', () => {
  expect(coverageOf(kursk)).toEqual({ paragraphsWithoutStatement: [], statementsWithoutPlace: [] });
});

test('every place has its name in all four languages', () => {
  for (const { names } of kursk.places) expect(Object.keys(names)).toEqual([...LANGUAGES]);
});

test('every quotation stands between quotation marks', () => {
  const quotes = kursk.statements.flatMap((statement) => statement.quotes);
  expect(quotes).toHaveLength(9);
  for (const { paragraph, start, end } of quotes) {
    expect(wordsAt(kursk, { paragraph, start: start - 1, end: end + 1 })).toMatch(/^“[^“”]+”$/);
  }
});

test('every pair of quotation marks is a quotation of a statement', () => {
  expect(kursk.paragraphs.join('\n').match(/“/g)).toHaveLength(kursk.statements.flatMap(({ quotes }) => quotes).length);
});

test('words that name no place that can be drawn are in the text', () => {
  for (const { words } of kursk.unplaced) expect(kursk.paragraphs.join('\n')).toContain(words);
});

test('the troops went from North Korea to Kursk', () => {
  expect(statementOf(kursk, 's3').movement)
    .toEqual({ what: 'North Korean troops', from: 'north-korea', to: 'kursk', through: [] });
  expect(kursk.statements.filter(({ movement }) => movement)).toHaveLength(1);
});

test('what the article has from someone else carries the whole chain', () => {
  expect(
    kursk.statements.filter(({ via }) => via.length > 0).map(({ id, speakers, via }) => [id, ...speakers, ...via]),
  ).toEqual([
    ['s1', 'north-korea', 'kcna'],
    ['s5', 'western-officials', 'bbc'],
    ['s11', 'kim', 'kcna'],
    ['s20', 'syrskyi', 'tsn'],
  ]);
});
