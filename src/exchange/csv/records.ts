/** Speakers and places of a table: those that its story has, and those that are new in it. */
import type { Row } from './cells.ts';
import { plainLetters, slugOf } from '../../story/slug.ts';
import { readList } from './lists.ts';

/** UTF-16 code units of an id; the rest is for its number. */
const LONGEST_ID = 50;

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

export interface Known {
  /** Those of the story first. */
  records: readonly Identified[];
  /** Of the ids or names in a cell. */
  idsIn: (cell: string | undefined) => string[];
}
type Identified = Record<string, unknown> & { id?: unknown };

export const speakersIn = (rows: readonly Row[], known: readonly Identified[]): Known =>
  collect('speaker', known, rows.flatMap((row) => ['speaker', 'via'].flatMap((column) => {
    const [items, names] = [readList(row[column]), readList(row[`${column}_name`])];
    return items.map((item, i) => ({ item, rest: { name: names.length === items.length ? names[i] : item } }));
  })));

/** A new place is where its row's `ref` leads, else the point at its `longitude` and `latitude`. */
export const placesIn = (rows: readonly Row[], known: readonly Identified[], language: string): Known =>
  collect('place', known, rows.flatMap(({ place, place_name: name, ref, longitude, latitude }) => {
    if (place === undefined) return [];
    const point = { type: 'Point', coordinates: [Number(longitude), Number(latitude)] };
    const where = ref === undefined ? { geometry: point } : { ref };
    return [{ item: place, rest: { ...where, names: { [language]: name ?? place } } }];
  }));

interface Given { /** An id, or a name. */ item: string; /** Of the record, if it is new. */ rest: object }

function collect(kind: string, known: readonly Identified[], given: readonly Given[]): Known {
  const ids = new Set(known.map(({ id }) => id));
  const byName = new Map<string, string>();
  const records = [...known];
  for (const { item, rest } of given) {
    const id = ID.test(item) ? item : byName.get(item) ?? idFor(item, kind, ids);
    byName.set(item, id);
    if (ids.has(id)) continue;
    ids.add(id);
    records.push({ id, ...rest });
  }
  return { records, idsIn: (cell) => readList(cell).map((item) => byName.get(item) ?? item) };
}

/** `Kim Jong Un` as `kim-jong-un`; a name in other letters as `speaker-3`. */
function idFor(name: string, kind: string, taken: ReadonlySet<unknown>): string {
  const word = slugOf(name, LONGEST_ID);
  const isPlain = word !== '' && !/[^\s\p{P}a-z0-9]/u.test(plainLetters(name));
  if (isPlain && !taken.has(word)) return word;
  for (let number = isPlain ? 2 : 1; ; number++) {
    const id = `${isPlain ? word : kind}-${number}`;
    if (!taken.has(id)) return id;
  }
}
