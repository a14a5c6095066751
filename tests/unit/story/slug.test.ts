import { expect, test } from 'vitest';
import { slugOf } from '../../../src/story/slug.ts';

test.each([
  ['Kursk Oblast', 'kursk-oblast'], ['  “Jeseník”!', 'jesenik'], ['Київ', ''], ['a'.repeat(80), 'a'.repeat(48)],
  [`${'a'.repeat(47)} b`, 'a'.repeat(47)],
])('%s', (name, slug) => {
  expect(slugOf(name, 48)).toBe(slug);
});
