/** From rows to places: pointers followed, codes named. */
import type { PlaceRow, Row } from './files.ts';
import type { Problems, Shelf } from './shelf.ts';
import { SOURCES } from './sources.ts';
import type { Around, Found, GazetteerPlace } from './types.ts';

/** The shard that holds a key, if any does. */
export function shardFor(shards: readonly string[], key: string): number {
  let [low, high] = [0, shards.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((shards[middle] ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const shardFile = (shard: number): string => `names-${shard}.txt`;

/** The place that a row stands for; undefined where its shard can't be read. */
export async function foundBy(row: Row, shelf: Shelf, problems: Problems): Promise<Found | undefined> {
  const place = await placeRow(row, shelf, problems);
  return place && { ...await placeOf(place, shelf, problems), as: row.as, matched: row.text };
}

async function placeRow(row: Row, shelf: Shelf, problems: Problems): Promise<PlaceRow | undefined> {
  if (!('shard' in row)) return row;
  return shelf.known(row.ref) ?? rowOf(await shelf.rows(shardFile(row.shard), problems), row.ref);
}

/** A place's own row in its shard. */
export const rowOf = (rows: readonly Row[], ref: string): PlaceRow | undefined =>
  rows.find((row): row is PlaceRow => row.ref === ref && !('shard' in row));

export async function placeOf(row: PlaceRow, shelf: Shelf, problems: Problems): Promise<GazetteerPlace> {
  const { text: name, ref, kind, sort, population, lat, lon, prominence, names, area } = row;
  const within = await around(area, shelf, problems);
  const codeIn = (prefix: string) => within.find((one) => one.ref.startsWith(prefix))?.ref;
  const country = (kind === 'country' ? ref : codeIn('country:'))?.slice('country:'.length);
  const region = kind === 'region' ? ref : codeIn('region:');
  return {
    ref, name, kind, ...(sort !== undefined && { sort }), ...(country !== undefined && { country }),
    ...(region !== undefined && { region }), within, ...(population !== undefined && { population }),
    lat, lon, prominence, source: SOURCES[kind], names,
  };
}

/** What a code stands for, from the nearest outwards. A county has its name in its own row, and is not named here. */
async function around(code: string, shelf: Shelf, problems: Problems): Promise<Around[]> {
  if (code === '') return [];
  if (code.startsWith('disputed:')) {
    const names = await shelf.areas('areas-disputed.txt', problems);
    return [{ ref: code, name: names.get(code)?.name ?? code }];
  }
  const [area = '', county] = code.split('/');
  const country = area.slice(0, 2);
  const names = await shelf.areas(`areas-${country.charAt(0)}.txt`, problems);
  const wider = names.get(area)?.wider;
  const named = (kind: string, of: string): Around => ({ ref: `${kind}:${of}`, name: names.get(of)?.name ?? of });
  return [
    ...(county === undefined ? [] : [{ ref: `county:${country}-${county}`, name: '' }]),
    ...(area === country ? [] : [named('region', area)]),
    ...(wider === undefined ? [] : [named('region', wider)]),
    named('country', country),
  ];
}
