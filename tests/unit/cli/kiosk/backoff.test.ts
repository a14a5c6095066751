import { expect, test } from 'vitest';
import { FIRST_WAIT, HEALTHY, LONGEST_WAIT, nextWait } from '../../../../src/cli/kiosk/backoff.ts';

test('each wait is twice the one before, up to a minute', () => {
  const waits = [...Array(8).keys()].reduce<number[]>((all) => [...all, nextWait(all.at(-1) ?? 0, 50)], []);
  expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
});

test('ten minutes of health begin again with a second', () => {
  expect(HEALTHY).toBe(10 * 60 * 1000);
  expect(nextWait(LONGEST_WAIT, HEALTHY - 1)).toBe(LONGEST_WAIT);
  expect(nextWait(LONGEST_WAIT, HEALTHY)).toBe(FIRST_WAIT);
});
