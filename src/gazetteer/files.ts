/** The files of `geo/gazetteer`, as text and as values. README.md says what is in them. */
import type { Names } from '../story/schema.ts';
import { normalise } from './normalise.ts';
import { usualProminence } from './prominence.ts';
import { kindOf, type As, type Kind } from './types.ts';

export const FORMAT = 'dateline/gazetteer@2';
/** Instead of a Russian name that is the Ukrainian one too, as of two towns in three. */
export const SAME = '=';

export interface Index {
  format: string;
  places: number;
  /** Where each `names-N.txt` begins: no key in it comes before. */
  shards: string[];
  /** The initials that have a `best-….txt`. */
  best: string[];
  /** The first ref in each `refs-N.txt`: numbers are towns. */
  refs: string[];
}

/** A place under its own name. */
export interface PlaceRow {
  key: string;
  text: string;
  ref: string;
  kind: Kind;
  as: 'name';
  /** The code of what it lies in: a country, a region, a county behind its region, a disputed area's id. */
  area: string;
  population: number | undefined;
  lat: number;
  lon: number;
  prominence: number;
  names: Names;
  sort: string | undefined;
}

/** Other words for a place, which is in another shard. */
export interface Pointer {
  key: string;
  text: string;
  ref: string;
  kind: Kind;
  as: As;
  shard: number;
  prominence: number;
}

export type Row = PlaceRow | Pointer;

/** @throws Error with the reason */
export function parseIndex(text: string): Index {
  const index = JSON.parse(text) as Partial<Index> | null;
  const isList = (list: unknown): list is string[] =>
    Array.isArray(list) && list.every((one) => typeof one === 'string');
  if (index?.format !== FORMAT) throw new Error(`its format is not ${FORMAT}`);
  const { places = 0, shards, best, refs } = index;
  if (!isList(shards) || !isList(best) || !isList(refs)) throw new Error('it has no lists of files');
  return { format: FORMAT, places, shards, best, refs };
}

/** @throws Error naming the first line that is none */
export const parseRows = (text: string): Row[] => linesOf(text).map((line, i) => {
  const row = line.startsWith('>') ? pointer(line.slice(1).split('\t')) : place(line.split('\t'));
  if (!row) throw new Error(`line ${i + 1} is no place`);
  return row;
});

const linesOf = (text: string): string[] => text.split('\n').filter(Boolean);

function place(columns: readonly string[]): PlaceRow | undefined {
  const [head = '', id = '', area = '', people = '', lat = '', lon = '', rank = '', languages = '', sort] = columns;
  const [name = '', key = normalise(name)] = head.split('=');
  const ref = fullRef(id);
  const kind = kindOf(ref);
  const population = people === '' ? undefined : Number(people);
  const prominence = rank === '' ? usualProminence(population ?? 0) : Number(rank);
  const row: PlaceRow = {
    key, text: name, ref, as: 'name', kind: kind ?? 'spot', area, population, prominence,
    lat: lat === '' ? NaN : Number(lat), lon: lon === '' ? NaN : Number(lon), names: namesOf(name, languages),
    sort: sort || undefined,
  };
  const isWhole = kind && key !== '' && Math.abs(row.lat) <= 90 && Math.abs(row.lon) <= 180 &&
    Number.isFinite(prominence) && !Number.isNaN(population);
  return isWhole ? row : undefined;
}

function namesOf(name: string, languages: string): Names {
  const [uk, own, ko] = languages.split('|');
  const ru = own === SAME ? uk : own;
  return { en: name, ...(uk && { uk }), ...(ru && { ru }), ...(ko && { ko }) };
}

const AS: Readonly<Record<string, As>> = { d: 'demonym', m: 'metonym' };

function pointer([text = '', id = '', shard = '', rank = '', letter = '']: readonly string[]): Pointer | undefined {
  const ref = fullRef(id);
  const kind = kindOf(ref);
  const row = {
    key: normalise(text), text, ref, as: AS[letter] ?? 'name', shard: parseInt(shard, 36), prominence: Number(rank),
  };
  return kind && row.key !== '' && Number.isInteger(row.shard) && rank !== '' ? { ...row, kind } : undefined;
}

const fullRef = (id: string): string => (/^\d+$/.test(id) ? `city:${id}` : id);

/** The shard of each ref of a `refs-N.txt`. @param first the number of its first town, from which each is a step. */
export function parseRefs(text: string, first: string): Map<string, number> {
  let number = Number(first);
  return new Map(linesOf(text).map((line) => {
    const [id = '', shard = ''] = line.split(' ');
    const isTown = !Number.isNaN(number);
    if (isTown) number += parseInt(id, 36);
    const place = parseInt(shard, 36);
    if (Number.isNaN(place) || (isTown && Number.isNaN(number))) throw new Error(`“${line}” is no ref`);
    return [isTown ? `city:${number}` : id, place];
  }));
}

/** A country or region: its name, and the code of a wider region that it is in. */
export interface AreaName { name: string; wider: string | undefined }

/** Countries and regions by their codes. */
export const parseAreas = (text: string): Map<string, AreaName> => new Map(linesOf(text).map((line) => {
  const [code = '', name = '', wider] = line.split('\t');
  if (name === '') throw new Error(`“${line}” is no area`);
  return [code, { name, wider }];
}));
