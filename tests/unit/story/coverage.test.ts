import { expect, test } from 'vitest';
import { coverageOf, untranslated, unusedPlaces } from '../../../src/story/coverage.ts';
import { dam, kursk, rawStrait, storyOf, translationOf } from '../stories.ts';

test('a whole story misses nothing', () => {
  expect(coverageOf(dam)).toEqual({ paragraphsWithoutStatement: [], statementsWithoutPlace: [] });
});

test('paragraphs without a statement are counted from 1', () => {
  expect(coverageOf({ ...dam, statements: dam.statements.slice(0, 2) }).paragraphsWithoutStatement).toEqual([2]);
});

test('a statement over two paragraphs covers both', () => {
  const statements = kursk.statements.filter(({ id }) => id !== 's17');
  expect(coverageOf({ ...kursk, statements }).paragraphsWithoutStatement).toEqual([]);
});

test('a statement without a mention is named', () => {
  const statements = dam.statements.map((statement) =>
    statement.id === 's3' ? { ...statement, mentions: [] } : statement,
  );
  expect(coverageOf({ ...dam, statements }).statementsWithoutPlace).toEqual(['s3']);
});

test('what a translation leaves out is named as in its file', () => {
  const whole = translationOf(kursk, 'uk');
  const without = <T>(map: ReadonlyMap<string, T>, id: string) => new Map([...map].filter(([key]) => key !== id));
  expect(
    untranslated(kursk, {
      ...whole,
      title: undefined,
      summary: undefined,
      speakers: without(whole.speakers, 'western-officials'),
      statements: without(whole.statements, 's7'),
      terms: without(whole.terms, 'killed'),
    }),
  ).toEqual(['title', 'summary', 'speakers["western-officials"]', 'statements.s7', 'terms.killed']);
  const { summary: _, ...bare } = kursk;
  expect(untranslated(bare, { ...whole, summary: undefined })).toEqual([]);
});

test('a place that only a movement passes is used', () => {
  const raw = rawStrait();
  const geometry = { type: 'Point' as const, coordinates: [-30, 58] as [number, number] };
  raw.places.push({ id: 'lighthouse', names: { en: 'Lighthouse' }, geometry });
  expect(unusedPlaces(storyOf(raw))).toContain('lighthouse');
  raw.statements.find(({ movement }) => movement)!.movement!.through = ['lighthouse'];
  expect(unusedPlaces(storyOf(raw))).not.toContain('lighthouse');
});
