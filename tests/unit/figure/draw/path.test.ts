import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathWriter } from '../../../../src/figure/draw/path.ts';
import { linesIn } from '../paths.ts';

type Line = readonly (readonly [x: number, y: number])[];

function write(lines: readonly Line[], isClosed = false): string {
  const writer = pathWriter();
  for (const line of lines) {
    line.forEach(([x, y], i) => (i === 0 ? writer.moveTo(x, y) : writer.lineTo(x, y)));
    if (isClosed) writer.closePath();
  }
  return writer.take();
}

test.each<[Line, string]>([
  [[[0, 0], [10, 0]], 'M0,0l10,0'],
  [[[1.04, -2.26], [1.54, -2.76], [0.54, -2.26], [0.54, 8]], 'M1,-2.3l.5-.5-1,.5 0,10.3'],
  [[[5, 5]], 'M5,5'],
  [[[5, 5], [5.01, 5.02], [5.2, 5]], 'M5,5l.2,0'],
])('%j is %s', (line, d) => {
  expect(write([line])).toBe(d);
});

test('a closed line ends where it began, and the next begins anew', () => {
  expect(write([[[0, 0], [1, 0], [1, 1]], [[5, 5], [6, 6]]], true)).toBe('M0,0l1,0 0,1ZM5,5l1,1Z');
});

test('what was taken is not given again', () => {
  const writer = pathWriter();
  writer.moveTo(1, 2);
  expect([writer.take(), writer.take()]).toEqual(['M1,2', '']);
});

test('every point is where it was, to a twentieth of a px, however long the line', () => {
  const length = fc.double({ min: -9000, max: 9000, noNaN: true });
  const near = fc.double({ min: -3, max: 3, noNaN: true });
  const line = fc.oneof(
    fc.array(fc.tuple(length, length), { minLength: 1, maxLength: 20 }),
    fc.array(fc.tuple(near, near), { minLength: 1, maxLength: 200 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), fc.boolean(), (lines, isClosed) => {
      const d = write(lines, isClosed);
      expect(d).toMatch(/^[Ml\d.,Z -]*$/);
      const found = linesIn(d);
      expect(found).toHaveLength(lines.length);
      lines.forEach((points, i) =>
        points.forEach(([x, y]) => {
          expect(
            (found[i] ?? []).some((point) => Math.abs(point[0] - x) < 0.0501 && Math.abs(point[1] - y) < 0.0501),
          ).toBe(true);
        }),
      );
    }),
  );
});
