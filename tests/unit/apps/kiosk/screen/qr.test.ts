import { Resvg } from '@resvg/resvg-js';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { QrCode } from '../../../../../src/apps/kiosk/screen/qr.tsx';

const drawn = (text: string) =>
  render(h(QrCode, { text })).replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
/** As a telephone sees it: 6 px for each module. */
function seen(svg: string) {
  const { width, height, pixels } = new Resvg(svg, { fitTo: { mode: 'zoom', value: 6 } }).render();
  return { width, height, data: new Uint8ClampedArray(pixels) };
}

test.each([
  'https://example.org/',
  'http://a.de',
  'https://xn--e1afmkfd.xn--p1ai/новини?q=Курськ',
  `https://example.org/${'long-'.repeat(100)}?a=1&b=%D0%B0#end`,
])('%s is read as it is', (text) => {
  expect(decodeQR(seen(drawn(text)))).toBe(text);
});

test('it has four modules of white around it, and is black on white whatever the theme', () => {
  const svg = drawn('https://example.org/');
  const { width, data } = seen(svg);
  const isWhite = (x: number, y: number) =>
    data.slice((y * width + x) * 4, (y * width + x) * 4 + 3).every((value) => value === 255);
  const edge = Array.from({ length: width }, (_, i) => i);
  for (const depth of [0, 12, 23])
    for (const i of edge)
      expect([
        isWhite(i, depth),
        isWhite(depth, i),
        isWhite(i, width - 1 - depth),
        isWhite(width - 1 - depth, i),
      ]).toEqual([true, true, true, true]);
  expect(isWhite(24, 24)).toBe(false);
  expect(svg).not.toContain('var(');
});

test('15 % of it may be lost', () => {
  const picture = seen(drawn('https://example.org/some/path'));
  const side = picture.width / 6 - 8;
  // A reflection in the middle, a tenth of the whole.
  const spot = Math.floor(side * Math.sqrt(0.1));
  const from = 6 * (4 + Math.floor((side - spot) / 2));
  for (let y = from; y < from + 6 * spot; y++)
    for (let x = from; x < from + 6 * spot; x++)
      picture.data.fill(255, (y * picture.width + x) * 4, (y * picture.width + x) * 4 + 4);
  expect(decodeQR(picture)).toBe('https://example.org/some/path');
});

test('an address that is too long for any square is shown as text alone', () => {
  expect(drawn(`https://example.org/${'x'.repeat(3000)}`)).toBe('');
});
