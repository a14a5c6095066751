import { expect, test } from 'vitest';
import { RING } from '../../../src/cartography/marker-layout.ts';
import { markerBoxes, markerRequests, type MarkedPlace } from '../../../src/cartography/marker-requests.ts';

const place = (id: string, more: Partial<MarkedPlace> = {}): MarkedPlace => ({
  id, point: { x: 100, y: 100, isAway: false }, extent: 0, label: { width: 50, height: 20 },
  isSelected: false, mustName: false, isInFocus: false, statements: 1, ...more,
});
const ids = (places: readonly MarkedPlace[]) => markerRequests(places).map(({ id }) => id);

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

test.each([
  ['an area that a ring would hide', { extent: RING - 1 }, true],
  ['one that is large enough', { extent: RING }, false],
  ['a point', { extent: 0 }, false],
  ['one that is selected', { extent: RING - 1, isSelected: true }, false],
])('whether a ring stands aside of %s', (_, more, standAside) => {
  expect(markerRequests([place('a', more)])[0]?.standAside).toBe(standAside);
});

test('a marker without a side takes room for its ring alone', () => {
  const label = { width: 50, height: 20 };
  expect(markerBoxes({ x: 0, y: 0, side: null }, label)).toHaveLength(1);
  expect(markerBoxes({ x: 0, y: 0, side: 'left' }, label)).toHaveLength(2);
});
