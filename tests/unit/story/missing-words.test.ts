/** What an editor is told of words that are not in the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainMissing } from '../../../src/story/missing-words.ts';

const explain = (text: string, exact: string, more: object = {}) => explainMissing(
  { paragraphs: ['Elsewhere they stand.', text], within: [{ paragraph: 1, start: 0, end: text.length }] },
  { exact, ...more },
);

test.each<[string, string, string, string]>([
  ['another case', 'The Mayor spoke', 'The mayor spoke',
    '; the nearest are "The Mayor spoke", where character 5 of paragraph 2 is M (U+004D) and not m (U+006D)'],
  ['a word left out', 'Reporters saw two cracks', 'Reporters saw cracks',
    '; the nearest are "Reporters saw two cr", where character 15 of paragraph 2 is t (U+0074) and not c (U+0063)'],
  ['an end', 'It held', 'It held.',
    '; the nearest are "It held", where character 8 of paragraph 2 is a space (U+0020) and not . (U+002E)'],
  ['a beginning', 'The dam is safe', 'A dam is safe', '; the nearest are "e dam is safe"'],
  ['a dash', '12–15 people', '12-15 people',
    '; the nearest are "12–15 people", where character 3 of paragraph 2 is – (U+2013) and not - (U+002D)'],
  ['an emoji before', '😀 It’s he', '\'s he', '; the nearest are "’s he"'],
  ['another paragraph', 'Nothing', 'they stand', ', though they are in paragraph 1'],
  ['nothing like it', 'Nothing', 'xyzzy', ''],
])('%s', (_, text, exact, said) => {
  expect(explain(text, exact)).toBe(said);
});

test('a prefix or suffix that is not there is the reason', () => {
  expect(explain('in Ukraine', 'Ukraine', { prefix: 'of ' }))
    .toBe(', though they are there with another prefix or suffix');
});

test('no text and no words make it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 1 }), (text, exact) => {
    expect(() => explain(text, exact)).not.toThrow();
  }));
});
