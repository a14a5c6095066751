import { expect, test } from 'vitest';
import { waitAfter } from '../../../src/assets/backoff.ts';

test('each wait is twice the one before, up to the longest, however often it was in vain', () => {
  const waits = [1, 2, 3, 6, 7, 8, 5000].map((failures) => waitAfter(failures, { first: 1000, longest: 60_000 }));
  expect(waits).toEqual([1000, 2000, 4000, 32_000, 60_000, 60_000, 60_000]);
});
