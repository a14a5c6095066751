import { expect, test } from 'vitest';
import { coverageOf } from '../../../src/story/coverage.ts';
import { dam, kursk } from '../stories.ts';

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
  const statements = dam.statements.map((statement) => (statement.id === 's3' ? { ...statement, mentions: [] } : statement));
  expect(coverageOf({ ...dam, statements }).statementsWithoutPlace).toEqual(['s3']);
});
