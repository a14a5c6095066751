import { describe, expect, test } from 'vitest';
import {
  areaOf,
  EMPTY_ATLAS,
  geometryOf,
  markerPosition,
  statedAreaOf,
  withLayers,
  type Area,
  type Spot,
} from '../../../src/geometry/atlas.ts';
import { kursk } from '../stories.ts';
import { atlas } from './world.ts';

const square: Area = {
  type: 'Feature', properties: { id: 'country:XA', name: { en: 'Squareland' } },
  geometry: { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]] },
};
const spot: Spot = {
  type: 'Feature',
  properties: { id: 'city:1', name: { en: 'Corner' } },
  geometry: { type: 'Point', coordinates: [1, 1] },
};
const countries = (...features: Area[]) => ({ countries: { type: 'FeatureCollection' as const, features } });
const names = { en: 'A place' };

describe('withLayers', () => {
  test('finds areas and spots by id', () => {
    const found = withLayers(EMPTY_ATLAS, {
      ...countries(square),
      places: { type: 'FeatureCollection', features: [spot] },
    });
    expect(found.areas.get('country:XA')).toBe(square);
    expect(found.spots.get('city:1')).toBe(spot);
  });

  test('keeps the layers that are not given anew', () => {
    const before = withLayers(EMPTY_ATLAS, { places: { type: 'FeatureCollection', features: [spot] } });
    expect(withLayers(before, countries(square)).spots.get('city:1')).toBe(spot);
  });

  test('puts a better version in the place of an older one', () => {
    const finer = { ...square, geometry: { ...square.geometry } };
    const found = withLayers(withLayers(EMPTY_ATLAS, countries(square)), countries(finer));
    expect(found.areas.get('country:XA')).toBe(finer);
    expect(found.areas.size).toBe(1);
  });

  test('leaves the atlas that it is given as it was', () => {
    const before = withLayers(EMPTY_ATLAS, {});
    withLayers(before, countries(square));
    expect(before.areas.size).toBe(0);
    expect(before.layers).toEqual({});
  });
});

test('every place of the kursk story has a geometry and a position', () => {
  for (const place of kursk.places) {
    expect(geometryOf(atlas, place), place.id).toBeDefined();
    expect(markerPosition(atlas, place), place.id).toHaveLength(2);
  }
});

test('before the layers have arrived a place has neither', () => {
  for (const place of kursk.places) {
    expect(geometryOf(EMPTY_ATLAS, place)).toBeUndefined();
    expect(markerPosition(EMPTY_ATLAS, place)).toBeUndefined();
  }
});

describe('a place with a geometry of its own', () => {
  const geometry = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 2],
        [0, 0],
      ] as [number, number][],
    ],
  };

  test('needs no layers', () => {
    expect(geometryOf(EMPTY_ATLAS, { id: 'own', names, geometry })).toBe(geometry);
  });

  test('has its marker inside it', () => {
    const [lon = NaN, lat = NaN] = markerPosition(EMPTY_ATLAS, { id: 'own', names, geometry }) ?? [];
    expect(lon > 0 && lon < 2 && lat > 0 && lat < 2).toBe(true);
  });

  test('that is a point has its marker there', () => {
    expect(markerPosition(EMPTY_ATLAS, { id: 'own', names, geometry: { type: 'Point', coordinates: [3, 4] } })).toEqual(
      [3, 4],
    );
  });

  test('is measured: one degree square at the equator is about 12,364 km²', () => {
    const small = { ...geometry, coordinates: square.geometry.coordinates as [number, number][][] };
    expect(areaOf(EMPTY_ATLAS, { id: 'own', names, geometry: small })).toBeCloseTo(12_364, -2);
  });

  test('has an area to be printed only where the story gives one', () => {
    expect(statedAreaOf(EMPTY_ATLAS, { id: 'own', names, geometry })).toBeUndefined();
    expect(statedAreaOf(EMPTY_ATLAS, { id: 'own', names, geometry, area: 49_000 })).toBe(49_000);
  });
});

test('the area that the layer states goes before the measured one', () => {
  const found = withLayers(EMPTY_ATLAS, countries({ ...square, properties: { ...square.properties, area: 7 } }));
  expect(areaOf(found, { id: 'a', names, ref: 'country:XA' })).toBe(7);
});

test('a city has no area', () => {
  expect(areaOf(atlas, { id: 'moscow', names, ref: 'city:524901' })).toBeUndefined();
});
