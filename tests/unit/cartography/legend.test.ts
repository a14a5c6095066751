import { expect, test } from 'vitest';
import { legendEntries, stancesIn } from '../../../src/cartography/legend.ts';
import type { Meaning } from '../../../src/cartography/legend-entry.ts';

const all: readonly Meaning[] = [
  'subject', 'sideA', 'sideB', 'mentioned', 'water', 'contested', 'moved', 'disputedBorder',
];

test('explains what a map has, in one order', () => {
  expect(legendEntries(new Set(all.toReversed())).map(({ meaning }) => meaning)).toEqual(all);
  expect(legendEntries(new Set<Meaning>(['moved', 'mentioned'])).map(({ meaning }) => meaning)).toEqual([
    'mentioned',
    'moved',
  ]);
});

test('no two meanings have the same sign', () => {
  const signs = legendEntries(new Set(all)).map(({ sign }) => JSON.stringify(sign));
  expect(new Set(signs).size).toBe(all.length);
});

test('has each stance of the statements once', () => {
  expect(stancesIn([{ stance: 'denies' }, { stance: 'claims' }, { stance: 'denies' }])).toEqual(['claims', 'denies']);
});
