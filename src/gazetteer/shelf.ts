/** The files that were read so far, each read once; one that can't be read costs only what is in it. */
import {
  parseAreas, parseIndex, parseRefs, parseRows, type AreaName, type Index, type PlaceRow, type Row,
} from './files.ts';
import type { Read } from './types.ts';

export interface Shelf {
  /** The index, or undefined where it can't be read: nothing is found without it. */
  index: (problems: Problems) => Promise<Index | undefined>;
  /** Rows of a file of names, in order of their keys; none where it can't be read. */
  rows: (file: string, problems: Problems) => Promise<readonly Row[]>;
  /** A place's own row, if a file that was read so far has it. */
  known: (ref: string) => PlaceRow | undefined;
  refs: (file: string, first: string, problems: Problems) => Promise<ReadonlyMap<string, number>>;
  areas: (file: string, problems: Problems) => Promise<ReadonlyMap<string, AreaName>>;
  /** Names, one a line. */
  lines: (file: string, problems: Problems) => Promise<readonly string[]>;
}

/** A sentence for each file that an answer had to do without. */
export type Problems = Set<string>;

export function createShelf(read: Read): Shelf {
  const kept = new Map<string, Promise<unknown>>();
  const known = new Map<string, PlaceRow>();
  const parseAndKnow = (text: string): Row[] => {
    const rows = parseRows(text);
    for (const row of rows) if (!('shard' in row)) known.set(row.ref, row);
    return rows;
  };
  const once = async <T>(file: string, parse: (text: string) => T, problems: Problems): Promise<T | undefined> => {
    const found = kept.get(file) ?? read(file).then(parse);
    kept.set(file, found);
    try {
      return await found as T;
    } catch (error) {
      // It may be there the next time.
      kept.delete(file);
      problems.add(`The gazetteer's file ${file} can't be read (${reasonOf(error)}): places in it are not found.`);
      return undefined;
    }
  };
  return {
    index: (problems) => once('index.json', parseIndex, problems),
    rows: async (file, problems) => await once(file, parseAndKnow, problems) ?? [],
    known: (ref) => known.get(ref),
    refs: async (file, first, problems) =>
      await once(file, (text) => parseRefs(text, first), problems) ?? new Map<string, number>(),
    areas: async (file, problems) => await once(file, parseAreas, problems) ?? new Map<string, AreaName>(),
    lines: async (file, problems) => await once(file, (text) => text.split('\n').filter(Boolean), problems) ?? [],
  };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
