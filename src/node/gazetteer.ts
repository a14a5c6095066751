/** The gazetteer on disk. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openGazetteer, type Gazetteer } from '../gazetteer/gazetteer.ts';

const FOLDER = new URL('../../geo/gazetteer/', import.meta.url);

export const gazetteerOnDisk = (): Gazetteer =>
  openGazetteer((file) => readFile(fileURLToPath(new URL(file, FOLDER)), 'utf8'));
