import { expect, test } from 'vitest';
import { span, timeOf } from '../../../../../src/apps/kiosk/screen/measures.ts';

test.each([
  [0, '0 min'],
  [59_999, '0 min'],
  [3_600_000, '1 h 0 min'],
  [90_061_000, '1 d 1 h 1 min'],
  [86_460_000, '1 d 1 min'],
  [-5000, '0 min'],
])('%d ms are %s', (ms, text) => {
  expect(span(ms)).toBe(text);
});

test('a time is that of the clock on the wall', () => {
  const noon = new Date(2026, 5, 1, 12, 34, 56);
  expect(timeOf(noon.getTime())).toBe('2026-06-01 12:34:56');
  expect(timeOf(Number.NaN)).toBe('no time');
});
