/** The story that is used beside Kursk: that it has what Kursk lacks, and is whole. */
import { expect, test } from 'vitest';
import { coverageOf, untranslated } from '../../../src/story/coverage.ts';
import {
  BASES, MENTION_KINDS, MODES, PlaceSchema, RELATION_TYPES, RelationSchema, STANCES, StatementSchema,
} from '../../../src/story/schema.ts';
import { danube, danubeTranslations, rawDanube } from '../danube.ts';

const { places, statements, relations, speakers } = danube;

test('has 34 places, each of which a statement mentions, and 36 statements, each of which mentions one', () => {
  expect([places.length, statements.length]).toEqual([34, 36]);
  const mentioned = new Set(statements.flatMap(({ mentions }) => mentions.map(({ place }) => place)));
  expect(places.filter(({ id }) => !mentioned.has(id))).toEqual([]);
  expect(coverageOf(danube)).toEqual({ paragraphsWithoutStatement: [], statementsWithoutPlace: [] });
});

test('every speaker says something or passes it on', () => {
  const heard = new Set(statements.flatMap(({ speakers: who, via }) => [...who, ...via]));
  expect(speakers.filter(({ id }) => !heard.has(id))).toEqual([]);
});

test('has every stance, mode, kind of mention, type of relation and basis', () => {
  const used = <T>(all: readonly T[], some: readonly T[]) => all.filter((one) => some.includes(one));
  expect(used(STANCES, statements.map(({ stance }) => stance))).toEqual([...STANCES]);
  expect(used(MODES, statements.map(({ mode }) => mode))).toEqual([...MODES]);
  expect(used(MENTION_KINDS, statements.flatMap(({ mentions }) => mentions.map(({ kind }) => kind)))).toEqual([
    ...MENTION_KINDS,
  ]);
  expect(used(RELATION_TYPES, relations.map(({ type }) => type))).toEqual([...RELATION_TYPES]);
  expect(used(BASES, relations.map(({ basis }) => basis))).toEqual([...BASES]);
});

test('has places three deep, each kind of shape, a hole and both sides of 180°', () => {
  const parents = new Map(places.map(({ id, partOf }) => [id, partOf]));
  expect([parents.get('izmail'), parents.get('odesa-region')]).toEqual(['odesa-region', 'ukraine']);
  const raw = rawDanube().places;
  const kinds = new Set(raw.flatMap(({ ref }) => ref?.split(':')[0] ?? []));
  expect(kinds).toEqual(new Set(['country', 'region', 'city', 'water']));
  expect(raw.filter(({ ref }) => ref !== undefined)).toHaveLength(24);
  expect(new Set(places.flatMap(({ geometry }) => geometry?.type ?? []))).toEqual(
    new Set(['Point', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']),
  );
  const coordinatesOf = (id: string) => places.find((place) => place.id === id)?.geometry?.coordinates;
  expect(coordinatesOf('lark-polder')).toHaveLength(2);
  expect(JSON.stringify(coordinatesOf('taveuni'))).toMatch(/\[180,.*\[-180,/);
});

test('has whatever the format lets a place, a statement, a relation and a source have', () => {
  const keysOf = (records: readonly object[]) => new Set(records.flatMap((record) => Object.keys(record)));
  const raw = rawDanube();
  expect(keysOf(raw.places)).toEqual(new Set(Object.keys(PlaceSchema.entries)));
  expect(keysOf(raw.statements)).toEqual(new Set(Object.keys(StatementSchema.entries)));
  expect(keysOf(raw.relations ?? [])).toEqual(new Set(Object.keys(RelationSchema.entries)));
  expect(raw.statements.filter(({ speaker }) => typeof speaker !== 'string')).toHaveLength(1);
  expect(keysOf(raw.statements.flatMap(({ quantities = [] }) => quantities))).toEqual(
    new Set(['value', 'low', 'high', 'atLeast', 'atMost', 'of', 'what', 'unit', 'approximate']),
  );
  expect(raw.statements.flatMap(({ movement }) => movement?.through ?? [])).toEqual([
    'taveuni', 'vienna', [28.22, 45.46],
  ]);
  expect(raw.places.filter(({ names }) => names === undefined).length).toBeGreaterThan(10);
});

test('is wholly translated, in the letters of the language', () => {
  for (const translation of danubeTranslations) {
    expect(untranslated(danube, translation)).toEqual([]);
    const { title, summary, speakers: said, statements: texts, terms } = translation;
    const roles = [...said.values()].flatMap(({ name, role }) => [name, role ?? '']);
    const all = [title ?? '', summary ?? '', ...roles, ...texts.values(), ...terms.values()];
    expect(all.filter((text) => /[ыэёъ]|[a-z]/iu.test(text))).toEqual([]);
  }
});
