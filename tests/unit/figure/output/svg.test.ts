import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark, PathMark, TextMark } from '../../../../src/figure/draw/primitives.ts';
import { toSvg } from '../../../../src/figure/output/svg.ts';
import { drawingOf, words } from '../drawings.ts';
import { elementsOf, parseXml, type XmlElement } from '../xml.ts';

const SQUARE = 'M0 0h10v10h-10z';
const square: PathMark = { kind: 'path', d: SQUARE, fill: '#c65a6b' };

/** The elements that marks are printed as. */
const printed = (...marks: Mark[]) => parseXml(toSvg(drawingOf(...marks))).children.slice(2);

function only(elements: readonly XmlElement[]): XmlElement {
  expect(elements).toHaveLength(1);
  return elements[0] as XmlElement;
}
const pathOf = (mark: Partial<PathMark>) => only(printed({ kind: 'path', d: SQUARE, ...mark })).attributes;
const textOf = (text: string, mark?: Partial<TextMark>) => only(printed(words(text, mark)));

describe('the document', () => {
  test('names itself first, and is as large as the drawing', () => {
    expect(parseXml(toSvg(drawingOf()))).toEqual({
      tag: 'svg',
      attributes: {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: '0 0 400 300',
        width: '400',
        height: '300',
        role: 'img',
        lang: 'en',
        'xml:lang': 'en',
        'font-family': "'Source Sans 3','Noto Sans KR',sans-serif",
        'stroke-linejoin': 'round',
      },
      children: [
        { tag: 'title', attributes: {}, children: [], text: 'A title' },
        { tag: 'desc', attributes: {}, children: [], text: 'What it shows.' },
      ],
      text: 'A titleWhat it shows.',
    });
  });

  test('is the same for the same drawing', () => {
    const drawing = drawingOf(square, { kind: 'group', clip: SQUARE, marks: [words('Kursk')] });
    expect(toSvg(structuredClone(drawing))).toBe(toSvg(drawing));
  });

  test('has no inline style: the page’s content policy forbids it', () => {
    const all = elementsOf(
      parseXml(toSvg(drawingOf(square, words('Kursk', { cut: 'serifItalic', halo: { colour: '#ffffff', width: 3 } })))),
    );
    expect(all.filter(({ tag, attributes }) => tag === 'style' || 'style' in attributes)).toEqual([]);
  });

  test('carries fonts along when asked', () => {
    const embed = [
      { family: 'Source Sans 3', weight: 600, style: 'normal', base64: 'd09GMgABAAA=', format: 'woff2' as const },
    ];
    const style = only(elementsOf(parseXml(toSvg(drawingOf(square), { embed }))).filter(({ tag }) => tag === 'style'));
    expect(style.text).toBe(
      "@font-face{font-family:'Source Sans 3';font-weight:600;font-style:normal;"
      + "src:url(data:font/woff2;base64,d09GMgABAAA=) format('woff2')}",
    );
  });
});

describe('whatever the words', () => {
  const unit = fc.oneof(
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '&',
        '<',
        '>',
        '"',
        "'",
        ']]>',
        '&amp;',
        '<!--',
        '\r',
        '\n',
        '\t',
        '\0',
        '\uFFFF',
        '한',
      ),
    },
    { weight: 2, arbitrary: fc.nat(0xffff).map((code) => String.fromCharCode(code)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
  );
  const anything = fc.array(unit, { maxLength: 12 }).map((parts) => parts.join(''));
  /** Character by character, unlike the printer. */
  const allowed = (text: string) =>
    Array.from(text)
      .filter((char) => {
        const point = char.codePointAt(0) ?? 0;
        return point >= 0x20
          ? (point < 0xd800 || point > 0xdfff) && point !== 0xfffe && point !== 0xffff
          : [9, 10, 13].includes(point);
      })
      .join('');
  const read = (text: string) => allowed(text).replace(/\r\n?/g, '\n');

  test('the document is well-formed and says them', () => {
    fc.assert(
      fc.property(anything, anything, anything, (one, two, three) => {
        const group: Mark = {
          kind: 'group',
          data: { place: two },
          link: { href: three, name: one },
          marks: [words(three)],
        };
        const [title, description, link] = parseXml(
          toSvg({ ...drawingOf(group), title: one, description: two }),
        ).children;
        const said = link?.text.replaceAll(/^\u2067|\u2069$/g, '');
        expect([title?.text, description?.text, said]).toEqual([one, two, three].map(read));
        expect(link?.attributes).toEqual({
          href: allowed(three),
          'aria-label': allowed(one),
          'data-place': allowed(two),
        });
      }),
    );
  });
});

describe('a path', () => {
  test('is filled', () => {
    expect(pathOf({ fill: '#c65a6b' })).toEqual({ d: SQUARE, fill: '#c65a6b' });
  });

  test('is stroked, and not filled with black', () => {
    expect(pathOf({ stroke: '#1d1f21' })).toEqual({ d: SQUARE, fill: 'none', stroke: '#1d1f21' });
  });

  test('has everything that a mark can say', () => {
    expect(
      pathOf({ fill: '#ffffff', stroke: '#1d1f21', width: 1.256, dash: [4, 2.5], opacity: 0.5, isEvenOdd: true }),
    ).toEqual({
      d: SQUARE,
      fill: '#ffffff',
      'fill-rule': 'evenodd',
      stroke: '#1d1f21',
      'stroke-width': '1.26',
      'stroke-dasharray': '4 2.5',
      opacity: '0.5',
    });
  });

  test.each([
    ['M1.23456 -0.005L-0.001 2.999', 'M1.23 -0.01L-0 3'],
    ['M1.5.555L5-.0012', 'M1.5.555L5-0'],
    ['M1e-7 1.5e-9L1.234e2 20', 'M0 0L123.4 20'],
    ['M0 0a5 5 0 011.5 2', 'M0 0a5 5 0 011.5 2'],
    ['M0 0a5 5 0 01.555 2.555', 'M0 0a5 5 0 01.555 2.56'],
    ['M0 0a5 5 0 11.555 2.555', 'M0 0a5 5 0 11.56 2.56'],
    ['M10 20.25', 'M10 20.25'],
  ])('%s becomes short', (d, short) => {
    expect(pathOf({ d })['d']).toBe(short);
  });

  test('stays where it was, to a hundredth', () => {
    const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number), { minLength: 1 }),
        fc.constantFrom(' ', ','),
        (points, between) => {
          const d = pathOf({ d: `M${points.map((point) => point.join(between)).join('L')}` })['d'] ?? '';
          const numbers = d.slice(1).split(/[L ,]/);
          expect(
            numbers.every((one) => /^-?\d+(\.\d{1,2})?$/.test(one)),
            d,
          ).toBe(true);
          points
            .flat()
            .forEach((value, i) => expect(Math.abs(Number(numbers[i]) - value)).toBeLessThanOrEqual(0.005 + 1e-9));
        },
      ),
    );
  });
});

describe('text', () => {
  test('says where it stands and what it is set in', () => {
    expect(textOf('Kursk')).toMatchObject({
      tag: 'text',
      text: 'Kursk',
      attributes: { x: '20', y: '40', 'font-size': '16', fill: '#1d1f21' },
    });
    expect(textOf('Kursk').attributes).not.toHaveProperty('font-family');
  });

  test.each([
    ['sansBold', { 'font-weight': '600' }],
    ['serif', { 'font-family': "'Source Serif 4','Noto Sans KR',serif" }],
    ['serifItalic', { 'font-family': "'Source Serif 4','Noto Sans KR',serif", 'font-style': 'italic' }],
    ['serifBold', { 'font-family': "'Source Serif 4','Noto Sans KR',serif", 'font-weight': '600' }],
  ] as const)('in %s', (cut, more) => {
    expect(textOf('Kursk', { cut }).attributes).toEqual({ ...textOf('Kursk').attributes, ...more });
  });

  test('has an anchor, a halo under its fill, and a language', () => {
    expect(
      textOf('Курськ', { anchor: 'middle', halo: { colour: '#ffffff', width: 2.5 }, language: 'uk' }).attributes,
    ).toMatchObject({
      'text-anchor': 'middle',
      stroke: '#ffffff',
      'stroke-width': '2.5',
      'paint-order': 'stroke',
      lang: 'uk',
    });
  });

  test('names the font of Hangul, which has no italic', () => {
    const upright = textOf('Seoul 서울, 한국', { cut: 'sansBold' });
    expect(upright.text).toBe('Seoul 서울, 한국');
    expect(upright.children.map(({ text, attributes }) => [text, attributes])).toEqual([
      ['서울', { 'font-family': "'Noto Sans KR',sans-serif" }], ['한국', { 'font-family': "'Noto Sans KR',sans-serif" }],
    ]);
    expect(only(textOf('서울', { cut: 'serifItalic' }).children).attributes).toHaveProperty('font-style', 'normal');
  });
});

describe('a group', () => {
  const group = (more: object) =>
    printed({ kind: 'group', marks: [square], ...more }).filter(({ tag }) => tag !== 'defs');

  test('that says nothing is only its marks', () => {
    expect(only(group({})).tag).toBe('path');
  });

  test('says what it stands for', () => {
    expect(only(group({ data: { place: 'kursk', statement: 'a-b' } }))).toMatchObject({
      tag: 'g',
      attributes: { 'data-place': 'kursk', 'data-statement': 'a-b' },
    });
  });

  test('moves its marks, but not its clip', () => {
    expect(only(group({ move: [10, -5.126] })).attributes).toEqual({ transform: 'translate(10 -5.13)' });
    const outer = only(group({ move: [10, 5], clip: SQUARE }));
    expect(outer.attributes).toEqual({ 'clip-path': 'url(#f1)' });
    expect(only(outer.children)).toMatchObject({ tag: 'g', attributes: { transform: 'translate(10 5)' } });
  });

  test('with a link leads there, and is not hidden inside an image', () => {
    const marks: Mark[] = [
      {
        kind: 'group',
        marks: [{ kind: 'group', link: { href: '?place=kursk', name: 'Kursk region, 4 statements' }, marks: [square] }],
      },
    ];
    const svg = parseXml(toSvg(drawingOf(...marks)));
    expect(only(svg.children.slice(2))).toMatchObject({
      tag: 'a',
      attributes: { href: '?place=kursk', 'aria-label': 'Kursk region, 4 statements' },
    });
    expect(svg.attributes['role']).toBe('group');
  });
});

describe('ids', () => {
  const clipped = (d: string): Mark => ({
    kind: 'group',
    clip: d,
    marks: [square, { kind: 'group', clip: 'M5 5h1v1z', marks: [square] }],
  });
  const all = (idPrefix?: string) =>
    elementsOf(
      parseXml(
        toSvg(
          drawingOf(clipped(SQUARE), clipped('M0 0h3v3z'), clipped(SQUARE)),
          idPrefix === undefined ? {} : { idPrefix },
        ),
      ),
    );
  const idsOf = (elements: readonly XmlElement[]) => elements.flatMap(({ attributes }) => attributes['id'] ?? []);

  test('stand once each, and every clip leads to the right one', () => {
    const elements = all();
    const clips = new Map(
      elements
        .filter(({ tag }) => tag === 'clipPath')
        .map(({ attributes, children }) => [attributes['id'], children[0]?.attributes['d']]),
    );
    expect(idsOf(elements)).toEqual([...new Set(idsOf(elements))]);
    const used = elements
      .flatMap(({ attributes }) => attributes['clip-path'] ?? [])
      .map((url) => clips.get(/^url\(#(.+)\)$/.exec(url)?.[1] ?? ''));
    expect(used).toEqual([SQUARE, 'M5 5h1v1z', 'M0 0h3v3z', 'M5 5h1v1z', SQUARE, 'M5 5h1v1z']);
  });

  test('of two figures differ by their prefix', () => {
    expect(idsOf(all('map'))).toEqual(['map1', 'map2', 'map3']);
    expect(idsOf(all()).some((id) => idsOf(all('map')).includes(id))).toBe(false);
  });
});
