import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arc, boundsOf, circle, line, rectangle, stripes } from '../../../../src/figure/draw/shapes.ts';

/** Starts and ends of the lines in path data of `M…L…` or `M…h…`. */
const linesIn = (d: string) =>
  [...d.matchAll(/M(-?[\d.]+),(-?[\d.]+)(?:L(-?[\d.]+),(-?[\d.]+)|h(-?[\d.]+))/g)].map(
    ([, x = '', y = '', toX, toY, across]) => {
      const [x1, y1] = [Number(x), Number(y)];
      return {
        x1,
        y1,
        x2: across === undefined ? Number(toX) : x1 + Number(across),
        y2: across === undefined ? Number(toY) : y1,
      };
    },
  );

test.each([
  [rectangle({ x: 1, y: 2.005, width: 30, height: 4.5 }), 'M1,2h30v4.5h-30Z'],
  [line({ x: 0.1234, y: -5 }, { x: 2, y: 3.999 }), 'M0.12,-5L2,4'],
  [circle({ x: 10, y: 20 }, 5), 'M5,20a5,5 0 1 1 10,0a5,5 0 1 1 -10,0Z'],
])('%s is %s', (d, wanted) => {
  expect(d).toBe(wanted);
});

describe('an arc', () => {
  const numbersOf = (d: string) => (d.match(/-?[\d.]+/g) ?? []).map(Number);

  test('begins at the top and goes clockwise', () => {
    expect(arc({ x: 100, y: 100 }, 10, 0, 0.25)).toBe('M100,90A10,10 0 0 1 110,100');
    expect(arc({ x: 100, y: 100 }, 10, 0.25, 0.75)).toBe('M110,100A10,10 0 0 1 90,100');
  });

  test('of more than half a circle goes the long way round', () => {
    expect(arc({ x: 0, y: 0 }, 10, 0, 0.75)).toBe('M0,-10A10,10 0 1 1 -10,0');
  });

  test('all round is a circle', () => {
    expect(arc({ x: 10, y: 20 }, 5, 0, 1)).toBe(circle({ x: 10, y: 20 }, 5));
  });

  test('has both ends on its circle', () => {
    const turn = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(turn, turn, (a, b) => {
        fc.pre(Math.abs(a - b) < 0.999);
        const [x1 = NaN, y1 = NaN, , , , , , x2 = NaN, y2 = NaN] = numbersOf(
          arc({ x: 50, y: 60 }, 15, Math.min(a, b), Math.max(a, b)),
        );
        for (const [x, y] of [
          [x1, y1],
          [x2, y2],
        ] as const)
          expect(Math.hypot(x - 50, y - 60)).toBeCloseTo(15, 1);
      }),
    );
  });
});

describe('stripes', () => {
  const length = (low: number, high: number) =>
    fc.integer({ min: low * 10, max: high * 10 }).map((tenths) => tenths / 10);
  const box = fc.record({ x: length(-100, 100), y: length(-100, 100), width: length(1, 200), height: length(1, 200) });
  const spacing = length(0.5, 12);

  test.each(['rising', 'level'] as const)('that are %s stay in their box and leave no gap in it', (direction) => {
    fc.assert(fc.property(box, spacing, (frame, step) => {
      const lines = linesIn(stripes(frame, step, direction));
      const { x, y, width, height } = frame;
      for (const { x1, y1, x2, y2 } of lines) {
        expect(Math.min(x1, x2) - x, 'left').toBeGreaterThan(-0.011);
        expect(x + width - Math.max(x1, x2), 'right').toBeGreaterThan(-0.021);
        expect(Math.min(y1, y2) - y, 'top').toBeGreaterThan(-0.011);
        expect(y + height - Math.max(y1, y2), 'bottom').toBeGreaterThan(-0.011);
        if (direction === 'rising') expect((x2 - x1) - (y1 - y2)).toBeCloseTo(0, 1);
      }
      // From one side of the box to the other, no two neighbours are farther apart than the spacing.
      const [from, to] = direction === 'level' ? [y, y + height] : [x + y, x + y + width + height];
      const at = [from, ...lines.map(({ x1, y1 }) => (direction === 'level' ? y1 : x1 + y1)), to];
      at.slice(1).forEach((value, i) => expect(value - (at[i] ?? NaN)).toBeLessThan(step + 0.05));
    }));
  });

  test.each(['rising', 'level'] as const)('that are %s go on in the box beside', (direction) => {
    const sums = (x: number) =>
      linesIn(stripes({ x, y: 3, width: 40, height: 20 }, 7, direction)).map(({ x1, y1 }) =>
        direction === 'level' ? y1 : x1 + y1,
      );
    for (const sum of [...sums(5), ...sums(45)]) expect(sum % 7).toBeCloseTo(0, 1);
  });
});

test('the box of path data holds its points', () => {
  expect(boundsOf('M10,20l-15.5,10Z')).toEqual({ x: -5.5, y: 20, width: 15.5, height: 10 });
  expect(boundsOf('M10,20l-15.5,10 1-2.5.5,.5ZM0,-40l7,48')).toEqual({ x: -5.5, y: -40, width: 15.5, height: 70 });
});
