import { describe, expect, test } from 'vitest';
import { ancestors, link, placesOf } from '../../../src/story/links.ts';
import { dam, kursk, rawKursk, rawStrait, statementOf, storyOf, type RawStory } from '../stories.ts';

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

describe('places at issue', () => {
  const strait = rawStrait();
  /** The strait story with these places at issue; undefined: none are named. */
  const contestedWith = (places: string[] | undefined, change?: (raw: RawStory) => void) => {
    const raw = rawStrait();
    const { places: _, ...relation } = raw.relations?.[0] ?? strait.relations![0]!;
    raw.relations = [places ? { ...relation, places } : relation];
    change?.(raw);
    return [...link(storyOf(raw)).contested];
  };

  test('are those that the editor names, whether both statements mention them or one', () => {
    expect(contestedWith(['strait', 'route'])).toEqual(['strait', 'route']);
    expect(contestedWith(['route'])).toEqual(['route']);
  });

  test('are else those that both mention', () => {
    expect(contestedWith(undefined)).toEqual(['strait']);
  });

  test('less the two speakers’ own', () => {
    const bothNameTheRiver = (raw: RawStory) =>
      raw.statements[0]?.mentions.push({ place: 'river', kind: 'implied' }, { place: 'route', kind: 'implied' });
    expect(contestedWith(undefined, bothNameTheRiver)).toEqual(['strait']);
    expect(contestedWith(undefined, (raw) => {
      bothNameTheRiver(raw);
      delete raw.speakers[2]?.place;
    })).toEqual(['river', 'strait']);
  });

  test('less those of each who speaks together with others', () => {
    expect(contestedWith(undefined, (raw) => raw.statements[1]?.mentions.push(
      { place: 'northmouth', kind: 'implied' }, { place: 'southmouth', kind: 'implied' },
    ))).toEqual(['strait']);
  });

  test('belong to their dispute, with its headline', () => {
    expect(link(storyOf(strait)).disputes.map(({ places, headline }) => [places, headline]))
      .toEqual([[['strait', 'route'], 'The harbours count 40 ferries, the fishers 12']]);
  });
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
