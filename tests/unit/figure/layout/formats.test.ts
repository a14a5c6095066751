import { describe, expect, test } from 'vitest';
import { FORMAT_CHOICES, FORMATS, formatOf, SIDES } from '../../../../src/figure/layout/formats.ts';

describe('a size', () => {
  test.each(Object.entries(FORMATS))('has the name %s', (name, format) => {
    expect(formatOf(name)).toBe(format);
    expect(FORMAT_CHOICES).toContain(name);
  });

  test('on paper is as large as the paper', () => {
    const mm = ({ width, height }: { width: number; height: number }) =>
      [width, height].map((px) => Math.round((px * 25.4) / 96));
    expect(mm(FORMATS.a4.size)).toEqual([210, 297]);
    expect(mm(FORMATS['a4-landscape'].size)).toEqual([297, 210]);
    expect(
      Object.entries(FORMATS)
        .filter(([, { isPaper }]) => isPaper)
        .map(([name]) => name),
    ).toEqual(['a4', 'a4-landscape']);
  });

  test.each([
    ['1200x675', 1200, 675],
    ['1200×675', 1200, 675],
    ['200x200', 200, 200],
    ['8000x8000', 8000, 8000],
    ['0999x0500', 999, 500],
  ])('is measured: %s', (text, width, height) => {
    expect(formatOf(text)).toMatchObject({ size: { width, height }, isPaper: false });
  });

  test.each([
    'x',
    '',
    '199x500',
    '500x199',
    '9000x100',
    '8001x500',
    '1200',
    '1200x',
    '1200x675x3',
    '-500x500',
    '1e3x500',
    '500.5x500',
    ' 500x500',
    '500 x 500',
    '500X500',
    'A4',
    'toString',
    '__proto__',
    'constructor',
  ])('is not “%s”', (text) => {
    expect(formatOf(text)).toBeUndefined();
  });

  test('that is refused is told how small and how large it may be', () => {
    expect(FORMAT_CHOICES).toContain(`${SIDES.least} to ${SIDES.most}`);
  });
});

test('type grows with a figure, and never below what can be read', () => {
  const unitOf = (text: string) => formatOf(text)?.unit ?? NaN;
  expect(unitOf('2400x1350') / unitOf('1200x675')).toBeCloseTo(2, 6);
  expect(unitOf('1200x675')).toBeCloseTo(FORMATS['16:9'].unit, 1);
  expect([unitOf('200x200'), unitOf('250x300')]).toEqual([0.6, 0.6]);
});
