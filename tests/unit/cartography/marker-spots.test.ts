import { expect, test } from 'vitest';
import { belowControls } from '../../../src/cartography/marker-spots.ts';

const size = { width: 800, height: 600 };

test('a place is hidden by a control only where its ring can’t come out from below it', () => {
  const { isBelow, isCovered } = belowControls([{ x: 300, y: 200, width: 200, height: 100 }], size);
  expect(isCovered?.({ x: 400, y: 250 })).toBe(true);
  expect(isBelow?.({ x: 400, y: 215 })).toBe(true);
  // 40 px from here a ring stands beside the control.
  expect(isCovered?.({ x: 400, y: 215 })).toBe(false);
  expect(isCovered?.({ x: 400, y: 150 })).toBe(false);
});

test('at the edge of the map it can come out on the other sides alone', () => {
  const { isCovered } = belowControls([{ x: 740, y: 10, width: 50, height: 100 }], size);
  expect(isCovered?.({ x: 795, y: 60 })).toBe(true);
  expect(isCovered?.({ x: 745, y: 60 })).toBe(false);
  expect(isCovered?.({ x: 770, y: 100 })).toBe(false);
});

test('without controls nothing is hidden', () => {
  const { isBelow, isCovered } = belowControls([], size);
  expect([isBelow?.({ x: 0, y: 0 }), isCovered?.({ x: 0, y: 0 })]).toEqual([false, false]);
});
