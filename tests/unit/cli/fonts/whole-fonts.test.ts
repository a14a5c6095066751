/** The TTF files that figures are set in, and their widths. Whoever adds names or words runs `npm run fonts` again. */
import { Resvg } from '@resvg/resvg-js';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { advancesOf, glyphsOf } from '../../../../src/cli/fonts/sfnt.ts';
import { CUTS, type Cut } from '../../../../src/figure/draw/primitives.ts';
import metrics from '../../../../src/figure/text/metrics.json';
import faces from '../../../../src/cartography/fonts.json';
import { all, file } from '../../geo/read.ts';

const SLUGS = { 'Source Sans 3': 'source-sans-3', 'Source Serif 4': 'source-serif-4' } as const;
const cuts = Object.entries(CUTS).map(([name, { family, weight, style }]) => ({
  name: name as Cut, family, weight, style, ttf: `${SLUGS[family]}-${weight}${style === 'italic' ? '-italic' : ''}.ttf`,
}));
const korean = ([400, 600] as const).map((weight) => ({
  family: 'Noto Sans KR',
  weight,
  style: 'normal',
  ttf: `noto-sans-kr-${weight}.ttf`,
}));
const every = [...cuts, ...korean];

const ttf = (name: string) => file(`public/fonts/${name}`);
const isKnown = (name: string) => {
  const glyphs = glyphsOf(ttf(name));
  return (letter: string) => glyphs.has(letter.codePointAt(0) ?? 0);
};
const HANGUL = /[\uac00-\ud7a3]/gu;
const names = Object.values(all).flat().flatMap(({ properties }) => Object.values(properties.name ?? {}));

/** The code points that a page's faces claim. */
function claimed(family: string, weight: number, style: string): number[] {
  const ranges = faces
    .filter((face) => face.family === family && face.weight === weight && face.style === style)
    .flatMap((face) => face.unicodeRange);
  return ranges.flatMap((entry) => {
    const [first = NaN, last = first] = entry.slice(2).split('-').map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

/** Advance widths by code point, as metrics.json has them. */
const widthsOf = (cut: Cut) =>
  new Map(
    (metrics[cut] as unknown as [number, number[]][]).flatMap(([first, widths]) =>
      widths.map((width, i) => [first + i, width] as const),
    ),
  );

test('there is a TTF for each cut and no other', () => {
  const found = readdirSync(new URL('../../../../public/fonts/', import.meta.url)).filter((name) =>
    name.endsWith('.ttf'),
  );
  expect(found.sort()).toEqual(every.map((one) => one.ttf).sort());
});

describe.each(every)('$ttf', ({ ttf: name, family, weight, style }) => {
  test('is TrueType', () => {
    expect(ttf(name).toString('hex', 0, 4)).toBe('00010000');
  });

  test('has every character that the page’s faces of its cut have', () => {
    const glyphs = glyphsOf(ttf(name));
    const points = claimed(family, weight, style);
    expect(points.length).toBeGreaterThan(400);
    expect(points.filter((point) => !glyphs.has(point))).toEqual([]);
  });
});

test.each(cuts)(
  'every character of a name has a glyph in $ttf or in the Hangul of its weight',
  ({ ttf: name, weight }) => {
    const [isInCut, isInKorean] = [isKnown(name), isKnown(`noto-sans-kr-${weight}.ttf`)];
    expect(names.length).toBeGreaterThan(3000);
    expect([...new Set(names.join(''))].filter((letter) => !isInCut(letter) && !isInKorean(letter))).toEqual([]);
  },
);

test.each(korean)('$ttf has the syllables of what stories, figures, page and public screen say', ({ ttf: name }) => {
  const files = [
    'src/locales/ko.json', 'src/locales/language-names.json', 'public/stories/kursk/translation.ko.json',
    // A dam, a nuclear plant or an island of the gazetteer's may be in any story.
    'geo/build/names/spots.json', 'geo/build/names/seas.json', 'geo/build/names/towns.json',
  ];
  const syllables = files.flatMap((one) => file(one).toString('utf8').match(HANGUL) ?? []);
  expect(syllables.length).toBeGreaterThan(0);
  const has = isKnown(name);
  expect(syllables.filter((letter) => !has(letter))).toEqual([]);
});

describe('the widths that figures are laid out by', () => {
  test.each(cuts)('of $name are there for all that the page’s faces have', ({ name, family, weight, style }) => {
    const widths = widthsOf(name);
    expect(claimed(family, weight, style).filter((point) => !widths.has(point))).toEqual([]);
  });

  test.each(cuts)('of $name are those of its file', ({ name, ttf: path }) => {
    expect([...widthsOf(name)].sort(([a], [b]) => a - b)).toEqual([...advancesOf(ttf(path))].sort(([a], [b]) => a - b));
  });

  test.each(cuts)('of $name are what another reader of fonts finds', ({ name, ttf: path }) => {
    const doc = new PDFDocument().font(ttf(path)).fontSize(1000);
    for (const [point, width] of widthsOf(name))
      expect(doc.widthOfString(String.fromCodePoint(point)), String.fromCodePoint(point)).toBeCloseTo(width, 6);
  });

  test.each(korean)('of Hangul are the same for each syllable of $ttf', ({ ttf: path }) => {
    const syllables = [...advancesOf(ttf(path))].filter(([point]) => point >= 0xac00 && point <= 0xd7a3);
    expect(new Set(syllables.map(([, width]) => width))).toEqual(new Set([metrics.hangul]));
  });
});

describe('a drawing program', () => {
  /** The pixels of a text, drawn with these files alone. */
  function drawn(
    text: string,
    { family, weight, style }: { family: string; weight: number; style: string },
    files: readonly string[],
  ): string {
    const font = `font-family="'${family}'" font-size="24" font-weight="${weight}" font-style="${style}"`;
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="40">'
      + `<text x="5" y="28" ${font}>${text}</text></svg>`;
    const fontFiles = files.map((name) => fileURLToPath(new URL(`../../../../public/fonts/${name}`, import.meta.url)));
    return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).render().pixels.toString('base64');
  }
  const files = every.map((one) => one.ttf);
  const sampleOf = (family: string) => (family === 'Noto Sans KR' ? '쿠르스크주' : 'Kursk Їжак Ёж');

  test.each(every)('finds $ttf by family, weight and style, whatever the order', (one) => {
    const alone = drawn(sampleOf(one.family), one, [one.ttf]);
    expect(drawn(sampleOf(one.family), one, files)).toBe(alone);
    expect(drawn(sampleOf(one.family), one, [...files].reverse())).toBe(alone);
  });

  test('draws each cut differently', () => {
    expect(new Set(cuts.map((one) => drawn(sampleOf(one.family), one, files))).size).toBe(cuts.length);
    expect(new Set(korean.map((one) => drawn(sampleOf(one.family), one, files))).size).toBe(korean.length);
  });

  test.each(every)('draws every alphabet of $ttf', (one) => {
    const nothing = drawn('', one, files);
    const missing = drawn('漢', one, [one.ttf]);
    for (const letter of one.family === 'Noto Sans KR' ? ['쿠'] : ['K', 'Ж', 'ş']) {
      expect([nothing, missing]).not.toContain(drawn(letter, one, [one.ttf]));
    }
  });
});
