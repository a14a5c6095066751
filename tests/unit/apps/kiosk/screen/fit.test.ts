import { describe, expect, test } from 'vitest';
import { largest } from '../../../../../src/apps/kiosk/screen/fit.ts';

describe('the largest that fits', () => {
  test('is the usual size where that fits, and nothing else is tried', () => {
    const tried: number[] = [];
    expect(largest(0.4, 1, 0.01, (size) => tried.push(size) > 0)).toBe(1);
    expect(tried).toEqual([1]);
  });

  test('is found to a step, whatever the limit', () => {
    for (const limit of [0.41, 0.5, 0.634, 0.98, 0.999]) {
      const found = largest(0.4, 1, 0.01, (size) => size <= limit);
      expect(found).toBeLessThanOrEqual(limit);
      expect(found).toBeGreaterThan(limit - 0.0101);
    }
  });

  test('is the least where nothing fits', () => {
    expect(largest(0.4, 1, 0.01, () => false)).toBe(0.4);
    expect(largest(1, 100, 1, () => false)).toBe(1);
  });

  test('can be a number of lines', () => {
    expect(largest(1, 100, 1, (lines) => lines <= 7)).toBe(7);
  });
});
