/** The gazetteer as it is on disk, and one whose files are counted or broken. */
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { openGazetteer, type Gazetteer } from '../../../src/gazetteer/gazetteer.ts';
import type { Answer } from '../../../src/gazetteer/types.ts';

const FOLDER = new URL('../../../geo/gazetteer/', import.meta.url);

export const FILES = readdirSync(FOLDER).sort();
export const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
export const gzipOf = (file: string): number => gzipSync(textOf(file), { level: 9 }).length;

const texts = new Map<string, string>();
/** Each file is read once, however many gazetteers are opened. */
export async function read(file: string): Promise<string> {
  const text = texts.get(file) ?? textOf(file);
  texts.set(file, text);
  return text;
}

export const gazetteer: Gazetteer = openGazetteer(read);

/** A gazetteer that nobody has asked yet, and the files that it has fetched. */
export function counted(): { fresh: Gazetteer; fetched: Set<string> } {
  const fetched = new Set<string>();
  const fresh = openGazetteer((file) => {
    fetched.add(file);
    return read(file);
  });
  return { fresh, fetched };
}

/** Bytes of files as gzip sends them. */
export const bytesOf = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipOf(file), 0);

export const refsOf = ({ places }: Answer, most = places.length): string[] =>
  places.slice(0, most).map(({ ref }) => ref);
