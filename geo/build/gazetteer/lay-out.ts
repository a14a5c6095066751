import { bare, withoutArticle } from '../../../src/gazetteer/kind-words.ts';
import { initialOf, normalise } from '../../../src/gazetteer/normalise.ts';
import { grouped } from '../grouped.ts';
import type { Entry, Word } from './types.ts';

/** A place under its own name, or words that lead to it. */
export interface Row {
  readonly key: string;
  readonly text: string;
  readonly entry: Entry;
  readonly as: 'place' | 'name' | Word['as'];
}

export interface Layout {
  /** Rows in order of their keys, cut where keys differ. */
  readonly shards: readonly (readonly Row[])[];
  /** The rows that most people mean, by the letter that they begin with. */
  readonly best: ReadonlyMap<string, readonly Row[]>;
  /** The shard that each place has its own row in. */
  readonly shardOf: ReadonlyMap<string, number>;
}

/** Bytes of a shard before it is compressed; it has a table of regions besides. */
const SHARD = 14_000;
/** Prominence from which on a place, and from which on other words for it, are among the best known of their letter. */
const BEST = 55;
const BEST_WORDS = 67;

/** Where names have an article, which some write and some leave out. */
const ARABIC = new Set('AE BH DJ DZ EG EH ER IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE'.split(' '));

const countryOf = ({ within = '' }: Entry): string => within.slice(within.indexOf(':') + 1, within.indexOf(':') + 3);

export function layOut(entries: readonly Entry[], words: readonly Word[]): Layout {
  const byRef = new Map(entries.map((entry) => [entry.ref, entry]));
  if (byRef.size < entries.length) throw new Error('two places have one ref');
  const rows = [...entries.flatMap(rowsOf), ...words.map((word) => wordRow(word, byRef))];
  rows.sort((a, b) => compare(a.key, b.key) || b.entry.prominence - a.entry.prominence ||
    compare(a.entry.ref, b.entry.ref) || compare(a.as, b.as) || compare(a.text, b.text));
  const shards = cut(rows);
  const shardOf = new Map(shards.flatMap((shard, i) =>
    shard.filter(({ as }) => as === 'place').map(({ entry }) => [entry.ref, i] as const)));
  return { shards, best: best(rows), shardOf };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A place's own row, and one for each other key that it can be found by. */
function rowsOf(entry: Entry): Row[] {
  const own = placeRow(entry);
  const others = new Map<string, string>();
  for (const text of [...Object.values(entry.names), ...entry.alternates]) others.set(normalise(text), text);
  // A town's kind is part of its name: Kansas City is not Kansas.
  if (entry.kind !== 'city') {
    for (const text of [entry.name, ...Object.values(entry.names), ...entry.alternates])
      others.set(bare(normalise(text))?.key ?? '', text);
  }
  if (ARABIC.has(countryOf(entry)))
    for (const key of [own.key, ...others.keys()]) others.set(withoutArticle(key) ?? '', key);
  others.delete(own.key);
  others.delete('');
  const rows = [...others].map(([key, text]): Row =>
    ({ key, text: normalise(text) === key ? text : key, entry, as: 'name' }));
  return [own, ...rows];
}

const placeRow = (entry: Entry): Row => ({ key: keyOf(entry.name), text: entry.name, entry, as: 'place' });

function wordRow({ text, as, ref }: Word, entries: ReadonlyMap<string, Entry>): Row {
  const entry = entries.get(ref);
  if (entry === undefined) throw new Error(`${text}: there is no ${ref}`);
  return { key: keyOf(text), text, entry, as };
}

function keyOf(text: string): string {
  const key = normalise(text);
  if (key === '') throw new Error(`"${text}" has no letters`);
  return key;
}

function cut(rows: readonly Row[]): Row[][] {
  const shards: Row[][] = [];
  let shard: Row[] = [];
  let size = 0;
  for (const row of rows) {
    if (size > SHARD && shard.at(-1)?.key !== row.key) {
      shards.push(shard);
      [shard, size] = [[], 0];
    }
    shard.push(row);
    size += Buffer.byteLength(row.text) + (row.as === 'place' ? 32 : 18);
  }
  return [...shards, shard];
}

function best(rows: readonly Row[]): Map<string, Row[]> {
  const chief = rows.filter(({ entry, as }) => entry.prominence >= (as === 'place' ? BEST : BEST_WORDS));
  const byInitial = grouped(chief, ({ key }) => initialOf(key));
  // A name in another script leads to a place whose own row is here too, or it would be another file each.
  return new Map([...byInitial].map(([initial, list]) => {
    const own = new Set(list.filter(({ as }) => as === 'place').map(({ entry }) => entry.ref));
    const missing = new Map(list.filter(({ entry }) => !own.has(entry.ref)).map(({ entry }) => [entry.ref, entry]));
    return [initial, [...list, ...[...missing.values()].map(placeRow)]];
  }));
}
