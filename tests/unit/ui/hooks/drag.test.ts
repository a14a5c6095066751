import { expect, test } from 'vitest';
import { detentFrom } from '../../../../src/store/sheet-state.ts';
import { detentsIn } from '../../../../src/ui/hooks/drag.ts';

test.each<[what: string, way: number, speed: number, detents: number]>([
  ['a short way, and the finger rests', 0.1, 0, 0],
  ['a short way, in a hurry', 0.05, 2, 1],
  ['the same, down', -0.05, -2, -1],
  ['the way to the next', 0.3, 0, 1],
  ['all the way', -0.8, 0, -2],
  ['a long way up, and a little back in the end', 0.4, -1, 1],
])('%s', (_, way, speed, detents) => {
  expect(detentsIn(way, speed)).toBe(detents);
});

test('the sheet ends at its ends', () => {
  expect(detentFrom('half', 1)).toBe('full');
  expect(detentFrom('half', -2)).toBe('peek');
  expect(detentFrom('full', 1)).toBe('full');
});
