import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest, type Box } from '../../../../../src/apps/kiosk/input/nearest.ts';

const box = (left: number, top: number, width = 100, height = 40): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
/** Two columns, and a bar below the right one. */
const PAGE = [
  box(0, 0),
  box(0, 300),
  box(500, 0, 400),
  box(500, 60, 400),
  box(500, 120, 400),
  box(500, 600),
  box(620, 600),
  box(740, 600),
] as const;
const from = (at: number, direction: 'left' | 'right' | 'up' | 'down') => nearest(PAGE[at]!, PAGE, direction);

test.each([
  [2, 'down', 3], [3, 'down', 4], [4, 'down', 5], [6, 'up', 4], [5, 'right', 6], [7, 'left', 6],
  [0, 'right', 2], [0, 'down', 1], [3, 'left', 0], [2, 'up', -1], [7, 'right', -1], [7, 'down', -1],
] as const)('from %i %s is %i', (at, direction, expected) => {
  expect(from(at, direction)).toBe(expected);
});

test('it never leads to where it comes from, nor the other way', () => {
  const any = fc
    .record({
      left: fc.integer({ min: 0, max: 2000 }),
      top: fc.integer({ min: 0, max: 2000 }),
      width: fc.integer({ min: 1, max: 500 }),
      height: fc.integer({ min: 1, max: 200 }),
    })
    .map(({ left, top, width, height }) => box(left, top, width, height));
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 30 }), fc.nat(), (boxes, pick) => {
      const start = boxes[pick % boxes.length]!;
      const found = {
        down: boxes[nearest(start, boxes, 'down')],
        up: boxes[nearest(start, boxes, 'up')],
        right: boxes[nearest(start, boxes, 'right')],
        left: boxes[nearest(start, boxes, 'left')],
      };
      if (found.down) expect(found.down.top).toBeGreaterThan(start.top);
      if (found.up) expect(found.up.bottom).toBeLessThan(start.bottom);
      if (found.right) expect(found.right.left).toBeGreaterThan(start.left);
      if (found.left) expect(found.left.right).toBeLessThan(start.right);
    }),
  );
});
