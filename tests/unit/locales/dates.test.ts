import { expect, test } from 'vitest';
import { dayIn } from '../../../src/locales/dates.ts';

test.each([
  ['en', '13 January 2025'], ['uk', '13 січня 2025 р.'], ['ru', '13 января 2025 г.'], ['ko', '2025년 1월 13일'],
])('a day in %s', (language, words) => {
  expect(dayIn(language)('2025-01-13').replaceAll(/\s/g, ' ')).toBe(words);
});

test('a day that is none stays as it is', () => {
  expect(dayIn('en')('2025-13-01')).toBe('2025-13-01');
});
