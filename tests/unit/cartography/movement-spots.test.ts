import { expect, test } from 'vitest';
import { isInside, overlaps, type Box } from '../../../src/cartography/boxes.ts';
import { movementSpots } from '../../../src/cartography/movement-spots.ts';
import type { MovementLine } from '../../../src/geometry/movements.ts';
import type { Sight } from '../../../src/geometry/visible-part.ts';

/** A flat map of 60 by 40 degrees, 10 px each. */
const sight: Sight = {
  size: { width: 600, height: 400 },
  pointOf: ([lon = 0, lat = 0]) => ({ x: lon * 10, y: 400 - lat * 10 }),
  positionOf: ({ x, y }) => [x / 10, (400 - y) / 10],
};
/** From west to east along a parallel. */
const way = (id: string, lat: number, [from, to]: [number, number] = [0, 60]): MovementLine => ({
  statement: { id } as never, km: 1, middle: [(from + to) / 2, lat],
  line: { type: 'LineString', coordinates: Array.from({ length: 41 }, (_, i) => [from + ((to - from) * i) / 40, lat]) },
});

const spotsOf = (...[ways, taken = []]: [ways: MovementLine[], taken?: Box[]]) =>
  movementSpots(ways, sight, taken).map(({ statement, position }) => [statement, ...position]);

test('a way is told at its middle where that has room', () => {
  expect(movementSpots([way('a', 20)], sight, [])).toMatchObject([{ position: [30, 20], isMiddle: true }]);
});

test('else where rings and controls leave room, as near to its middle as they do', () => {
  expect(spotsOf([way('a', 20)], [{ x: 200, y: 0, width: 400, height: 400 }])).toEqual([['a', 18, 20]]);
});

test('one whose middle is out of sight is told in the part that is seen', () => {
  expect(spotsOf([way('a', 20, [0, 400])])).toEqual([['a', 30, 20]]);
});

test('a short leg does not count for more than a long one', () => {
  const long = way('a', 20).line.coordinates as [number, number][];
  const short = Array.from({ length: 200 }, (_, i): [number, number] => [60, 20 + i / 1000]);
  const line = { type: 'MultiLineString' as const, coordinates: [long, short] };
  const [[, lon] = []] = spotsOf([{ ...way('a', 20), middle: [-50, 20], line }]);
  expect(lon).toBeCloseTo(30, -1);
});

test('a way of which no position is in sight is told too where it passes', () => {
  const line = { type: 'LineString' as const, coordinates: [[-10, 20], [70, 20]] };
  const [[, lon] = []] = spotsOf([{ ...way('a', 20), middle: [-50, 20], line }]);
  expect(lon).toBeCloseTo(30, -0.5);
});

test('no two are told in one room, and the first has the first choice', () => {
  const found = movementSpots([way('a', 20), way('b', 20), way('c', 20)], sight, []);
  expect(found.map(({ isMiddle }) => isMiddle)).toEqual([true, false, false]);
  for (const [i, { box }] of found.entries())
    expect(found.slice(i + 1).some((other) => overlaps(other.box, box))).toBe(false);
});

test('its words are whole, and free of what is taken', () => {
  const taken = { x: 0, y: 0, width: 600, height: 195 };
  const [{ box } = { box: taken }] = movementSpots([way('a', 20)], sight, [taken]);
  expect(overlaps(box, taken)).toBe(false);
  expect(isInside(box, sight.size)).toBe(true);
});

test('where there is no room nowhere is told of', () => {
  expect(spotsOf([way('a', 20)], [{ x: 0, y: 0, width: 600, height: 400 }])).toEqual([]);
  expect(spotsOf([way('a', 80)])).toEqual([]);
});
