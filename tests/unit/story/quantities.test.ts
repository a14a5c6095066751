import { expect, test } from 'vitest';
import { quantityGroups } from '../../../src/story/quantities.ts';
import type { Quantity } from '../../../src/story/schema.ts';
import { kursk, statementOf } from '../stories.ts';

const quantity: Quantity = { value: 5, of: 'boats', what: 'sent', unit: 'boats', approximate: false };

/** Groups of a story whose statements have just these quantities. */
const groupsOf = (...quantities: Quantity[][]) => quantityGroups({
  ...kursk, statements: quantities.map((list, i) => ({ ...statementOf(kursk, 's2'), id: `s${i}`, quantities: list })),
});

test('the troops’ numbers of all speakers share one scale that ends at 12,000', () => {
  expect(quantityGroups(kursk).map(({ of, unit, most }) => ({ of, unit, most }))).toEqual([
    { of: 'North Korean troops', unit: 'people', most: 12_000 },
  ]);
});

test('the group has each quantity with its statement', () => {
  expect(quantityGroups(kursk)[0]?.quantities.map(({ statement, low, high }) => [statement.id, low, high])).toEqual([
    ['s5', 1000, 1000], ['s5', 11_000, 11_000], ['s20', 11_000, 12_000],
  ]);
});

test('quantities of different things stay apart', () => {
  expect(groupsOf([quantity], [{ ...quantity, of: 'tanks' }]).map(({ of }) => of)).toEqual(['boats', 'tanks']);
});

test('quantities in different units stay apart', () => {
  expect(groupsOf([quantity, { ...quantity, unit: 'tons' }]).map(({ unit }) => unit)).toEqual(['boats', 'tons']);
});

test('names that run together do not bring groups together', () => {
  expect(groupsOf([{ ...quantity, of: 'a b', unit: 'c' }], [{ ...quantity, of: 'a', unit: 'b c' }])).toHaveLength(2);
});

test('the scale ends at the largest quantity, not at the last', () => {
  expect(groupsOf([{ ...quantity, value: 900 }], [quantity])[0]?.most).toBe(900);
});

test('what is open reaches to the end of the scale, or begins at 0', () => {
  const { value: _, ...open } = quantity;
  const [group] = groupsOf([{ ...open, atLeast: 40 }, { ...open, atMost: 12 }, { ...quantity, value: 90 }]);
  expect(group?.most).toBe(90);
  expect(group?.quantities.map(({ low, high }) => [low, high])).toEqual([[40, 90], [0, 12], [90, 90]]);
});

test('one alone is compared with nothing', () => {
  expect(groupsOf([quantity], [{ ...quantity, of: 'tanks' }]).map(({ most }) => most)).toEqual([null, null]);
});

test('a story without quantities has no groups', () => {
  expect(groupsOf([], [])).toEqual([]);
});
