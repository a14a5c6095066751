import { expect, test } from 'vitest';
import { nextReload, withReload } from '../../../../../src/apps/kiosk/supervise/reload-times.ts';

const NOW = 1_700_000_000_000;

test('the first reload comes at once, and each further one twice as late', () => {
  const waits = [0, 1, 2, 3, 9].map((count) => {
    const past = Array.from({ length: count }, () => NOW - 1000);
    return nextReload(past, NOW) - NOW;
  });
  expect(waits).toEqual([0, 9000, 19_000, 39_000, 2_559_000]);
});

test('a storm is never more than a few reloads an hour', () => {
  let past: number[] = [];
  let count = 0;
  for (let now = NOW; now < NOW + 86_400_000; now += 1000) {
    if (now < nextReload(past, now)) continue;
    past = withReload(past, now);
    count += 1;
  }
  expect(count / 24).toBeLessThan(10);
  expect(past.length).toBeLessThanOrEqual(12);
});

test('an hour of health, or a clock that was set back, is a clean slate', () => {
  expect(nextReload([NOW - 3_600_001], NOW)).toBe(NOW);
  expect(nextReload([NOW + 86_400_000], NOW)).toBe(NOW);
});
