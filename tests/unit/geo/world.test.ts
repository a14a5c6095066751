import { area, booleanPointInPolygon } from '@turf/turf';
import { readdirSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import seas from '../../../geo/build/names/seas.json' with { type: 'json' };
import { byId, detail, file, paths, polygonsOf, type Area } from './read.ts';

interface Record {
  readonly id: string;
  readonly kind: string;
  readonly name: { readonly en: string; readonly uk?: string; readonly ru?: string; readonly ko?: string };
  readonly country?: string;
  readonly region?: string;
  readonly prominence: number;
  readonly source: string;
  readonly area: number;
  readonly label: Position;
  readonly disputed?: boolean;
}
type Place<G extends Geometry = Geometry> = Feature<G, Record>;

const folder = <G extends Geometry = Geometry>(name: string): Map<string, Place<G>[]> =>
  new Map(readdirSync(new URL(`../../../geo/${name}`, import.meta.url)).toSorted().map((one) => {
    const { features } = JSON.parse(file(`geo/${name}/${one}`).toString('utf8')) as FeatureCollection<G, Record>;
    return [one.replace('.geojson', ''), features];
  }));

const regions = folder<Area>('regions');
const counties = folder<Area>('counties');
const waters = folder('waters');
const allRegions = [...regions.values()].flat();
const all: Place[] = [...allRegions, ...[...counties.values()].flat(), ...[...waters.values()].flat()];
const placed = new Map(all.map((place) => [String(place.id), place]));
const isArea = (place: Place): place is Place<Polygon | MultiPolygon> => place.geometry.type.endsWith('Polygon');
const place = (id: string): Place => placed.get(id) ?? expect.fail(`no ${id}`);
const english = (id: string): string => place(id).properties.name.en;
const covers = (id: string, at: Position): boolean => booleanPointInPolygon(at, place(id) as Place<Area>);

test('there are as many places of each kind as the guide says', () => {
  const counts: { [kind: string]: number } = {};
  for (const { properties: { kind } } of all) counts[kind] = (counts[kind] ?? 0) + 1;
  expect({ files: regions.size, ...counts }).toEqual({
    files: 211, region: 4541, county: 3141, lake: 79, river: 119,
    sea: 58, gulf: 25, bay: 10, strait: 35, channel: 2,
  });
});

test('ids are unique and well formed, and the record has its place in the right file', () => {
  expect(placed.size).toBe(all.length);
  const ID = {
    region: /^region:[A-Z]{2}-[0-9A-Z]+$/,
    county: /^county:US-\d{5}$/,
    lake: /^lake:[a-z-]+$/,
    river: /^river:[a-z-]+$/,
  };
  for (const { id, properties: p } of all) {
    expect(p.id).toBe(id);
    expect(id).toMatch(ID[p.kind as keyof typeof ID] ?? /^water:[a-z-]+$/);
    expect(Number.isInteger(p.prominence) && p.prominence >= 0 && p.prominence <= 100, p.id).toBe(true);
  }
  for (const [country, features] of regions)
    for (const { properties: p } of features) expect([p.country, p.id.slice(7, 9)]).toEqual([country, country]);
  for (const [state, features] of counties)
    for (const { properties: p } of features) expect([p.country, p.region]).toEqual(['US', `region:${state}`]);
});

test('names are in four languages, but for what the guide lists', () => {
  const missing = all.filter(({ properties: { kind, name } }) =>
    kind !== 'county' && !(name.en && name.uk && name.ru && name.ko)).map(({ properties }) => properties.id);
  expect(missing.filter((id) => !id.startsWith('region:LV-')).toSorted())
    .toEqual(['region:AS-X01', 'region:AS-X02', 'region:HK-X03']);
  expect(missing.length).toBe(23);
  for (const { properties: { id, name } } of all) {
    expect(Object.keys(name).every((language) => ['en', 'uk', 'ru', 'ko'].includes(language)), id).toBe(true);
    expect(name.en.trim(), id).not.toBe('');
  }
});

test('shapes have the form of RFC 7946', () => {
  const turn = (ring: Position[]): number =>
    ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0);
  for (const one of all) {
    for (const path of paths(one.geometry)) {
      for (const [i, [lon = NaN, lat = NaN]] of path.entries()) {
        const jump = Math.abs(lon - (path[i - 1]?.[0] ?? lon)) > 180;
        const round = /^-?\d+(\.\d{1,4})?,-?\d+(\.\d{1,4})?$/.test(`${lon},${lat}`);
        if (jump || !round) expect.fail(`${one.id}: ${lon},${lat}`);
      }
    }
    if (!isArea(one)) continue;
    for (const polygon of polygonsOf(one.geometry)) {
      for (const [i, ring] of polygon.entries()) {
        if (ring.length < 4 || String(ring[0]) !== String(ring.at(-1)) || turn(ring) > 0 !== (i === 0))
          expect.fail(`${one.id}: a ring of ${ring.length}, ${i === 0 ? 'outer' : 'hole'}`);
      }
    }
  }
});

test('every label stands in its area, or on its line', () => {
  for (const one of all) {
    const { label, id } = one.properties;
    if (isArea(one)) expect(booleanPointInPolygon(label, one), id).toBe(true);
    else expect(paths(one.geometry).flat().map(String), id).toContain(String(label));
  }
});

test('every region lies in its country, and in the wider one that it names', () => {
  for (const { properties: { id, country, region, label, area: km2 } } of allRegions) {
    // What is larger leaves out islets.
    if (km2 < 300) continue;
    if (region !== undefined) expect(covers(region, label), id).toBe(true);
    const home = byId(detail, `country:${country}`);
    const within = booleanPointInPolygon(label, home) || paths(home.geometry).flat().some(([lon = 0, lat = 0]) =>
      Math.abs(lon - (label[0] ?? 0)) < 0.35 && Math.abs(lat - (label[1] ?? 0)) < 0.35);
    if (!within) expect.fail(`${id} is not in ${country}`);
  }
});

test('a wider region is as large as what is in it', () => {
  const inside = new Map<string, number>();
  for (const { properties: p } of allRegions) {
    if (p.region !== undefined) inside.set(p.region, (inside.get(p.region) ?? 0) + p.area);
  }
  expect(inside.size).toBe(54);
  for (const [id, km2] of inside) expect(Math.abs(km2 / place(id).properties.area - 1), id).toBeLessThan(0.01);
});

test.each([
  ['region:SD-NB', 'Blue Nile', [34.4, 11.8]],
  ['region:SD-DE', 'East Darfur', [26.1, 11.5]],
  ['region:US-FL', 'Florida', [-82.4, 28.6]],
  ['region:GB-SCT', 'Scotland', [-4, 57]],
  ['region:GB-WRL', 'Wirral', [-3.08, 53.36]],
  ['region:ES-CT', 'Catalonia', [1.6, 41.8]],
  ['region:MG-ANALAMANGA', 'Analamanga', [47.5, -18.7]],
  ['region:AF-PAN', 'Panjshir', [69.8, 35.4]],
  ['region:AZ-LAC', 'Lachin', [46.4, 39.7]],
  ['region:BA-SRP', 'Republika Srpska', [17.2, 44.8]],
  ['region:IQ-KR', 'Kurdistan Region', [44.0, 36.2]],
  ['region:RU-KRS', 'Kursk Oblast', [36.2, 51.7]],
  ['region:MD-SN', 'Transnistria', [29.6, 46.84]],
  ['county:US-12123', 'Taylor County', [-83.6, 30.1]],
  ['county:US-22071', 'Orleans Parish', [-89.9, 30.05]],
  ['county:US-29189', 'St. Louis County', [-90.45, 38.64]],
  ['water:red-sea', 'Red Sea', [38, 20]],
  ['water:bab-el-mandeb', 'Bab-el-Mandeb', [43.35, 12.6]],
  ['water:kerch-strait', 'Kerch Strait', [36.55, 45.25]],
  ['water:bering-sea', 'Bering Sea', [-175, 57]],
  ['lake:tana', 'Lake Tana', [37.3, 12]],
] as const)('%s is %s', (id, name, at) => {
  expect(english(id)).toBe(name);
  expect(covers(id, [...at])).toBe(true);
});

test('what no government of its country rules is marked, and no other region', () => {
  const marked = allRegions.filter(({ properties }) => properties.disputed).map(({ id }) => id);
  expect(marked).toEqual(['region:GE-AB', 'region:MD-SN']);
  expect(allRegions.some((region) => booleanPointInPolygon([34.1, 45.0], region))).toBe(false);
});

describe('seas', () => {
  const KM2 = {
    'mediterranean-sea': 2.5e6, 'caribbean-sea': 2.754e6, 'bay-of-bengal': 2.172e6, 'bering-sea': 2.292e6,
    'sea-of-okhotsk': 1.583e6, 'gulf-of-mexico': 1.55e6,
    'norwegian-sea': 1.38e6, 'barents-sea': 1.405e6, 'greenland-sea': 1.205e6, 'east-siberian-sea': 913e3,
    'sea-of-japan': 978e3, 'kara-sea': 883e3, 'labrador-sea': 841e3, 'east-china-sea': 770e3, 'north-sea': 570e3,
    'black-sea': 436.4e3, 'red-sea': 438e3, 'baltic-sea': 377e3, 'caspian-sea': 371e3, 'persian-gulf': 251e3,
    // Where the figure that is given most often is of other limits: geo/README.md says whose these are.
    'philippine-sea': 5_688_163, 'arabian-sea': 4_237_083, 'coral-sea': 4_026_898, 'tasman-sea': 3_346_649,
    'south-china-sea': 3_309_289, 'hudson-bay': 820e3, 'gulf-of-guinea': 730e3, 'gulf-of-alaska': 355e3,
    'gulf-of-aden': 278_500, 'weddell-sea': 2.35e6, 'scotia-sea': 1.3e6, 'sargasso-sea': 3.5e6,
  };

  test('the twenty largest by the published figure are among these', () => {
    const published = seas.flatMap(({ slug, km2 = 0 }) => ({ slug, km2 })).toSorted((a, b) => b.km2 - a.km2);
    expect(KM2).toMatchObject(Object.fromEntries(published.slice(0, 20).map(({ slug, km2 }) => [slug, km2])));
  });

  test.each(Object.entries(KM2))('%s is within a tenth of the published area', (slug, km2) => {
    const sea = place(`water:${slug}`);
    expect(Math.abs(area(sea) / 1e6 / km2 - 1)).toBeLessThan(0.1);
    expect(sea.properties.area).toBe(Math.round(area(sea) / 1e6));
  });

  /** A second list, of infoplease.com/world/geography/oceans-and-seas, as far as its limits are those of S-23. */
  const SECOND = {
    'caribbean-sea': 2_718_200, 'bering-sea': 2_291_900, 'gulf-of-mexico': 1_592_800, 'sea-of-okhotsk': 1_589_700,
    'sea-of-japan': 1_007_800, 'red-sea': 438_000, 'baltic-sea': 422_200,
    // With the Black Sea and the Sea of Azov.
    'mediterranean-sea': 2_965_800 - 436_400 - 39_000,
  };

  test.each(Object.entries(SECOND))('%s is within a tenth of what a second list has', (slug, km2) => {
    expect(Math.abs(area(place(`water:${slug}`)) / 1e6 / km2 - 1)).toBeLessThan(0.1);
  });

  test('have the coast of the countries, vertex for vertex', () => {
    const coast = new Set(detail.flatMap(({ geometry }) => paths(geometry).flat().map(String)));
    const sea = paths(place('water:sea-of-azov').geometry).flat();
    const own = sea.filter((vertex) => !coast.has(String(vertex)));
    expect(sea.length).toBeGreaterThan(80);
    expect(own.length).toBeLessThan(12);
  });

  test('have no town on their water', () => {
    const towns = { 'black-sea': [30.7, 46.48], 'red-sea': [39.25, 21.49], 'baltic-sea': [18.0, 59.33] };
    for (const [slug, at] of Object.entries(towns)) expect(covers(`water:${slug}`, at), slug).toBe(false);
  });
});

test('the Blue Nile meets the White', () => {
  const ends = (id: string): string[] =>
    paths(place(id).geometry).flatMap((line) => [String(line[0]), String(line.at(-1))]);
  expect(ends('river:blue-nile').filter((end) => ends('river:white-nile').includes(end)).length).toBeGreaterThan(0);
});
