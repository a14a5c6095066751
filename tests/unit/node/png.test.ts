import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { toPng } from '../../../src/node/png.ts';
import type { Mark, TextMark } from '../../../src/figure/draw/primitives.ts';
import { toSvg } from '../../../src/figure/output/svg.ts';
import { drawingOf, fontPaths, words } from '../figure/drawings.ts';

const paper: Mark = { kind: 'path', d: 'M0 0H400V300H0Z', fill: '#ffffff' };
const print = (marks: readonly Mark[], scale = 1, fontFiles = fontPaths) =>
  toPng(toSvg(drawingOf(paper, ...marks)), { scale, fontFiles });

/** How much ink the words have: the darkness of all pixels, in pixels. */
function inkOf(text: string, mark: Partial<TextMark> = {}, fontFiles = fontPaths): number {
  const { data } = PNG.sync.read(print([words(text, { fill: '#000000', ...mark })], 1, fontFiles));
  return data.reduce((sum, value, i) => (i % 4 === 0 ? sum + 1 - value / 255 : sum), 0);
}

describe('the picture', () => {
  test.each([1, 2, 3.125])('has %d pixels to the CSS px', (scale) => {
    const { width, height } = PNG.sync.read(print([], scale));
    expect([width, height]).toEqual([400 * scale, Math.round(300 * scale)]);
  });

  test.each([
    [1, 3780],
    [2, 7559],
    [3.125, 11811],
  ])('at %d pixels to the CSS px says so: %i to the metre', (scale, density) => {
    const png = print([], scale);
    const at = png.indexOf('pHYs');
    expect([png.readUInt32BE(at + 4), png.readUInt32BE(at + 8), png[at + 12]]).toEqual([density, density, 1]);
  });

  test('is the same for the same drawing', () => {
    expect(print([words('Kursk')]).equals(print([words('Kursk')]))).toBe(true);
  });

  test('has the colours of its marks', () => {
    const { data } = PNG.sync.read(print([{ kind: 'path', d: 'M0 0h10v10h-10z', fill: '#a8213b' }]));
    expect([...data.subarray(0, 4)]).toEqual([0xa8, 0x21, 0x3b, 255]);
  });
});

describe('words', () => {
  test.each(['Kursk', 'Курськ', '쿠르스크'])('%s is drawn, darker in semibold', (text) => {
    const [regular, semibold] = [inkOf(text), inkOf(text, { cut: 'sansBold' })];
    expect(regular).toBeGreaterThan(100);
    expect(semibold).toBeGreaterThan(1.1 * regular);
  });

  test('are not boxes where a letter is missing', () => {
    expect(inkOf('쿠')).not.toBeCloseTo(inkOf('르'), 1);
    expect(inkOf('К')).not.toBeCloseTo(inkOf('у'), 1);
  });

  test('have the cut that their mark names', () => {
    const inks = (['sans', 'sansBold', 'serif', 'serifItalic', 'serifBold'] as const).map((cut) =>
      inkOf('Kursk', { cut }),
    );
    expect(new Set(inks).size).toBe(inks.length);
  });

  test('have a halo below them', () => {
    expect(inkOf('Kursk', { fill: '#ffffff', halo: { colour: '#000000', width: 4 } })).toBeGreaterThan(inkOf('Kursk'));
    expect(inkOf('Kursk', { halo: { colour: '#ffffff', width: 4 } })).toBeCloseTo(inkOf('Kursk'), 0);
  });

  test('are set in no font of the machine', () => {
    expect(inkOf('Kursk', {}, [])).toBe(0);
  });
});
