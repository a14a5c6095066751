import { describe, expect, test } from 'vitest';
import { imagesOf, type Image } from '../../../../src/map/layers/images.ts';
import { light, THEMES } from '../../../../src/cartography/theme.ts';

const pixel = ({ data, width }: Image, x: number, y: number) =>
  Array.from(data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4));
const cover = ({ data }: Image) => Array.from(data).filter((_, i) => i % 4 === 3);

function named(name: string, theme = light): Image {
  const image = imagesOf(theme)[name];
  if (!image) throw new Error(`no image ${name}`);
  return image;
}

test.each(Object.keys(imagesOf(light)))('%s has four bytes for each pixel', (name) => {
  const { width, height, data } = named(name);
  expect(data).toHaveLength(width * height * 4);
});

test.each(['hatch', 'arrow', 'dot'])('%s is drawn, and not everywhere', (name) => {
  expect(Math.max(...cover(named(name)))).toBeGreaterThan(150);
  expect(Math.min(...cover(named(name)))).toBe(0);
});

test('the box can’t be seen', () => {
  expect(Math.max(...cover(named('box')))).toBe(0);
});

test('images take the colours of the theme', () => {
  const hex = (image: Image) =>
    `#${pixel(image, 8, 8)
      .slice(0, 3)
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')}`;
  for (const theme of Object.values(THEMES)) {
    expect(hex(named('hatch', theme))).toBe(theme.ink);
    expect(hex(named('arrow', theme))).toBe(theme.accent);
    expect(hex(named('dot', theme))).toBe(theme.mapText);
  }
});

describe('the hatch', () => {
  const hatch = named('hatch');
  const at = (x: number, y: number) =>
    pixel(hatch, (x + hatch.width) % hatch.width, (y + hatch.height) % hatch.height)[3] ?? NaN;

  test('repeats without a seam: along its lines the cover is the same, across the edges too', () => {
    for (let x = 0; x < hatch.width; x++) {
      for (let y = 0; y < hatch.height; y++) expect(at(x, y)).toBe(at(x + 1, y - 1));
    }
  });
});
