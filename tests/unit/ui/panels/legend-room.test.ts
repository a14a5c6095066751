import { expect, test } from 'vitest';
import { roomForLegend } from '../../../../src/ui/panels/legend-room.ts';

const size = { width: 768, height: 752 };
const ring = (x: number, y: number) => ({ x: x - 20, y: y - 20, width: 40, height: 40 });
const room = (...chosen: ReturnType<typeof ring>[]) => roomForLegend({ size, chosen }, 16);

test('while nothing is chosen the legend is at the left, as high as the map allows', () => {
  expect(room()).toEqual({ side: 'left', height: 752 - 3.6 * 16 - 3 * 16 });
});

test('it goes to the right of what is chosen at the left, and stays where that is at the right', () => {
  expect(room(ring(100, 300)).side).toBe('right');
  expect(room(ring(600, 300)).side).toBe('left');
});

test('with both sides taken it ends above what is chosen, where it gets higher', () => {
  expect(room(ring(100, 300), ring(600, 500))).toEqual({ side: 'right', height: 480 - 3.6 * 16 });
});

test('what stands above it takes none of its room, and it can always be read', () => {
  expect(room(ring(100, 20)).side).toBe('left');
  expect(room(ring(100, 90), ring(600, 90)).height).toBe(8 * 16);
});
