import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BoxGrid, labelBox, overlaps, type Box } from '../../../src/cartography/boxes.ts';

test('a name stands beside its ring, on the side that it is said to', () => {
  const at = { x: 100, y: 100 };
  const label = { width: 60, height: 20 };
  expect(labelBox(at, label, 'right')).toEqual({ x: 121, y: 90, width: 60, height: 20 });
  expect(labelBox(at, label, 'left')).toEqual({ x: 19, y: 90, width: 60, height: 20 });
  expect(labelBox(at, label, 'above')).toEqual({ x: 70, y: 59, width: 60, height: 20 });
  expect(labelBox(at, label, 'below')).toEqual({ x: 70, y: 121, width: 60, height: 20 });
});

test('boxes that only touch do not overlap', () => {
  expect(overlaps({ x: 0, y: 0, width: 10, height: 10 }, { x: 10, y: 0, width: 10, height: 10 })).toBe(false);
  expect(overlaps({ x: 0, y: 0, width: 10, height: 10 }, { x: 9, y: 9, width: 10, height: 10 })).toBe(true);
});

const box: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -300, max: 900 }), y: fc.integer({ min: -300, max: 900 }),
  width: fc.integer({ min: 1, max: 300 }), height: fc.integer({ min: 1, max: 80 }),
});

test('a grid of boxes finds what looking at each would', () => {
  fc.assert(fc.property(fc.array(box, { maxLength: 40 }), box, (boxes, asked) => {
    const grid = new BoxGrid(boxes);
    expect(grid.isFree(asked)).toBe(!boxes.some((one) => overlaps(one, asked)));
    for (const own of boxes)
      expect(grid.isFree(own, own)).toBe(!boxes.some((one) => one !== own && overlaps(one, own)));
  }));
});
