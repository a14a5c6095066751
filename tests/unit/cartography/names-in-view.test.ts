import { expect, test } from 'vitest';
import { chiefTowns, namesInView } from '../../../src/cartography/names-in-view.ts';
import { atlas } from '../geometry/world.ts';
import type { Sight } from '../../../src/geometry/visible-part.ts';
import { link } from '../../../src/story/links.ts';
import { kursk } from '../stories.ts';

/** Kursk and around, as a flat map of 600 by 500 px; Russia's and Ukraine's own spots are far outside. */
const sight: Sight = {
  size: { width: 600, height: 500 },
  pointOf: ([lon = 0, lat = 0]) => ({ x: (lon - 33) * 100, y: (54 - lat) * 100 }),
  positionOf: ({ x, y }) => [33 + x / 100, 54 - y / 100],
};
const world = { story: kursk, atlas, links: link(kursk) };
type View = Parameters<typeof namesInView>[1];
const view: View = { sight, zoom: 6.5, named: [], taken: [], chosen: ['kursk'] };
const spotOf = (ref: string, more: Partial<View> = {}) => {
  const position = new Map(namesInView(world, { ...view, ...more }).moved).get(ref);
  return position && sight.pointOf(position);
};

test('countries whose own spot can’t be seen are named in what is seen of them', () => {
  for (const ref of ['country:RU', 'country:UA']) {
    const { x, y } = spotOf(ref) ?? { x: NaN, y: NaN };
    expect(x, ref).toBeGreaterThan(30);
    expect(x).toBeLessThan(570);
    expect(y).toBeGreaterThan(20);
    expect(y).toBeLessThan(480);
  }
});

test('one that has a marker with its name is not', () => {
  expect(spotOf('country:RU', { named: ['country:RU'] })).toBeUndefined();
});

test('a name is beside what markers cover', () => {
  const free = spotOf('country:RU') ?? { x: NaN, y: NaN };
  const box = { x: free.x - 60, y: free.y - 30, width: 120, height: 60 };
  const aside = spotOf('country:RU', { taken: [box] }) ?? free;
  expect(aside.x < box.x || aside.x > box.x + 120 || aside.y < box.y || aside.y > box.y + 60).toBe(true);
});

test('where too little is free for it a name is not moved there', () => {
  const { width, height } = sight.size;
  expect(spotOf('country:RU', { taken: [{ x: 0, y: 0, width, height: height - 10 }] })).toBeUndefined();
  expect(spotOf('country:RU', { sight: { ...sight, isBelow: ({ y }) => y < height - 10 } })).toBeUndefined();
});

test('from far out whole countries are seen, and nothing is moved', () => {
  expect(namesInView(world, { ...view, zoom: 1.5 }).moved).toEqual([]);
});

test('markers stay off the chief towns of the story’s own regions', () => {
  const labels = { language: 'en', sizeOf: () => ({ width: 50, height: 20 }) } as const;
  const boxes = chiefTowns(world, view, labels);
  const { x, y } = sight.pointOf([36.19, 51.74]) ?? { x: NaN, y: NaN };
  expect(boxes.some((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)).toBe(true);
  expect(chiefTowns({ ...world, story: { ...kursk, places: [] } }, view, labels)).toEqual([]);
});
