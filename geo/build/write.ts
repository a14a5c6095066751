import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { coordAll } from '@turf/turf';
import { LAYER_FILES } from '../../src/geometry/layer-files.ts';
import { ROOT } from '../../src/node/tool-packages.ts';
import type { Drawn } from './types.ts';

export interface Written {
  /** Within `geo`. */
  readonly file: string;
  readonly features: number;
  readonly vertices: number;
  readonly raw: number;
  readonly gzip: number;
}

/**
 * Writes one layer (its path within `geo`, without its ending), a feature a line, so that a change shows as the lines
 * it changes. Features go from west to east by their first vertex, then by id: neighbours share their edges' vertices,
 * and gzip finds them only within 32 KB. Sizes in bytes.
 */
export function writeLayer(name: string, features: readonly Drawn[]): Written {
  const sorted = features.toSorted((a, b) => west(a) - west(b) || (a.id < b.id ? -1 : 1));
  const lines = sorted.map((feature) => JSON.stringify(feature)).join(',\n');
  const text = `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
  const file = `${name}.geojson`;
  const path = join(ROOT, 'geo', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
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
const FIRST = Object.values(LAYER_FILES.overview).map((name) => `layers/${name}.geojson`);
const BUDGET = 56 * 1024;

/** Empties a folder of `geo` that has a file for each of something: what is no more must not stay. */
export const empty = (folder: string): void => rmSync(join(ROOT, 'geo', folder), { recursive: true, force: true });

/** The layers one by one, and the other folders' files, one for each country or water, in one line each. */
function summed(written: readonly Written[]): Written[] {
  const lines = new Map<string, Written>();
  for (const one of written) {
    const folder = dirname(one.file);
    const file = folder === 'layers' ? one.file : `${folder}/*`;
    const so = lines.get(file) ?? { features: 0, vertices: 0, raw: 0, gzip: 0 };
    lines.set(file, {
      file,
      features: so.features + one.features,
      vertices: so.vertices + one.vertices,
      raw: so.raw + one.raw,
      gzip: so.gzip + one.gzip,
    });
  }
  return [...lines.values()];
}

/** Prints what was written and how much of the budget it takes. */
export function report(written: readonly Written[]): void {
  console.table(Object.fromEntries(summed(written).map(({ file, ...sizes }) => [file, sizes])));
  const first = written.filter(({ file }) => FIRST.includes(file));
  const total = first.reduce((sum, { gzip }) => sum + gzip, 0);
  console.log(`before the map is drawn: ${total} of ${BUDGET} bytes (gzip -9)`);
  if (total > BUDGET) process.exitCode = 1;
}
