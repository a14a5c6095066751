import { area, booleanPointInPolygon, coordAll } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { byId, bordersDetail, detail, overview, regions, settlements } from './read.ts';

const contains = (features: typeof detail, id: string, at: Position): boolean =>
  booleanPointInPolygon(at, byId(features, id));
const vertices = (feature: Parameters<typeof coordAll>[0]): Set<string> => new Set(coordAll(feature).map(String));

describe('Kursk Oblast', () => {
  const kursk = byId(regions, 'region:RU-KRS');

  test('keeps every vertex of its source, and its area', () => {
    expect(coordAll(kursk).length).toBe(805);
    expect(Math.abs(area(kursk) / 1e6 / 30_013 - 1)).toBeLessThan(0.005);
    expect(Math.abs(kursk.properties.area / 30_013 - 1)).toBeLessThan(0.005);
  });

  test('shares every vertex with a neighbour', () => {
    const others = new Set(regions.filter(({ id }) => id !== kursk.id).flatMap((region) => [...vertices(region)]));
    expect([...vertices(kursk)].filter((vertex) => !others.has(vertex))).toEqual([]);
  });

  test('has its border drawn through every vertex', () => {
    const lines = new Set(bordersDetail.flatMap((border) => [...vertices(border)]));
    expect([...vertices(kursk)].filter((vertex) => !lines.has(vertex))).toEqual([]);
  });

  test('meets Ukraine along the country border of the detailed layer', () => {
    const ukraine = vertices(byId(detail, 'country:UA'));
    const russia = vertices(byId(detail, 'country:RU'));
    const edge = [...vertices(kursk)].filter((vertex) => ukraine.has(vertex));
    expect(edge.length).toBeGreaterThanOrEqual(80);
    expect(edge.filter((vertex) => !russia.has(vertex))).toEqual([]);
  });
});

test.each([
  ['overview', overview],
  ['detail', detail],
])('Crimea is in neither country: %s', (_, countries) => {
  const at = [34.1, 45.0];
  expect(contains(countries, 'disputed:crimea', at)).toBe(true);
  expect(contains(countries, 'country:RU', at)).toBe(false);
  expect(contains(countries, 'country:UA', at)).toBe(false);
  expect(regions.some(({ id }) => contains(regions, String(id), at))).toBe(false);
  expect(contains(countries, 'country:RU', [36.5, 51.7])).toBe(true);
  expect(contains(countries, 'country:RU', [100, 60])).toBe(true);
  expect(contains(countries, 'country:UA', [31, 49])).toBe(true);
});

test('a point in Kursk Oblast is in no other region', () => {
  const at = [36.5, 51.7];
  expect(regions.filter(({ id }) => contains(regions, String(id), at)).map(({ id }) => id)).toEqual(['region:RU-KRS']);
});

test('the mended regions carry their own names', () => {
  const english = (id: string): string => byId(regions, id).properties.name.en;
  expect(english('region:RU-MOW')).toBe('Moscow');
  expect(english('region:RU-MOS')).toBe('Moscow Oblast');
  expect(english('region:UA-32')).toBe('Kyiv Oblast');
  expect(english('region:RU-ALT')).toBe('Altai Krai');
  expect(english('region:RU-MAG')).toBe('Magadan Oblast');
  expect(contains(regions, 'region:RU-MOW', [37.62, 55.75])).toBe(true);
});

test('every label point lies inside its polygon', () => {
  const shapes = [...detail, ...regions];
  for (const { id, properties } of shapes)
    expect(contains(shapes, String(id), properties.label), String(id)).toBe(true);
});

describe('settlements', () => {
  /** Simplified coasts and rivers cut towns off, by this many degrees of a great circle at most. */
  const TOLERANCE = 0.35;
  const home = (at: Position, id: string): boolean => {
    const shape = byId([...detail, ...regions], id);
    return booleanPointInPolygon(at, shape) || nearEdge(at, coordAll(shape)) < TOLERANCE;
  };
  const nearEdge = ([x = 0, y = 0]: Position, ring: Position[]): number => {
    const scale = Math.cos((y * Math.PI) / 180);
    const at = ring.map(([lon = 0, lat = 0]) => [(lon - x) * scale, lat - y] as const);
    return Math.min(
      ...at.slice(1).map(([bx, by], i) => {
        const [ax, ay] = at[i] ?? [bx, by];
        const [dx, dy] = [bx - ax, by - ay];
        const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
        return Math.hypot(ax + t * dx, ay + t * dy);
      }),
    );
  };

  test('lie in their country and region', () => {
    for (const { id, geometry, properties } of settlements) {
      expect(home(geometry.coordinates, properties.country), `${id} ${properties.name.en}`).toBe(true);
      if (properties.region)
        expect(home(geometry.coordinates, properties.region), `${id} ${properties.name.en}`).toBe(true);
    }
  });

  test('have a region wherever regions are drawn', () => {
    const drawn = new Set(regions.map(({ properties }) => `country:${properties.country}`));
    for (const { properties } of settlements)
      expect(properties.region !== undefined).toBe(drawn.has(properties.country));
  });

  test.each([
    'Pyongyang', 'Moscow', 'Kyiv', 'Washington', 'Seoul', 'London', 'Kursk', 'Sudzha',
    'Minsk', 'Tokyo', 'Beijing', 'Warsaw', 'Kharkiv', 'Sumy', 'Belgorod', 'Vladivostok',
  ])('include %s', (name) => {
    expect(settlements.filter(({ properties }) => properties.name.en === name).length).toBe(1);
  });
});
