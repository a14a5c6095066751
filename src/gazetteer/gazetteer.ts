/** The world's places by name. README.md: what it answers, and what it reads for that. */
import { candidatesIn } from './candidates.ts';
import { placeOf, rowOf, shardFile } from './places.ts';
import { searchIn, type SearchOptions } from './search.ts';
import { createShelf, type Problems, type Shelf } from './shelf.ts';
import type { Answer, Around, Found, GazetteerPlace, Read } from './types.ts';

export interface Gazetteer {
  /** For people: the beginning of a name is enough, and a slip is forgiven. At most eight places. */
  search: (text: string, options?: SearchOptions) => Promise<Answer>;
  /** For a text: all places that have the name, and those whose people or government it stands for. */
  candidates: (name: string) => Promise<Answer>;
  /** For a story: the place itself, with all that it lies in. */
  get: (ref: string) => Promise<{ place?: GazetteerPlace; problems: string[] }>;
}

/** @param read how its files are read; it is asked for each only when it is needed, and once. */
export function openGazetteer(read: Read): Gazetteer {
  const shelf = createShelf(read);
  const answer = async (find: (problems: Problems) => Promise<Found[]>): Promise<Answer> => {
    const problems: Problems = new Set();
    return { places: await find(problems), problems: [...problems] };
  };
  return {
    search: (text, options = {}) => answer((problems) => searchIn(shelf, text, options, problems)),
    candidates: (name) => answer((problems) => candidatesIn(shelf, name, problems)),
    get: async (ref) => {
      const problems: Problems = new Set();
      const place = await placeAt(shelf, ref, problems);
      return { ...(place && { place }), problems: [...problems] };
    },
  };
}

async function placeAt(shelf: Shelf, ref: string, problems: Problems): Promise<GazetteerPlace | undefined> {
  const index = await shelf.index(problems);
  const table = index ? tableOf(index.refs, ref) : -1;
  if (!index || table < 0) return undefined;
  const shard = (await shelf.refs(`refs-${table}.txt`, index.refs[table] ?? '', problems)).get(ref);
  const row = shard === undefined ? undefined : rowOf(await shelf.rows(shardFile(shard), problems), ref);
  if (!row) return undefined;
  const place = await placeOf(row, shelf, problems);
  const named = async (around: Around): Promise<Around> =>
    around.name !== '' ? around : { ...around, name: (await placeAt(shelf, around.ref, problems))?.name ?? around.ref };
  return { ...place, within: await Promise.all(place.within.map(named)) };
}

/** The last table that begins at or before a ref: towns by their numbers, then all others. */
function tableOf(firsts: readonly string[], ref: string): number {
  const number = /^city:(\d+)$/.exec(ref)?.[1];
  return firsts.findLastIndex((first) => {
    const isTowns = /^\d+$/.test(first);
    return number === undefined ? !isTowns && first <= ref : isTowns && Number(first) <= Number(number);
  });
}
