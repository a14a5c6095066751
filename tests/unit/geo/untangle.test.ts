import { describe, expect, test } from 'vitest';
import { clash, untangle } from '../../../geo/build/untangle.ts';

const SQUARE = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]];

describe('untangle', () => {
  test('leaves a simple ring as it is', () => {
    expect(untangle(SQUARE)).toEqual([SQUARE]);
  });

  test('cuts a ring in two where it comes to a vertex twice', () => {
    const bow = [[0, 0], [2, 2], [4, 0], [4, 4], [2, 2], [0, 4], [0, 0]];
    const parts = untangle(bow).map((ring) => new Set(ring.map(String)).size);
    expect(parts).toEqual([3, 3]);
  });

  test('leaves out the loop where a ring crosses itself', () => {
    const crossed = [[0, 0], [4, 0], [4, 4], [1, 4], [2, 5], [3, 3], [0, 4], [0, 0]];
    const [ring = [], ...others] = untangle(crossed);
    expect(others).toEqual([]);
    expect(ring[0]).toEqual(ring.at(-1));
    expect(untangle(ring)).toEqual([ring]);
    expect(ring.length).toBeGreaterThanOrEqual(4);
    expect(ring.length).toBeLessThan(crossed.length);
  });

  test('leaves out a way there and back', () => {
    expect(untangle([[0, 0], [4, 0], [4, 4], [6, 6], [4, 4], [0, 4], [0, 0]])).toEqual([SQUARE]);
    expect(untangle([[0, 0], [4, 0], [4, 4], [4, 6], [4, 3], [0, 4], [0, 0]]).flat().map(String)).not.toContain('4,6');
  });

  test('leaves nothing of what is flat', () => {
    expect(untangle([[0, 0], [1, 0], [2, 0], [0, 0]]).flat().length).toBeLessThan(4);
  });
});

test.each([
  ['apart', [[5, 5], [6, 5], [6, 6], [5, 5]], false],
  ['touching at a corner', [[4, 4], [6, 5], [5, 6], [4, 4]], false],
  ['inside', [[1, 1], [2, 1], [2, 2], [1, 1]], false],
  ['crossing', [[3, 3], [6, 3], [6, 5], [3, 3]], true],
  ['lying along an edge', [[4, 1], [6, 2], [4, 3], [4, 1]], true],
] as const)('clash: %s', (_, ring, expected) => {
  const other = ring.map(([x, y]) => [x, y]);
  expect(clash(SQUARE, other)).toBe(expected);
  expect(clash(other, SQUARE)).toBe(expected);
});
