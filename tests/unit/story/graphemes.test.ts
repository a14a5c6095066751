/** Edges that would cut what readers take for one character. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clustersOf } from '../../../src/story/graphemes.ts';

test.each<[string, string, number, string | undefined]>([
  ['between letters', 'ab', 1, undefined],
  ['half an emoji', 'a😀b', 2, '😀'],
  ['behind an emoji', 'a😀b', 3, undefined],
  ['before an accent', 'ae\u0301b', 2, 'e\u0301'],
  ['inside a family', '👩\u200d👧!', 2, '👩\u200d👧'],
  ['between the letters of a flag', '🇺🇦', 2, '🇺🇦'],
  ['inside a line break of two characters', 'a\r\nb', 2, '\r\n'],
  ['between Hangul parts', '\u1112\u1161\u11ab', 1, '\u1112\u1161\u11ab'],
  ['between Hangul syllables', '북한', 1, undefined],
  ['at both ends', 'a', 1, undefined],
])('%s', (_, text, at, cluster) => {
  expect(clustersOf(['', text])(1, at)).toBe(cluster);
});

test('it agrees with the segmenter everywhere', () => {
  const sign = fc.constantFrom(
    'a', 'é', '\u0301', '\u200d', '👩', '🏽', '🇺', '🇦', '한', '\u1112', '\u1161', '\r', '\n',
    'क', '\u094d', 'ก', '\u0e33', '\u0600', '’', '\u00a0', '\ud83d', '\ude00', '\ufe0f',
  );
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  fc.assert(fc.property(fc.string({ unit: fc.oneof(sign, fc.string({ unit: 'binary' })) }), (text) => {
    const starts = new Set(Array.from(segmenter.segment(text), ({ index }) => index));
    const clusterAt = clustersOf([text]);
    for (let at = 1; at < text.length; at += 1)
      expect(clusterAt(0, at) === undefined, `${at} of ${JSON.stringify(text)}`).toBe(starts.has(at));
  }));
});
