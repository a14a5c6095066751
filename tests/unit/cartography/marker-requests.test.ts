import { expect, test } from 'vitest';
import {
  markerBoxes, markerRequests, placesInSight, type MarkedPlace,
} from '../../../src/cartography/marker-requests.ts';
import { EMPTY_ATLAS } from '../../../src/geometry/atlas.ts';
import type { Sight } from '../../../src/geometry/visible-part.ts';
import { link } from '../../../src/story/links.ts';
import { danube } from '../danube.ts';

const links = link(danube);
const place = (id: string, more: Partial<MarkedPlace> = {}): MarkedPlace => ({
  id, point: { x: 100, y: 100 },
  isSelected: false, isAlone: false, isInFocus: false, isSubject: false,
  statements: 1, ...more,
});
const ids = (places: readonly MarkedPlace[]) => markerRequests(places, links).map(({ id }) => id);

test('what is selected comes first, then what the story is about, then what most statements mention', () => {
  const places = [
    place('few'),
    place('many', { statements: 9 }),
    place('focus', { isInFocus: true }),
    place('selected', { isSelected: true }),
  ];
  expect(ids(places)).toEqual(['selected', 'focus', 'many', 'few']);
});

test('equals keep their order', () => {
  expect(ids([place('b'), place('a'), place('c')])).toEqual(['b', 'a', 'c']);
});

test('a request knows what its place is part of, from the nearest outwards', () => {
  const inner = danube.places.find(({ partOf }) => partOf !== undefined);
  expect(markerRequests([place(inner?.id ?? '')], links)[0]?.within[0]).toBe(inner?.partOf);
});

test('a marker without a side takes room for its ring alone', () => {
  const label = { width: 50, height: 20 };
  expect(markerBoxes({ x: 0, y: 0, side: null }, label)).toHaveLength(1);
  expect(markerBoxes({ x: 0, y: 0, side: 'left' }, label)).toHaveLength(2);
});

/** A flat map that shows so many degrees from a south-west corner, 10 px each. */
const sight = (west: number, south: number, side: number): Sight => ({
  size: { width: side * 10, height: side * 10 },
  pointOf: ([lon = 0, lat = 0]) => ({ x: (lon - west) * 10, y: (south + side - lat) * 10 }),
  positionOf: ({ x, y }) => [west + x / 10, south + side - y / 10],
});
/** A field of 40 degrees, with a farm and a town in it. */
const square = (id: string, low: number, high: number, partOf?: string) => ({
  id, names: { en: id }, ...(partOf && { partOf }),
  geometry: { type: 'Polygon', coordinates: [[[low, low], [high, low], [high, high], [low, high], [low, low]]] },
}) as never;
const world = (...places: never[]) =>
  ({ atlas: EMPTY_ATLAS, links: link({ ...danube, statements: [], places, relations: [] }) });

test('an area whose own point is not in sight is marked in what is seen of it', () => {
  const { seen } = placesInSight(world(square('field', 0, 40)), sight(30, 30, 20));
  const [lon = NaN, lat = NaN] = seen.get('field') ?? [];
  expect(lon).toBeGreaterThan(33);
  expect(lon).toBeLessThan(37);
  expect(lat).toBeGreaterThan(33);
  expect(lat).toBeLessThan(37);
});

test('one that fills the map is marked beside the smaller place in it', () => {
  const { seen } = placesInSight(world(square('field', 0, 40), square('farm', 31, 37, 'field')), sight(29, 29, 10));
  expect(Math.max(...(seen.get('field') ?? []).map((at) => Math.abs(at - 34)))).toBeGreaterThan(3);
});

test('if a part of it fills the map too, as a state of its country, it is marked beside the places in that', () => {
  const [state, farm] = [square('state', -200, 200, 'country'), square('farm', 31, 37, 'state')];
  const { seen } = placesInSight(world(square('country', -400, 400), state, farm), sight(29, 29, 10));
  expect(Math.max(...(seen.get('country') ?? []).map((at) => Math.abs(at - 34)))).toBeGreaterThan(3);
});

test('and beside the town in it, with its name', () => {
  const geometry = { type: 'Point', coordinates: [20, 50] };
  const town = { id: 'town', names: { en: 'town' }, partOf: 'field', geometry } as never;
  const field = square('field', -200, 200);
  const at = (...places: never[]) => placesInSight(world(field, ...places), sight(0, 20, 60)).seen.get('field') ?? [];
  expect(at()[1]).toBeCloseTo(50, -1);
  const [lon = NaN, lat = NaN] = at(town);
  expect(Math.abs(lon - 20) > 10 || Math.abs(lat - 50) > 3).toBe(true);
});

test('one of which a corner is seen is not outside', () => {
  const { seen, outside } = placesInSight(world(square('field', 0, 40)), sight(39.9, 39.9, 60));
  expect(seen.get('field')).toEqual([40, 40]);
  expect(outside).toEqual([]);
});

test('outside is what lies wholly out of the map', () => {
  expect(placesInSight(world(square('field', 0, 40)), sight(41, 41, 20)))
    .toEqual({ seen: new Map(), outside: ['field'] });
});

test('what is hidden by a control is marked in another part of its area, or is outside', () => {
  const covered = { ...sight(0, 0, 40), isBelow: ({ x }: { x: number }) => x > 150 };
  const field = world(square('field', 0, 40));
  expect(placesInSight(field, covered).seen.get('field')?.[0]).toBeLessThan(15);
  expect(placesInSight(field, { ...covered, isBelow: () => true }).outside).toEqual(['field']);
});

test('a town is marked where it is, below the edge of a control too, unless no ring can come out from there', () => {
  const geometry = { type: 'Point', coordinates: [20, 20] };
  const town = world({ id: 'town', names: { en: 'town' }, geometry } as never);
  const below = { ...sight(0, 0, 40), isBelow: () => true };
  expect(placesInSight(town, below).seen.get('town')).toEqual([20, 20]);
  expect(placesInSight(town, { ...below, isCovered: () => true }).outside).toEqual(['town']);
});
