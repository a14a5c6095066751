import { expect, test } from 'vitest';
import { STANCES } from '../../../src/story/schema.ts';
import { STANCE_SIGNS, verbOf } from '../../../src/theme/stances.ts';

const distinct = (values: readonly string[]) => new Set(values).size;
const signs = Object.values(STANCE_SIGNS);

test('every stance has a sign', () => {
  expect(Object.keys(STANCE_SIGNS).sort()).toEqual([...STANCES].sort());
});

test('each stance has a shape of its own, so that colour is not needed', () => {
  expect(distinct(signs.map(({ path }) => path))).toBe(STANCES.length);
});

test('each stance has a meaning of its own', () => {
  expect(distinct(signs.map(({ meaning }) => meaning))).toBe(STANCES.length);
});

test('a shape is one closed path that begins inside its box', () => {
  for (const { path } of signs) {
    expect(path).toMatch(/^M[\d.]+ [\d.]+.*Z$/);
    const numbers = path.match(/^M([\d.]+) ([\d.]+)/)?.slice(1).map(Number) ?? [NaN];
    expect(numbers.every((value) => value >= 0 && value <= 16)).toBe(true);
  }
});

test('one speaker denies, several deny', () => {
  expect(verbOf('denies', false)).toBe('denies');
  expect(verbOf('denies', true)).toBe('deny');
  expect(verbOf('withholds', true)).toBe('withhold');
});
