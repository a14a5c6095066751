/** The maps of countries: borders between regions, their names, the chief towns. */
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Feature, FeatureCollection, MultiLineString, Point, Position } from 'geojson';
import { expect, test } from 'vitest';
import { codeOf, hasMap } from '../../../src/cartography/countries-in-view.ts';
import { file, paths, settlements } from './read.ts';

interface Props { id: string; kind: string; name: Record<string, string>; rank: number; zoom: number }
type One = Feature<MultiLineString | Point, Props>;

const codesIn = (folder: string) =>
  readdirSync(new URL(`../../../geo/${folder}`, import.meta.url)).map((one) => one.replace('.geojson', ''));
const read = (path: string) =>
  (JSON.parse(file(`geo/${path}.geojson`).toString('utf8')) as FeatureCollection<One['geometry'], Props>).features;
const codes = codesIn('country-maps');
const maps = new Map(codes.map((code) => [code, read(`country-maps/${code}`)]));
const all = [...maps.values()].flat();
/** Their regions are in the layers. */
const IN_LAYERS = ['BY', 'KP', 'KR', 'RU', 'UA'];
const ofKind = (features: readonly One[], kind: string) =>
  features.filter(({ properties }) => properties.kind === kind);

test('every country with regions has its map, and no map is heavy', () => {
  expect(codesIn('regions').filter((code) => !maps.has(code))).toEqual([]);
  const sizes = codes.map((code) => gzipSync(file(`geo/country-maps/${code}.geojson`), { level: 9 }).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(32 * 1024);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1024 * 1024);
});

test('the map asks for those that there are', () => {
  const known = read('layers/countries-overview').map(({ properties }) => codeOf(properties.id));
  expect(known.filter(hasMap).sort()).toEqual([...codes].sort());
});

test('the regions named are those of the country’s file, but of the five whose names are in the layers', () => {
  for (const code of codesIn('regions')) {
    const named = ofKind(maps.get(code) ?? [], 'region').map(({ properties }) => properties.id).sort();
    const own = read(`regions/${code}`).map(({ id }) => String(id)).sort();
    expect(named, code).toEqual(IN_LAYERS.includes(code) ? [] : own);
  }
});

test('borders run along those of the regions, digit for digit, and are drawn from a zoom on', () => {
  const edge = (a: Position, b: Position) => [String(a), String(b)].sort().join(';');
  for (const code of ['SD', 'ET', 'GB', 'US', 'LV']) {
    const known = new Set(read(`regions/${code}`).flatMap(({ geometry }) =>
      paths(geometry).flatMap((path) => path.slice(1).map((to, i) => edge(path[i] as Position, to)))));
    const borders = ofKind(maps.get(code) ?? [], 'border');
    const drawn = borders.flatMap(({ geometry }) =>
      paths(geometry).flatMap((path) => path.slice(1).map((to, i) => edge(path[i] as Position, to))));
    expect(drawn.length, code).toBeGreaterThan(100);
    expect(drawn.filter((one) => !known.has(one)), code).toEqual([]);
    for (const { properties } of borders) expect(Number.isFinite(properties.zoom)).toBe(true);
  }
});

test('of two levels the wider one is drawn from further out', () => {
  const zooms = new Map(ofKind(maps.get('GB') ?? [], 'border').map(({ properties: { id, zoom } }) => [id, zoom]));
  expect(zooms.get('border:0')).toBeLessThan(zooms.get('border:1') ?? 0);
});

test('the border of what a country does not govern is left to the layers, which dash it', () => {
  const ofAbkhazia = new Set(read('regions/GE').filter(({ id }) => id === 'region:GE-AB')
    .flatMap(({ geometry }) => paths(geometry).flat().map(String)));
  const drawn = ofKind(maps.get('GE') ?? [], 'border').flatMap(({ geometry }) => paths(geometry).flat().map(String));
  expect(drawn.length).toBeGreaterThan(50);
  // Where another border ends at it, they have that point in common.
  expect(drawn.filter((one) => ofAbkhazia.has(one)).length).toBeLessThanOrEqual(2);
});

test('towns come once, with a rank at which they have room, and none that the layers have', () => {
  const towns = ofKind(all, 'city');
  const ids = towns.map(({ properties }) => properties.id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(settlements.map(({ id }) => id));
  expect(ids.filter((id) => known.has(id))).toEqual([]);
  for (const { properties: { id, rank, name } } of towns) {
    expect(rank >= 1 && rank <= 5.5, id).toBe(true);
    expect(name['en'], id).toBeTruthy();
  }
  const ranks = new Map(towns.map(({ properties: { id, rank } }) => [id, rank]));
  // Port Sudan before Dongola; Khartoum is in the layers.
  expect(ranks.get('city:377039')).toBeLessThan(ranks.get('city:363417') ?? 0);
});
