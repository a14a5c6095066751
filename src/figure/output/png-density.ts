/** Says in a PNG how large it is on paper. */

/** CSS px in a metre: 96 to the inch of 0.0254 m. */
export const PX_PER_METRE = 96 / 0.0254;

/** PNG specification, third edition, 5.2. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A chunk is its data's length (4 bytes), its type (4), the data, and a CRC of type and data (4). */
const AROUND = 12;

/** PNG specification, annex D: one entry for each byte. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

const crcOf = (bytes: Uint8Array) =>
  ~bytes.reduce((crc, byte) => (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8), ~0) >>> 0;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** PNG specification, 11.3.4.3: pixels per unit along x and y, then 1, for the metre. */
function densityChunk(pixelsPerMetre: number): Uint8Array {
  const chunk = new Uint8Array(AROUND + 9);
  const view = viewOf(chunk);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, pixelsPerMetre);
  view.setUint32(12, pixelsPerMetre);
  chunk[16] = 1;
  view.setUint32(17, crcOf(chunk.subarray(4, 17)));
  return chunk;
}

/** @throws Error on anything that can't be a PNG. */
function chunksOf(png: Uint8Array): { type: string; bytes: Uint8Array }[] {
  if (SIGNATURE.some((byte, at) => png[at] !== byte)) throw new Error('This is not a PNG: its signature is missing');
  const chunks: { type: string; bytes: Uint8Array }[] = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const end = at + AROUND <= png.length ? at + AROUND + viewOf(png).getUint32(at) : Infinity;
    if (end > png.length) throw new Error('This PNG breaks off in the middle of a chunk');
    chunks.push({ type: String.fromCharCode(...png.subarray(at + 4, at + 8)), bytes: png.subarray(at, end) });
    at = end;
  }
  return chunks;
}

/**
 * @param pixelsPerMetre taken to the next whole number, as the format has no others.
 * @returns the same picture with that density, in place of any that it had.
 */
export function withDensity(png: Uint8Array, pixelsPerMetre: number): Uint8Array {
  const [header, ...rest] = chunksOf(png);
  if (header?.type !== 'IHDR') throw new Error('This PNG does not begin with its header');
  const parts = [
    png.subarray(0, SIGNATURE.length), header.bytes, densityChunk(Math.round(pixelsPerMetre)),
    ...rest.filter(({ type }) => type !== 'pHYs').map(({ bytes }) => bytes),
  ];
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => {
    all.set(part, at);
    return at + part.length;
  }, 0);
  return all;
}
