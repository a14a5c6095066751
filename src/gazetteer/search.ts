/** What a person means who types a name, or the beginning of one, with a slip or in another script. */
import type { Position } from 'geojson';
import type { Index, Row } from './files.ts';
import { bare, withoutArticle } from './kind-words.ts';
import { likeness, slipsIn, weightOf } from './match.ts';
import { awayFrom } from './nearness.ts';
import { initialOf, normalise } from './normalise.ts';
import { foundBy, shardFile, shardFor } from './places.ts';
import { behindOwners } from './second-names.ts';
import type { Problems, Shelf } from './shelf.ts';
import type { Found, Kind } from './types.ts';

export interface SearchOptions {
  /** Degrees, longitude first: of two places of one name the nearer one comes first. */
  near?: Position | undefined;
  /** ISO 3166-1: only places in it. */
  country?: string | undefined;
  kinds?: readonly Kind[] | undefined;
}

/** Names longer than this are not looked for. */
const LONGEST = 80;
/** Places in an answer; rows that are followed to find them, more where some will be in other countries. */
const ANSWERS = 8;
const FOLLOWED = 8;
const FOLLOWED_IN_COUNTRY = 16;
/** Names that are a slip away from what was typed, of those that the whole world knows. */
const LIKE_FAMOUS = 3;

interface Scored { row: Row; score: number }

export async function searchIn(
  shelf: Shelf, text: string, options: SearchOptions, problems: Problems,
): Promise<Found[]> {
  const key = normalise(text).slice(0, LONGEST);
  const index = key === '' ? undefined : await shelf.index(problems);
  if (!index) return [];
  const scored = await rowsLike({ shelf, index, problems }, key);
  const famous = scored.some(({ score, row }) => score >= weightOf(row)) ? [] :
    await likeFamous({ shelf, index, problems }, key);
  const wanted = [...scored, ...famous].filter(({ row }) => mayBe(row, options));
  wanted.sort((a, b) => b.score - a.score || (a.row.ref < b.row.ref ? -1 : 1));
  const most = options.country === undefined ? FOLLOWED : FOLLOWED_IN_COUNTRY;
  const followed = await Promise.all(firstOfEach(wanted).slice(0, most).map(async ({ row, score }) => {
    const found = await foundBy(row, shelf, problems);
    return found && { found, score: score - awayFrom(found, options.near) };
  }));
  const ranked = followed.filter((one) => one !== undefined)
    .filter(({ found }) => options.country === undefined || found.country === options.country)
    .sort((a, b) => b.score - a.score).map(({ found }) => found);
  return behindOwners(ranked).slice(0, ANSWERS);
}

/** Whether a row may be of the kind and country that is asked for; which country a town is in, its own row says. */
function mayBe(row: Row, { kinds, country }: SearchOptions): boolean {
  if (kinds && !kinds.includes(row.kind)) return false;
  const code = 'area' in row && row.area !== '' ? row.area : /^(?:country|region|county):(..)/.exec(row.ref)?.[1];
  return country === undefined || (code?.startsWith(country) ?? 'shard' in row);
}

interface Where { shelf: Shelf; index: Index; problems: Problems }

/** Rows of the shard that the key is in, and of the best known with its first letter. */
async function rowsLike({ shelf, index, problems }: Where, typed: string): Promise<Scored[]> {
  const forms = [
    { key: typed, kinds: undefined, less: 0 },
    ...[bare(typed)].flatMap((form) => (form ? { ...form, less: BARE } : [])),
    ...[withoutArticle(typed)].flatMap((key) => (key === undefined ? [] : { key, kinds: undefined, less: 0 })),
  ];
  const lists = await Promise.all(forms.map(async ({ key, kinds, less }) => {
    const initial = initialOf(key);
    const files = [
      shardFile(shardFor(index.shards, key)),
      ...(index.best.includes(initial) ? [`best-${initial}.txt`] : []),
    ];
    const rows = (await Promise.all(files.map((file) => shelf.rows(file, problems)))).flat();
    const isName = rows.some((row) => `${row.key} `.startsWith(`${key} `));
    return rows.flatMap((row): Scored[] => {
      const alike = likeness(key, row);
      const otherKind = kinds && !kinds.includes(row.kind) ? OTHER_KIND : 0;
      const slip = isName && !row.key.startsWith(key) ? SLIP_FROM_NAME : 0;
      return alike === undefined ? [] : [{ row, score: weightOf(row) + alike - less - otherKind - slip }];
    });
  }));
  return lists.flat();
}

/** Points that it costs to be called so but for the word for its kind: the Sennar Dam is not the region of Sennar. */
const BARE = 15;
/** And to be a town where a region was asked for. */
const OTHER_KIND = 30;
/** And to be a slip away from words that are a place's: Tuti is an island of Khartoum before it is begun as Tunisia. */
const SLIP_FROM_NAME = 50;

/** A slip in the first letters leads to other files: then the names are tried that most people mean. */
async function likeFamous({ shelf, index, problems }: Where, key: string): Promise<Scored[]> {
  if (slipsIn(key) === 0) return [];
  const names = (await shelf.lines('famous.txt', problems)).map(normalise);
  const like = names.flatMap((name) => {
    const alike = likeness(key, { key: name } as Row);
    return alike === undefined || name.startsWith(key) ? [] : [{ name, alike }];
  });
  like.sort((a, b) => b.alike - a.alike);
  const lists = await Promise.all(like.slice(0, LIKE_FAMOUS).map(async ({ name, alike }) => {
    const rows = await shelf.rows(shardFile(shardFor(index.shards, name)), problems);
    return rows.filter((row) => row.key === name).map((row): Scored => ({ row, score: weightOf(row) + alike }));
  }));
  return lists.flat();
}

/** One row for each place: the one that tells most about it. */
function firstOfEach(scored: readonly Scored[]): Scored[] {
  const first = new Map<string, Scored>();
  for (const one of scored) if (!first.has(one.row.ref)) first.set(one.row.ref, one);
  return [...first.values()];
}
