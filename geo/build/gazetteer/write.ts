import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FORMAT, SAME, type Index } from '../../../src/gazetteer/files.ts';
import { usualProminence } from '../../../src/gazetteer/prominence.ts';
import { normalise } from '../../../src/gazetteer/normalise.ts';
import { ROOT } from '../../../src/node/tool-packages.ts';
import { grouped } from '../grouped.ts';
import type { Layout, Row } from './lay-out.ts';
import type { Entry } from './types.ts';

const FOLDER = join(ROOT, 'geo', 'gazetteer');
/** Refs in one file of the table that says where each place is. */
const REFS = 1500;
/** Prominence from which on a name is found whatever letter of it is wrong. */
const FAMOUS = 62;

/** Writes the whole folder anew; `src/gazetteer/README.md` says what is in its files. */
export function writeGazetteer(layout: Layout, entries: readonly Entry[]): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const file of readdirSync(FOLDER)) rmSync(join(FOLDER, file));
  const around = new Map(entries.map((entry) => [entry.ref, entry]));
  const files = new Map<string, string>();
  layout.shards.forEach((rows, i) => files.set(`names-${i}.txt`, shardText(rows, { around, layout })));
  for (const [initial, rows] of layout.best) files.set(`best-${initial}.txt`, shardText(rows, { around, layout }));
  const famous = layout.shards.flat().filter(({ entry, as }) => as === 'place' && entry.prominence >= FAMOUS);
  files.set('famous.txt', `${famous.map(({ text }) => text).join('\n')}\n`);
  for (const [table, text] of areaTables(entries)) files.set(`areas-${table}.txt`, text);
  const refs = refTables(layout);
  refs.forEach(({ text }, i) => files.set(`refs-${i}.txt`, text));
  const index: Index = {
    format: FORMAT,
    places: entries.length,
    shards: layout.shards.map((rows, i) => separator(layout.shards[i - 1]?.at(-1)?.key ?? '', rows[0]?.key ?? '')),
    best: [...layout.best.keys()].sort(),
    refs: refs.map(({ first }) => first),
  };
  files.set('index.json', `${JSON.stringify(index)}\n`);
  for (const [file, text] of files) writeFileSync(join(FOLDER, file), text);
  report(files, entries.length);
}

function shardText(rows: readonly Row[], about: About): string {
  const lines = rows.map((row) => (row.as === 'place' ? placeLine(row, about) : pointerLine(row, about)));
  return `${lines.join('\n')}\n`;
}

interface About { readonly around: ReadonlyMap<string, Entry>; readonly layout: Layout }

function placeLine({ key, entry }: Row, { around }: About): string {
  const { ref, name, names, within, population, lat, lon, prominence, sort } = entry;
  const { uk = '', ru = '', ko = '' } = names;
  return [
    normalise(name) === key ? name : `${name}=${key}`,
    shortRef(ref),
    within === undefined ? '' : areaCode(within, around),
    population ?? '',
    lat.toFixed(3).replace(/\.?0+$/, ''),
    lon.toFixed(3).replace(/\.?0+$/, ''),
    prominence === usualProminence(population ?? 0) ? '' : prominence,
    `${uk}|${ru !== '' && ru === uk ? SAME : ru}|${ko}`.replace(/\|+$/, ''),
    sort ?? '',
  ].join('\t').trimEnd();
}

/** A country or region by its code, a county behind its region, a disputed area by its whole id. */
function areaCode(ref: string, around: ReadonlyMap<string, Entry>): string {
  const [kind = '', code = ''] = ref.split(':');
  if (kind === 'disputed') return ref;
  if (kind !== 'county') return code;
  return `${areaCode(around.get(ref)?.within ?? '', around)}/${code.slice(code.indexOf('-') + 1)}`;
}

/** The names of what the rows only give by its code: countries and their regions, by the country's first letter. */
function areaTables(entries: readonly Entry[]): Map<string, string> {
  const tables = new Map<string, string>();
  for (const { ref, kind, name, within = '' } of entries.toSorted((a, b) => (a.ref < b.ref ? -1 : 1))) {
    if (kind !== 'country' && kind !== 'region' && kind !== 'disputed') continue;
    const code = kind === 'disputed' ? ref : ref.slice(ref.indexOf(':') + 1);
    const table = kind === 'disputed' ? kind : code.charAt(0);
    // A region in a wider one names that; what is around all others, their codes tell.
    const wider = within.startsWith('region:') ? `\t${within.slice('region:'.length)}` : '';
    tables.set(table, `${tables.get(table) ?? ''}${code}\t${name}${wider}\n`);
  }
  return tables;
}

const AS = { name: '', demonym: 'd', metonym: 'm' } as const;

function pointerLine({ text, entry, as }: Row, { layout: { shardOf } }: About): string {
  const letter = as === 'place' ? '' : AS[as];
  const shard = (shardOf.get(entry.ref) ?? 0).toString(36);
  return [`>${text}`, shortRef(entry.ref), shard, entry.prominence, letter].join('\t').trimEnd();
}

/** Nearly all are towns. */
const shortRef = (ref: string): string => ref.replace(/^city:/, '');

/** The shortest beginning of `key` that comes after `before`. */
function separator(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

/** Which shard has the row of a ref: towns by number, each as the step from the one before; then all others. */
function refTables({ shardOf }: Layout): { first: string; text: string }[] {
  const all = [...shardOf].map(([ref, shard]) => ({ ref: shortRef(ref), shard: shard.toString(36) }));
  const isTown = ({ ref }: { ref: string }) => /^\d+$/.test(ref);
  const towns = all.filter(isTown).sort((a, b) => Number(a.ref) - Number(b.ref));
  const others = all.filter((one) => !isTown(one)).sort((a, b) => (a.ref < b.ref ? -1 : 1));
  const tables: { first: string; text: string }[] = [];
  for (let i = 0; i < towns.length; i += REFS) {
    let before = Number(towns[i]?.ref);
    const first = String(before);
    const lines = towns.slice(i, i + REFS).map(({ ref, shard }) => {
      const step = (Number(ref) - before).toString(36);
      before = Number(ref);
      return `${step} ${shard}`;
    });
    tables.push({ first, text: `${lines.join('\n')}\n` });
  }
  for (let i = 0; i < others.length; i += REFS) {
    const lines = others.slice(i, i + REFS).map(({ ref, shard }) => `${ref} ${shard}`);
    tables.push({ first: others[i]?.ref ?? '', text: `${lines.join('\n')}\n` });
  }
  return tables;
}

/** Prints sizes by kind of file: bytes, and the largest of its kind as gzip sends it. */
function report(files: ReadonlyMap<string, string>, places: number): void {
  const kinds = grouped(files, ([file]) => /^[a-z]+/.exec(file)?.[0] ?? file);
  const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
  console.table(Object.fromEntries([...kinds].map(([kind, list]) => {
    const sizes = list.map(([, text]) => ({ raw: Buffer.byteLength(text), gzip: gzip(text) }));
    const sum = (of: 'raw' | 'gzip') => sizes.reduce((total, size) => total + size[of], 0);
    const largest = Math.max(...sizes.map((size) => size.gzip));
    return [kind, { files: list.length, raw: sum('raw'), gzip: sum('gzip'), largest }];
  })));
  console.log(`${places} places`);
}
