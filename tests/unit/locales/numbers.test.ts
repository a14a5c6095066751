import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersWithoutFont } from '../../../src/figure/text/faces.ts';
import { amountIn, distanceIn } from '../../../src/locales/numbers.ts';

const VALUES = [0, 0.00001, 8.25, 11_000, 1_000_000, 1_234_567, 2_500_000, 14_000_000_000, 3e-9, 2e18];

test.each([
  ['en', ['0', '0.00001', '8.25', '11,000', '1 million', '1,234,567', '2.5 million', '14 billion', '3E-9', '2E18']],
  ['uk', ['0', '0,00001', '8,25', '11 000', '1 млн', '1 234 567', '2,5 млн', '14 млрд', '3Е-9', '2Е18']],
  ['ru', ['0', '0,00001', '8,25', '11 000', '1 млн', '1 234 567', '2,5 млн', '14 млрд', '3E-9', '2E18']],
  ['ko', ['0', '0.00001', '8.25', '11,000', '100만', '1,234,567', '250만', '140억', '3E-9', '2E18']],
])('numbers in %s', (language, wanted) => {
  expect(VALUES.map(amountIn(language)).map((text) => text.replaceAll(/\s/g, ' '))).toEqual(wanted);
});

test.each([
  ['en', ['1,000 km', '20 km', '500 m']], ['uk', ['1 000 км', '20 км', '500 м']],
  ['ru', ['1 000 км', '20 км', '500 м']], ['ko', ['1,000km', '20km', '500m']],
])('distances in %s', (language, wanted) => {
  expect([1000, 20, 0.5].map(distanceIn(language)).map((text) => text.replaceAll(/\s/g, ' '))).toEqual(wanted);
});

test('no number but 0 is told as 0, and different ones are told apart', () => {
  const amount = amountIn('en');
  const number = fc.oneof(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), fc.nat());
  fc.assert(fc.property(number, number, (one, other) => {
    expect(amount(one) === '0').toBe(one === 0);
    expect(amount(one) === amount(other)).toBe(one === other);
  }));
});

test('the Korean fonts have the words for large numbers', () => {
  expect(lettersWithoutFont([{ text: '만억조', cut: 'sans' }])).toEqual([]);
});
