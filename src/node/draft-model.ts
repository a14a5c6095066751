/** The draft's weights on disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { modelFrom, type Model } from '../draft/places/model.ts';
import { ROOT } from './tool-packages.ts';

export const WEIGHTS_DIR = join(ROOT, 'src', 'draft', 'weights');
export const WEIGHTS_FILE = 'places.bin.gz';
export const LEXICON_FILE = 'lexicon.bin.gz';

const unpack = promisify(gunzip);
const read = async (file: string): Promise<Uint8Array> => unpack(await readFile(join(WEIGHTS_DIR, file)));

/** @throws Error when a file is missing or of another version. */
export const draftModelOnDisk = async (): Promise<Model> =>
  modelFrom(await read(WEIGHTS_FILE), await read(LEXICON_FILE));
