import { describe, expect, test } from 'vitest';
import type { Drawing, Mark, PathMark } from '../../../../src/figure/draw/primitives.ts';
import { toPdf } from '../../../../src/figure/output/pdf.ts';
import { drawingOf, fontBytes, words } from '../drawings.ts';
import { readPdf } from '../read-pdf.ts';

const date = new Date('2026-01-02T03:04:05Z');
const print = (drawing: Drawing) => toPdf(drawing, fontBytes, { date });
const read = async (...marks: Mark[]) => readPdf(await print(drawingOf(...marks)));
/** Operators of the page between the set-up of the whole and its end. */
const operatorsOf = async (mark: Partial<PathMark>) =>
  (await read({ kind: 'path', d: 'M0 0h10v10z', ...mark })).content.split('\n').slice(3, -1);

const HALO = { colour: '#ffffff', width: 3 };
const everything = drawingOf(
  { kind: 'path', d: 'M0 0H400V300H0Z', fill: '#dce6ea', stroke: '#1d1f21', opacity: 0.5 },
  {
    kind: 'group',
    clip: 'M0 0h90v90z',
    move: [5, 5],
    marks: [words('Kursk Курськ 쿠르스크', { cut: 'serifBold', halo: HALO })],
  },
);

describe('the document', () => {
  test('is a PDF of one page, three quarters of the drawing in points', async () => {
    const bytes = await print(everything);
    expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe('%PDF-1.7');
    const { find } = readPdf(bytes);
    expect(find('/Type /Page\n')).toContain('/MediaBox [0 0 300 225]');
    expect(find('/Type /Pages')).toContain('/Count 1');
    expect(readPdf(bytes).content.split('\n').slice(0, 3)).toEqual([
      '1 0 0 -1 0 225 cm',
      '0.75 0 0 0.75 0 0 cm',
      '1 j',
    ]);
  });

  test('has the same bytes for the same drawing, fonts and date, and no others', async () => {
    const first = Buffer.from(await print(everything));
    expect(first.equals(await print(structuredClone(everything)))).toBe(true);
    expect(first.equals(await toPdf(everything, fontBytes, { date: new Date('2026-01-02T03:04:06Z') }))).toBe(false);
  });

  test('says what it is, when it was made, and in which language', async () => {
    const { find, objects } = readPdf(
      await print({ ...drawingOf(), title: 'Kursk & <b>', description: 'Про що', language: 'uk' }),
    );
    const values = [...objects.values()].map(({ text }) => text);
    expect(values).toEqual(expect.arrayContaining(['(Kursk & <b>)', '(Dateline)', '(D:20260102030405Z)']));
    expect(values).toContain(`(${Buffer.from('\ufeffПро що', 'utf16le').swap16().toString('latin1')})`);
    expect(find('/Type /Catalog')).toContain('/Lang (uk)');
    expect(find('/DisplayDocTitle true')).toBeDefined();
  });

  test('has no metadata in XML, which pdfkit does not escape', async () => {
    const { find } = readPdf(await print({ ...drawingOf(), title: 'a & b < c' }));
    expect(find('/Type /Metadata')).toBeUndefined();
  });

  test('can’t be made without a font file', async () => {
    const { 'noto-sans-kr-600.ttf': _, ...rest } = fontBytes;
    await expect(toPdf(drawingOf(), rest, { date })).rejects.toThrow('The font file noto-sans-kr-600.ttf is missing');
  });
});

describe('a path', () => {
  test('is filled', async () => {
    expect(await operatorsOf({ fill: '#ff0000' })).toEqual([
      'q',
      '/DeviceRGB cs',
      '1 0 0 scn',
      '0 0 m',
      '10 0 l',
      '10 10 l',
      'h',
      'f',
      'Q',
    ]);
  });

  test('is stroked', async () => {
    const operators = await operatorsOf({ stroke: '#0000ff', width: 2.5, dash: [4, 2] });
    expect(operators).toEqual(expect.arrayContaining(['2.5 w', '0 0 1 SCN', '[4 2] 0 d']));
    expect(operators.slice(-2)).toEqual(['S', 'Q']);
    expect(await operatorsOf({ stroke: '#0000ff' })).toContain('1 w');
  });

  test('has holes by the rule that its mark names', async () => {
    expect((await operatorsOf({ fill: '#ff0000', isEvenOdd: true })).at(-2)).toBe('f*');
    expect((await operatorsOf({ fill: '#ff0000', stroke: '#0000ff', isEvenOdd: true })).at(-2)).toBe('B*');
    expect((await operatorsOf({ fill: '#ff0000', stroke: '#0000ff' })).at(-2)).toBe('B');
  });

  test('lets through what is below, filled and stroked alike', async () => {
    const { content, find } = await read({ kind: 'path', d: 'M0 0h10v10z', fill: '#ff0000', opacity: 0.25 });
    expect(content).toContain('/Gs1 gs');
    expect(find('/ca 0.25')).toContain('/CA 0.25');
  });

  test.each([
    ['a quadratic curve, which PDF does not have', 'M0 0Q30 60 60 0', '20 40 40 40 60 0 c'],
    ['a second one, from where the first ended', 'M0 0Q30 60 60 0q30 -60 60 0', '80 -40 100 -40 120 0 c'],
    ['one after a closed path, from where that began', 'M3 3l5 0v5zq3 0 3 3', '5 3 6 4 6 6 c'],
    ['an arc', 'M0 0A10 10 0 0 1 10 10', '5.52 0 10 4.48 10 10 c'],
    ['long numbers', 'M1.23456 2.999L-0.5551 1e-7', '-0.56 0 l'],
  ])('can be %s', async (_, d, operator) => {
    expect(await operatorsOf({ d, stroke: '#000000' })).toContain(operator);
  });

  test('that goes nowhere is left out', async () => {
    expect(await operatorsOf({ d: '', stroke: '#000000' })).toEqual([]);
  });

  test.each(['red', '#fff', '#ff000080', 'rgb(0,0,0)'])('can’t have the colour %s', async (colour) => {
    await expect(read({ kind: 'path', d: 'M0 0h1', fill: colour })).rejects.toThrow(
      `The colour “${colour}” can’t be put into a PDF`,
    );
    await expect(read({ kind: 'path', d: 'M0 0h1', stroke: colour })).rejects.toThrow('#rrggbb was expected');
    await expect(read(words('Kursk', { fill: colour }))).rejects.toThrow('#rrggbb was expected');
  });
});

describe('text', () => {
  test.each([
    ['sans', 'SourceSans3-Regular', 'NotoSansKR-Regular'],
    ['sansBold', 'SourceSans3-SemiBold', 'NotoSansKR-SemiBold'],
    ['serif', 'SourceSerif4-Regular', 'NotoSansKR-Regular'],
    ['serifItalic', 'SourceSerif4-Italic', 'NotoSansKR-Regular'],
    ['serifBold', 'SourceSerif4-SemiBold', 'NotoSansKR-SemiBold'],
  ] as const)('in %s is set in %s, its Hangul in %s', async (cut, own, korean) => {
    const { shown } = await read(words('Kursk (Курськ, 쿠르스크)', { cut }));
    expect(shown.map(({ font, words: found }) => [font, found])).toEqual([
      [own, 'Kursk ('],
      [own, 'Курськ, '],
      [korean, '쿠르스크'],
      [own, ')'],
    ]);
  });

  test('in two alphabets that share their letters’ shapes keeps the letters of each', async () => {
    const { shown } = await read(words('North Korea'), words('Північна Корея'), words('cocoa сосна'));
    expect(shown.map(({ words: found }) => found)).toEqual(['North Korea', 'Північна Корея', 'cocoa ', 'сосна']);
  });

  test('carries its fonts along, and only those', async () => {
    const { objects } = await read(words('Kursk'), words('Sumy', { cut: 'serif' }), words('Kharkiv'));
    const values = [...objects.values()].map(({ text }) => text);
    expect(values.filter((text) => text.includes('/FontFile2'))).toHaveLength(2);
    expect(values.filter((text) => text.includes('/ToUnicode'))).toHaveLength(2);
  });

  test('stands on its baseline, from the start, about the middle, or to the end', async () => {
    const { shown } = await read(
      words('Kursk'),
      words('Kursk', { anchor: 'middle' }),
      words('Kursk', { anchor: 'end' }),
    );
    expect(shown.map(({ y }) => 225 - y)).toEqual([40, 40, 40]);
    const [start = NaN, middle = NaN, end = NaN] = shown.map(({ x }) => x);
    expect(start).toBe(20);
    // From the font's own table: K 579, u 544, r 347, s 419, k 495 of 1000, no kerning.
    expect(20 - end).toBeCloseTo(16 * (0.579 + 0.544 + 0.347 + 0.419 + 0.495), 0);
    expect(20 - middle).toBeCloseTo((20 - end) / 2, 4);
  });

  test('of two fonts goes on where the first ends', async () => {
    const [latin, hangul] = (await read(words('Seoul 서울', { x: 100 }))).shown;
    const [end] = (await read(words('Seoul ', { x: 100 }), words('.'))).shown;
    expect(latin?.x).toBe(end?.x);
    expect(hangul?.x).toBeGreaterThan(100 + 2 * 16);
    expect(hangul?.x).toBeLessThan(100 + 4 * 16);
  });

  test('is found once, though its halo lies below', async () => {
    const { shown, content } = await read(words('Kursk 쿠르스크', { halo: HALO }));
    expect(shown.map((one) => one.words).join('')).toBe('Kursk 쿠르스크');
    const halo = content.slice(0, content.indexOf('BT'));
    expect(halo).toContain('1 1 1 SCN');
    // A space has no outline, and a PDF no stroke of nothing.
    expect(halo).not.toMatch(/ w\nS$/m);
    const letters = [...halo.matchAll(/^(\S+) 0 0 (\S+) (\S+) (\S+) cm\n(\S+) w\n\S+ \S+ m\n[\s\S]*?h\nS\nQ$/gm)].map(
      (found) => found.slice(1).map(Number),
    );
    expect(letters.map(([scale, down]) => [scale, down])).toEqual(Array.from({ length: 9 }, () => [0.016, -0.016]));
    expect(letters.map(([, , , y]) => y)).toEqual(letters.map(() => 40));
    expect(letters.map(([scale = NaN, , , , width = NaN]) => scale * width)).toEqual(letters.map(() => 3));
    const starts = letters.map(([, , x]) => x ?? NaN);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect([starts[0], starts[5]]).toEqual(shown.map(({ x }) => x));
    // K is 579 of 1000 wide, kerned or not.
    expect(starts[1]).toBeCloseTo(20 + 16 * 0.579, 0);
  });

  test('has white space as SVG has it, and nothing for no words', async () => {
    expect(
      (await read(words('  Kursk \n region '), words(' '), words('', { halo: HALO }))).shown.map((one) => one.words),
    ).toEqual(['Kursk region']);
  });

  test('says its language where it is another', async () => {
    expect((await read(words('Курськ', { language: 'uk' }))).content).toMatch(
      /\/Span <<\n\/Lang \(uk\)\n>> BDC\n[\s\S]*ET\nQ\nEMC\n/,
    );
    expect((await read(words('Kursk'))).content).not.toContain('BDC');
  });
});

describe('a group', () => {
  const line: Mark = { kind: 'path', d: 'M10 30L50 10L30 20', stroke: '#000000' };

  test('is cut to its clip before it is moved', async () => {
    const { content } = await read({ kind: 'group', clip: 'M0 0h9v9z', move: [5, 6], marks: [line] });
    expect(content).toContain('q\n0 0 m\n9 0 l\n9 9 l\nh\nW n\n1 0 0 1 5 6 cm\nq\n');
    expect(content.match(/^q$/gm)?.length).toBe(content.match(/^Q$/gm)?.length);
  });

  test.each<[string, object, string]>([
    ['is as large as its marks', {}, '[7.5 202.5 37.5 217.5]'],
    ['goes with the group', { move: [100, 20] }, '[82.5 187.5 112.5 202.5]'],
    ['leaves out words that are none', { marks: [line, words(' ', { x: 300 })] }, '[7.5 202.5 37.5 217.5]'],
    ['is cut with the group', { clip: 'M20 0h80v25h-80z' }, '[15 206.25 37.5 217.5]'],
  ])('the area of its link %s', async (_, more, rectangle) => {
    const { find } = await read({
      kind: 'group',
      link: { href: 'https://example.org/ä?b=1&c=2', name: 'An example' },
      marks: [line],
      ...more,
    });
    expect(find('/URI')).toContain('/URI (https://example.org/%C3%A4?b=1&c=2)');
    expect(find('/Subtype /Link')).toContain(`/Rect ${rectangle}`);
  });

  test('with words links from their line', async () => {
    const { find } = await read({
      kind: 'group',
      link: { href: 'http://example.org/', name: 'An example' },
      marks: [words('Kursk')],
    });
    const [left = NaN, bottom = NaN, right = NaN, top = NaN] =
      /\/Rect \[(.*)\]/
        .exec(find('/Subtype /Link') ?? '')?.[1]
        ?.split(' ')
        .map(Number) ?? [];
    expect([left, right - left]).toEqual([15, expect.closeTo(0.75 * 38, 0)]);
    expect(bottom).toBeLessThan(225 - 30);
    expect(top).toBeGreaterThan(225 - 30 + 0.75 * 0.66 * 16);
  });

  test.each(['?place=kursk', '#map', '/a', 'javascript:alert(1)', 'httpsx'])('has no link to %s', async (href) => {
    expect(
      (await read({ kind: 'group', link: { href, name: 'Kursk' }, marks: [line] })).find('/Subtype /Link'),
    ).toBeUndefined();
  });

  test('without marks has no link', async () => {
    expect(
      (await read({ kind: 'group', link: { href: 'https://example.org/', name: 'Nothing' }, marks: [] })).find(
        '/Subtype /Link',
      ),
    ).toBeUndefined();
  });
});
