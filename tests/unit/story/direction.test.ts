import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf, isolated, reopened } from '../../../src/story/direction.ts';

test.each([
  ['en', 'ltr'], ['uk', 'ltr'], ['ko', 'ltr'], ['he', 'rtl'], ['ar-EG', 'rtl'], ['fa', 'rtl'], ['yi', 'rtl'],
  ['az', 'ltr'], ['az-Arab', 'rtl'], ['pa-PK', 'rtl'], ['zz', 'ltr'], ['abc-de-fghijklmn', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

describe('words inside a sentence', () => {
  test.each([
    ['Kharkiv', 'Kharkiv'],
    ['ראש העיר', '\u2067ראש העיר\u2069'],
    ['חרקיב (Kharkiv)', '\u2067חרקיב (Kharkiv)\u2069'],
    ['BBC ערבית', '\u2066BBC ערבית\u2069'],
    ['12–15 איש', '\u206712–15 איש\u2069'],
    // An override would reach beyond the words.
    ['\u202eKharkiv', 'Kharkiv'],
    // Each of these has a direction of its own, and the list that of the sentence.
    ['\u2067ראש העיר\u2069 and Kharkiv', '\u2067ראש העיר\u2069 and Kharkiv'],
    ['\u2067ראש העיר\u2069\u202e and Kharkiv', '\u2067ראש העיר and Kharkiv\u2069'],
  ])('%j are %j', (words, wanted) => {
    expect(isolated(words)).toBe(wanted);
  });

  test('leave nothing open, whatever they hold', () => {
    const unit = fc.constantFrom('א', 'ع', 'a', '1', ' ', '\u202e', '\u202b', '\u202c', '\u2066', '\u2067', '\u2069');
    fc.assert(fc.property(fc.string({ unit }), (words) => {
      const marks = (isolated(words).match(/[\u202a-\u202e\u2066-\u2069]/g) ?? []).join('');
      expect(marks).toMatch(/^([\u2066\u2067]\u2069)*$/);
    }));
  });
});

test('a line goes on in the isolates that the line before it has left open', () => {
  expect(reopened(['a \u2067א', 'ב', 'ג\u2069 b', 'c'])).toEqual(['a \u2067א', '\u2067ב', '\u2067ג\u2069 b', 'c']);
});
