import { describe, expect, test } from 'vitest';
import { ancestors, link, placesOf } from '../../../src/story/links.ts';
import { dam, kursk, rawKursk, statementOf, storyOf } from '../stories.ts';

const links = link(kursk);

test('only the kursk region is contested', () => {
  expect([...links.contested]).toEqual(['kursk']);
});

test('s7 disputes s6', () => {
  expect(links.disputes.map(({ by, of }) => [by.id, of.id])).toEqual([['s7', 's6']]);
});

test('a place is contested only where both statements mention it', () => {
  expect([...link(dam).contested]).toEqual(['dam']);
});

test('support and contrast contest nothing', () => {
  const raw = rawKursk();
  raw.relations = (raw.relations ?? []).filter(({ type }) => type !== 'disputes');
  expect(link(storyOf(raw)).contested.size).toBe(0);
});

test('a relation is found from both its ends', () => {
  const [relation] = kursk.relations;
  expect(links.relationsOf.get('s7')).toEqual([relation]);
  expect(links.relationsOf.get('s6')).toEqual([relation]);
});

test('a statement without relations has an empty list', () => {
  expect(links.relationsOf.get('s2')).toEqual([]);
});

test('places lead to the places inside them', () => {
  expect(links.inside.get('russia')).toEqual(['kursk', 'moscow']);
  expect(links.inside.get('north-korea')).toEqual(['pyongyang']);
  expect(links.inside.get('kursk')).toEqual([]);
});

test('a place in a place in a place is inside both', () => {
  const raw = rawKursk();
  raw.places.push({ id: 'sudzha', ref: 'city:1', names: { en: 'Sudzha' }, partOf: 'kursk' });
  const deeper = link(storyOf(raw));
  expect(deeper.inside.get('russia')).toContain('sudzha');
  expect(ancestors(deeper.places, 'sudzha')).toEqual(['kursk', 'russia']);
});

test('statements of a place come in reading order', () => {
  expect(links.statementsOf.get('kursk')?.map(({ id }) => id)).toEqual(['s3', 's6', 's7', 's14']);
});

test('the statements of a place do not include those of the places inside it', () => {
  expect(links.statementsOf.get('russia')?.map(({ id }) => id)).not.toContain('s10');
});

describe('reading order', () => {
  test('is that of the first mention in the text', () => {
    expect(links.readingOrder).toEqual([
      'north-korea',
      'russia',
      'ukraine',
      'pyongyang',
      'kursk',
      'moscow',
      'united-states',
      'south-korea',
      'united-kingdom',
    ]);
  });

  test('has a place that nothing mentions at its end', () => {
    const raw = rawKursk();
    raw.places.unshift({ id: 'belgorod', ref: 'region:RU-BEL', names: { en: 'Belgorod' } });
    expect(link(storyOf(raw)).readingOrder.at(-1)).toBe('belgorod');
  });
});

test('a place that a statement mentions twice is listed once', () => {
  const s1 = statementOf(kursk, 's1');
  expect(placesOf({ ...s1, mentions: [...s1.mentions, ...s1.mentions] })).toEqual(['north-korea', 'russia', 'ukraine']);
});

test('the statements of a place are those whose places include it', () => {
  for (const [place, statements] of links.statementsOf) {
    expect(statements).toEqual(kursk.statements.filter((statement) => placesOf(statement).includes(place)));
  }
});
