import { crc32 } from 'node:zlib';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { withDensity } from '../../../../src/figure/output/png-density.ts';

function picture(): Buffer {
  const png = new PNG({ width: 3, height: 2 });
  png.data.set(Array.from({ length: 24 }, (_, i) => (i % 4 === 3 ? 255 : i * 10)));
  return PNG.sync.write(png);
}

/** Chunks by the letter of the format: length, type, data, CRC. */
function chunksOf(bytes: Uint8Array): { type: string; data: Buffer; isWhole: boolean }[] {
  const png = Buffer.from(bytes);
  const chunks: { type: string; data: Buffer; isWhole: boolean }[] = [];
  for (let at = 8; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, end),
      isWhole: crc32(png.subarray(at + 4, end)) === png.readUInt32BE(end),
    });
    at = end + 4;
  }
  return chunks;
}
const typesOf = (bytes: Uint8Array) => chunksOf(bytes).map(({ type }) => type);
const densityOf = (bytes: Uint8Array) => {
  const data = chunksOf(bytes).find(({ type }) => type === 'pHYs')?.data;
  return data && [data.readUInt32BE(0), data.readUInt32BE(4), data[8]];
};

describe('the density', () => {
  test('comes after the header, along both sides, per metre', () => {
    const bytes = withDensity(picture(), 11811);
    expect(typesOf(bytes).slice(0, 2)).toEqual(['IHDR', 'pHYs']);
    expect(densityOf(bytes)).toEqual([11811, 11811, 1]);
  });

  test('is a whole number', () => {
    expect(densityOf(withDensity(picture(), 96 / 0.0254))).toEqual([3780, 3780, 1]);
  });

  test('takes the place of another', () => {
    const bytes = withDensity(withDensity(picture(), 1000), 2000);
    expect(typesOf(bytes).filter((type) => type === 'pHYs')).toHaveLength(1);
    expect(densityOf(bytes)).toEqual([2000, 2000, 1]);
  });

  test('leaves the rest as it was', () => {
    const before = picture();
    const after = withDensity(before, 5000);
    expect(PNG.sync.read(Buffer.from(after)).data).toEqual(PNG.sync.read(before).data);
    expect(chunksOf(after).filter(({ type }) => type !== 'pHYs')).toEqual(chunksOf(before));
    expect(chunksOf(after).every(({ isWhole }) => isWhole)).toBe(true);
  });

  test('goes into bytes that are a part of others', () => {
    const png = picture();
    const around = new Uint8Array(png.length + 20).fill(7);
    around.set(png, 10);
    expect(withDensity(around.subarray(10, 10 + png.length), 5000)).toEqual(withDensity(new Uint8Array(png), 5000));
  });
});

describe('what is refused', () => {
  test.each([[new Uint8Array()], [new TextEncoder().encode('<svg/>')], [picture().subarray(1)]])('no PNG', (bytes) => {
    expect(() => withDensity(bytes, 1000)).toThrow('This is not a PNG: its signature is missing');
  });

  test.each([30, 36, 50])('a PNG that ends after %i bytes', (length) => {
    expect(() => withDensity(picture().subarray(0, length), 1000)).toThrow(
      'This PNG breaks off in the middle of a chunk',
    );
  });

  test('a PNG without a header', () => {
    const png = picture();
    expect(() => withDensity(Buffer.concat([png.subarray(0, 8), png.subarray(33)]), 1000)).toThrow(
      'This PNG does not begin with its header',
    );
    expect(() => withDensity(png.subarray(0, 8), 1000)).toThrow('This PNG does not begin with its header');
  });
});
