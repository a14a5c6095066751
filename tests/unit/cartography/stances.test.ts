import { expect, test } from 'vitest';
import { STANCES } from '../../../src/story/schema.ts';
import { STANCE_SHAPES } from '../../../src/cartography/stances.ts';
import { themeCss } from '../../../src/cartography/theme-css.ts';

const distinct = (values: readonly string[]) => new Set(values).size;
const shapes = Object.values(STANCE_SHAPES);

test('every stance has a shape', () => {
  expect(Object.keys(STANCE_SHAPES).sort()).toEqual([...STANCES].sort());
});

test('each stance has a shape of its own, so that colour is not needed', () => {
  expect(distinct(shapes)).toBe(STANCES.length);
});

test('each stance has its rule in the style sheet, without which it has no colour on the page', () => {
  const css = themeCss();
  for (const stance of STANCES) expect(css).toContain(`.stance-${stance}{--stance:var(--stance-${stance})}`);
});

test('a shape is one closed path that begins inside its box', () => {
  for (const path of shapes) {
    expect(path).toMatch(/^M[\d.]+ [\d.]+.*Z$/);
    const numbers = path.match(/^M([\d.]+) ([\d.]+)/)?.slice(1).map(Number) ?? [NaN];
    expect(numbers.every((value) => value >= 0 && value <= 16)).toBe(true);
  }
});
