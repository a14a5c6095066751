import { coordAll } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { all, areaLayers, detail, lakes, overview, paths, polygonsOf, regionNames, regions, waters } from './read.ts';

const ID = new RegExp(`^(${[
  'country:[A-Z]{2}',
  'region:[A-Z]{2}-[0-9A-Z]+',
  'city:\\d+',
  'disputed:[a-z-]+',
  '(lake|water|river):[a-z-]+',
  'border:(country|region|disputed)',
].join('|')})$`);

/** Positive when a ring runs counter-clockwise. */
const turn = (ring: number[][]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0);

describe.each(Object.entries(all))('%s', (_, features) => {
  test('has features with unique, well-formed ids', () => {
    expect(features.length).toBeGreaterThan(1);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    for (const { id, properties } of features) {
      expect(id).toMatch(ID);
      expect(properties.id).toBe(id);
    }
  });

  test('has no more than four decimals, within the world', () => {
    for (const feature of features) {
      for (const [lon = NaN, lat = NaN] of coordAll(feature)) {
        if (!/^-?\d+(\.\d{1,4})?,-?\d+(\.\d{1,4})?$/.test(`${lon},${lat}`)) expect.fail(`${feature.id}: ${lon},${lat}`);
        if (Math.abs(lon) > 180 || Math.abs(lat) > 90) expect.fail(`${feature.id}: ${lon},${lat}`);
      }
    }
  });

  test('never jumps across the antimeridian', () => {
    for (const { id, geometry } of features) {
      for (const path of paths(geometry)) {
        path.slice(1).forEach(([lon = 0], i) => {
          if (Math.abs(lon - (path[i]?.[0] ?? 0)) > 180) expect.fail(`${id} jumps at ${lon}`);
        });
      }
    }
  });
});

describe.each(Object.entries(all).filter(([name]) => !name.startsWith('borders')))('%s', (_, features) => {
  test('names everything in four languages', () => {
    for (const { id, properties } of features) {
      expect(Object.keys(properties.name), String(id)).toEqual(['en', 'uk', 'ru', 'ko']);
      for (const name of Object.values(properties.name)) expect(name.trim(), String(id)).not.toBe('');
    }
  });
});

describe.each(Object.entries(areaLayers))('%s', (_, features) => {
  test('has closed rings, outer ones counter-clockwise, holes clockwise', () => {
    for (const { id, geometry } of features) {
      for (const polygon of polygonsOf(geometry)) {
        polygon.forEach((ring, i) => {
          expect(ring.length, String(id)).toBeGreaterThanOrEqual(4);
          expect(ring[0], String(id)).toEqual(ring.at(-1));
          expect(turn(ring) > 0, String(id)).toBe(i === 0);
        });
      }
    }
  });
});

test('overview and detail speak of the same areas, and have their names at the same points', () => {
  const about = (features: typeof detail) =>
    new Map(features.map(({ id, properties: { label, rank } }) => [id, { label, rank }]));
  expect(about(overview)).toEqual(about(detail));
  const named = regionNames.map(({ id, geometry, properties: { rank, name } }) =>
    [id, { label: geometry.coordinates, rank, name }] as const);
  expect(new Map(named)).toEqual(new Map(regions.map(({ id, properties: { label, rank, name } }) =>
    [id, { label, rank, name }])));
});

test('border lines run along no meridian of 180 degrees', () => {
  for (const { geometry } of [...(all['bordersOverview'] ?? []), ...(all['bordersDetail'] ?? [])]) {
    for (const path of paths(geometry)) expect(path.filter(([lon = 0]) => Math.abs(lon) === 180)).toEqual([]);
  }
});

test('every lake that is named is drawn, once', () => {
  const named = waters.filter(({ properties }) => properties.kind === 'lake');
  const shapes = named.filter(({ geometry }) => geometry.type === 'Polygon');
  expect(named.length).toBe(79);
  const ids = (features: readonly { id?: string | number | undefined }[]) =>
    features.map(({ id }) => String(id)).toSorted();
  expect(ids([...shapes, ...lakes])).toEqual(ids(named));
});
