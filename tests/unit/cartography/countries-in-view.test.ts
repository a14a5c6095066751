import { expect, test } from 'vitest';
import { countriesInView } from '../../../src/cartography/countries-in-view.ts';
import { EMPTY_ATLAS } from '../../../src/geometry/atlas.ts';
import type { Sight } from '../../../src/geometry/visible-part.ts';
import { atlas } from '../geometry/world.ts';

/** A flat map of 600 by 500 px whose top left corner is at a place (degrees). */
const sightFrom = (west: number, north: number, pxPerDegree: number): Sight => ({
  size: { width: 600, height: 500 },
  pointOf: ([lon = 0, lat = 0]) => ({ x: (lon - west) * pxPerDegree, y: (north - lat) * pxPerDegree }),
  positionOf: ({ x, y }) => [west + x / pxPerDegree, north - y / pxPerDegree],
});

test('the countries that fill a map are told, in one order', () => {
  expect(countriesInView(atlas, sightFrom(33, 54, 100), 6)).toEqual(['RU', 'UA']);
  expect(countriesInView(atlas, sightFrom(32, 47, 100), 6)).toEqual(['RU', 'UA', 'disputed-crimea']);
});

test('those of a wide view are the sixteen that fill most of it', () => {
  const codes = countriesInView(atlas, sightFrom(10, 35, 15), 4);
  expect(codes).toHaveLength(16);
  expect(codes).toEqual(expect.arrayContaining(['EG', 'ET', 'LY', 'SD']));
});

test('from far out, over the sea and before the layers have come there are none', () => {
  expect(countriesInView(atlas, sightFrom(33, 54, 100), 3.9)).toEqual([]);
  expect(countriesInView(atlas, sightFrom(-40, 40, 100), 6)).toEqual([]);
  expect(countriesInView(EMPTY_ATLAS, sightFrom(33, 54, 100), 6)).toEqual([]);
});
