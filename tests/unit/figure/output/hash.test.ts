import { expect, test } from 'vitest';
import { hashOf } from '../../../../src/figure/output/hash.ts';

/** Test vectors of 32-bit FNV-1a, by its authors (http://www.isthe.com/chongo/src/fnv/test_fnv.c). */
test.each([
  ['', '811c9dc5'], ['a', 'e40c292c'], ['b', 'e70c2de5'], ['foob', '3f5076ef'], ['foobar', 'bf9cf968'],
])('of “%s” is %s', (text, hash) => {
  expect(hashOf(text)).toBe(hash);
});

test('has eight digits, of a text in any script', () => {
  for (const text of ['Курськ', '쿠르스크', '🜚', '\n', 'x'.repeat(5000)]) expect(hashOf(text)).toMatch(/^[\da-f]{8}$/);
});

test('differs by a letter, a case and an order', () => {
  const texts = ['kursk', 'Kursk', 'kursj', 'ursk', 'krusk', 'kursk '];
  expect(new Set(texts.map(hashOf)).size).toBe(texts.length);
});
