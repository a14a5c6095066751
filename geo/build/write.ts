import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { coordAll } from '@turf/turf';
import { ROOT } from '../../src/node/tool-packages.ts';
import type { Drawn } from './types.ts';

const LAYERS = join(ROOT, 'geo', 'layers');

export interface Written {
  readonly file: string;
  readonly features: number;
  readonly vertices: number;
  readonly raw: number;
  readonly gzip: number;
}

/**
 * Writes one layer, a feature a line, so that a change shows as the lines it changes. Features go from west to east by
 * their first vertex, then by id: neighbours share their edges' vertices, and gzip finds them only within 32 KB.
 * Sizes in bytes.
 */
export function writeLayer(name: string, features: readonly Drawn[]): Written {
  const sorted = features.toSorted((a, b) => west(a) - west(b) || (a.id < b.id ? -1 : 1));
  const lines = sorted.map((feature) => JSON.stringify(feature)).join(',\n');
  const text = `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
  mkdirSync(LAYERS, { recursive: true });
  const file = `${name}.geojson`;
  writeFileSync(join(LAYERS, file), text);
  const vertices = sorted.reduce((sum, { geometry }) => sum + coordAll(geometry).length, 0);
  return {
    file,
    features: sorted.length,
    vertices,
    raw: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
  };
}

/** Points share nothing, so they stay in order of id. */
const west = ({ geometry }: Drawn): number => (geometry.type === 'Point' ? 0 : (coordAll(geometry)[0]?.[0] ?? 0));

/** Layers that a page loads before its map is drawn, and what they may weigh together (bytes, gzip -9). */
const FIRST = ['countries-overview', 'borders-overview', 'lakes'];
const BUDGET = 56 * 1024;

/** Prints what was written and how much of the budget it takes. */
export function report(written: readonly Written[]): void {
  console.table(Object.fromEntries(written.map(({ file, ...sizes }) => [file, sizes])));
  const first = written.filter(({ file }) => FIRST.includes(file.replace('.geojson', '')));
  const total = first.reduce((sum, { gzip }) => sum + gzip, 0);
  console.log(`before the map is drawn: ${total} of ${BUDGET} bytes (gzip -9)`);
  if (total > BUDGET) process.exitCode = 1;
}
