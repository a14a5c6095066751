/** All that a name in a text may stand for: by the letter, once both are normalised. */
import type { Row } from './files.ts';
import { bare, withoutArticle } from './kind-words.ts';
import { weightOf } from './match.ts';
import { normalise } from './normalise.ts';
import { foundBy, shardFile, shardFor } from './places.ts';
import { behindOwners } from './second-names.ts';
import type { Problems, Shelf } from './shelf.ts';
import type { Found, Kind } from './types.ts';

/** Rows of one name that are followed: there are 60 towns called San Antonio. */
const MOST = 40;

interface Form { key: string; kinds?: readonly Kind[]; people?: boolean }

/** The ways to read a name: as it stands, without "region", "al-" or "-s". The first that leads anywhere counts. */
function formsOf(key: string): Form[] {
  const article = withoutArticle(key);
  return [
    { key },
    ...[bare(key)].flatMap((form) => form ?? []),
    ...(article === undefined ? [] : [{ key: article }]),
    ...(/[^s]s$/.test(key) ? [{ key: key.slice(0, -1), people: true }] : []),
  ];
}

export async function candidatesIn(shelf: Shelf, name: string, problems: Problems): Promise<Found[]> {
  const key = normalise(name);
  const index = key === '' ? undefined : await shelf.index(problems);
  if (!index) return [];
  for (const form of formsOf(key)) {
    const rows = await shelf.rows(shardFile(shardFor(index.shards, form.key)), problems);
    const fitting = rows.filter((row) => row.key === form.key && (!form.people || row.as === 'demonym'));
    if (fitting.length === 0) continue;
    return behindOwners(await follow(ordered(fitting, form.kinds), shelf, problems));
  }
  return [];
}

/** Those of the kind that the name itself says first, then by prominence; a name before what it stands for. */
function ordered(rows: readonly Row[], kinds: readonly Kind[] | undefined): Row[] {
  const isOther = ({ kind }: Row): number => (kinds && !kinds.includes(kind) ? 1 : 0);
  return rows.toSorted((a, b) => isOther(a) - isOther(b) || weightOf(b) - weightOf(a));
}

async function follow(rows: readonly Row[], shelf: Shelf, problems: Problems): Promise<Found[]> {
  const found = await Promise.all(rows.slice(0, MOST).map((row) => foundBy(row, shelf, problems)));
  const seen = new Set<string>();
  return found.filter((one) => {
    const id = one && `${one.ref} ${one.as}`;
    if (id === undefined || seen.has(id)) return false;
    seen.add(id);
    return true;
  }) as Found[];
}
