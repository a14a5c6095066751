/** The gazetteer on disk. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts';

const FOLDER = new URL('../../geo/gazetteer/', import.meta.url);

export const gazetteerOnDisk = (): Gazetteer =>
  openGazetteer((file) => readFile(fileURLToPath(new URL(file, FOLDER)), 'utf8'));

/** Changes with anything in the gazetteer: the beginning of the sha256 of all its files. */
export function gazetteerVersion(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(FOLDER).sort()) hash.update(file).update(readFileSync(new URL(file, FOLDER)));
  return hash.digest('hex').slice(0, 12);
}
