import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LAYER_FILES } from '../../../src/geometry/layer-files.ts';
import { all, file } from './read.ts';

const gzip = (name: string): number => gzipSync(file(`geo/layers/${name}.geojson`), { level: 9 }).length;

test('what is loaded before the map is drawn stays within 56 KB, and what comes later is not heavy', () => {
  const first = Object.values(LAYER_FILES.overview);
  expect(first.reduce((sum, name) => sum + gzip(name), 0)).toBeLessThanOrEqual(56 * 1024);
  expect(gzip('countries-detail')).toBeLessThanOrEqual(450 * 1024);
  expect(gzip('lakes')).toBeLessThanOrEqual(8 * 1024);
  expect(gzip('waters')).toBeLessThanOrEqual(62 * 1024);
});

interface Face {
  readonly family: string;
  readonly weight: number;
  readonly style: string;
  readonly file: string;
  readonly unicodeRange: readonly string[];
}
const faces = JSON.parse(file('src/cartography/fonts.json').toString('utf8')) as Face[];

function points(face: Face): number[] {
  return face.unicodeRange.flatMap((entry) => {
    const [first = NaN, last = first] = entry
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

test.each([400, 600])('every character of a name has a glyph in the sans of weight %i', (weight) => {
  const sans = faces.filter(
    (face) => face.weight === weight && face.style === 'normal' && face.family !== 'Source Serif 4',
  );
  const known = new Set(sans.flatMap(points));
  const names = Object.values(all)
    .flat()
    .flatMap(({ properties }) => Object.values(properties.name ?? {}));
  expect(names.length).toBeGreaterThan(3000);
  const missing = new Set(Array.from(names.join('')).filter((letter) => !known.has(letter.codePointAt(0) ?? 0)));
  expect([...missing]).toEqual([]);
});

test('no two files of one cut claim the same character, and each file exists', () => {
  for (const { family, weight, style } of faces) {
    const cut = faces.filter((face) => face.family === family && face.weight === weight && face.style === style);
    const claimed = cut.flatMap(points);
    expect(new Set(claimed).size).toBe(claimed.length);
  }
  for (const face of faces) expect(file(`public/fonts/${face.file}`).toString('latin1', 0, 4)).toBe('wOF2');
});

test('the style sheet declares the same faces', () => {
  const css = file('src/ui/styles/fonts.css').toString('utf8');
  const forMap = faces.filter(({ family, style }) => family.includes('Sans') && style === 'normal');
  const standIns = css.match(/src: local\(/g)?.length ?? 0;
  expect(css.match(/@font-face/g)?.length).toBe(faces.length + forMap.length + standIns);
  expect(css.match(/font-family: "Map Sans"/g)?.length).toBe(forMap.length);
  for (const face of faces) {
    expect(css).toContain(`src: url("/fonts/${face.file}") format("woff2");`);
    expect(css).toContain(`unicode-range: ${face.unicodeRange.join(', ')};`);
  }
});
