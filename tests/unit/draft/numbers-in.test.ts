import { expect, test } from 'vitest';
import { numbersIn } from '../../../src/draft/numbers-in.ts';

const text = 'The ministry said that some 400 families fled in 2024. At least 30 houses fell.';
const of = (words: string) => ({ text, start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('numbers of marked words are those that a draft would have, and no others of their paragraph', () => {
  expect(numbersIn([of('some 400 families fled in 2024')])).toEqual([
    { value: 400, of: 'families', what: 'fled', unit: 'people', approximate: true },
  ]);
  expect(numbersIn([of('The ministry said'), of('At least 30 houses fell')])).toEqual([
    { atLeast: 30, of: 'houses', what: 'in all', unit: 'houses', approximate: false },
  ]);
  expect(numbersIn([of('The ministry said')])).toEqual([]);
});
