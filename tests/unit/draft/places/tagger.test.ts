import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facilitiesIn } from '../../../../src/draft/places/facilities.ts';
import { lexiconBytes, lexiconFrom } from '../../../../src/draft/places/lexicon.ts';
import { spansOf, tagsOf, TAGS } from '../../../../src/draft/places/tagger.ts';
import { train } from '../../../../src/draft/training/perceptron.ts';
import { randomFrom } from '../../../../src/draft/training/random.ts';

const PLACE = TAGS.indexOf('B-place');
const trained = (seed: number) =>
  train(
    [
      { features: [Int32Array.of(1), Int32Array.of(2), Int32Array.of(3)], tags: Uint8Array.of(0, PLACE, PLACE + 1) },
      { features: [Int32Array.of(2), Int32Array.of(4)], tags: Uint8Array.of(PLACE, 0) },
    ],
    { rounds: 5, random: randomFrom(seed) },
    () => undefined,
  );

test('the tagger learns its examples, and the same seed gives the same weights', () => {
  const weights = trained(1);
  expect([
    ...tagsOf(
      [1, 2, 3].map((feature) => Int32Array.of(feature)),
      weights,
    ),
  ]).toEqual([0, PLACE, PLACE + 1]);
  expect(Buffer.from(trained(1).features.buffer).equals(Buffer.from(weights.features.buffer))).toBe(true);
});

test('no name goes on that has not begun', () => {
  const weights = trained(2);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 }), (row) => {
      const tags = tagsOf(
        row.map((feature) => Int32Array.of(feature)),
        weights,
      );
      for (const [i, tag] of tags.entries())
        if (tag > 0 && tag % 2 === 0) expect([tag, tag - 1]).toContain(tags[i - 1]);
    }),
  );
});

test('tags become names of words', () => {
  expect(spansOf(Uint8Array.of(0, PLACE, PLACE + 1, PLACE, 0))).toEqual([
    { kind: 'place', first: 1, last: 2 },
    { kind: 'place', first: 3, last: 3 },
  ]);
});

test('a lexicon is read as it was written; an unknown word has no cluster', () => {
  const lexicon = lexiconFrom(
    lexiconBytes([
      { word: 'river', cluster: 12, lowerShare: 5 },
      { word: 'kursk', cluster: 500, lowerShare: 0 },
    ]),
  );
  expect([lexicon.clusterOf('kursk'), lexicon.lowerShareOf('river')]).toEqual([500, 5]);
  expect([lexicon.clusterOf('aden'), lexicon.lowerShareOf('aden')]).toEqual([0, 9]);
});

test('a name that ends in a word for what it is of is one, whatever stands inside', () => {
  const words = 'The fire at Aden Free Port near Third Street spread to Ohio State today'.split(' ');
  expect(facilitiesIn(words, () => false).map(({ first, last }) => words.slice(first, last + 1).join(' '))).toEqual([
    'Aden Free Port',
    'Third Street',
  ]);
  expect(facilitiesIn(words, (i) => words[i] === 'Ohio').map(({ first }) => words[first])).toEqual([
    'Aden',
    'Third',
    'Ohio',
  ]);
});
