import { expect, test } from 'vitest';
import { baseWaters, smallLakes } from '../../../src/cartography/base-waters.ts';
import { watersAt } from '../../../src/cartography/waters-at.ts';
import { EMPTY_ATLAS, withLayers, type Layers } from '../../../src/geometry/atlas.ts';
import type { Story } from '../../../src/story/story.ts';

const water = (id: string, kind: string, en: string) => ({
  type: 'Feature', geometry: { type: 'Point', coordinates: [0, 0] }, properties: { id, kind, name: { en } },
});
const features = [
  water('water:black-sea', 'sea', 'Black Sea'),
  water('lake:balaton', 'lake', 'Balaton'),
  water('river:danube', 'river', 'Danube'),
];
const atlas = withLayers(EMPTY_ATLAS, { waters: { type: 'FeatureCollection', features } as Layers['waters'] });
const left = (...places: object[]) =>
  baseWaters(atlas, { places } as unknown as Story, 'sea', 'river').map(({ properties: { id } }) => id);

test('waters are those of the kinds asked for', () => {
  expect(left()).toEqual(['water:black-sea', 'river:danube']);
});

test('a river that the story refers to is its own line; a sea may still want its name', () => {
  expect(left({ ref: 'river:danube', names: { en: 'Danube' } }, { ref: 'water:black-sea', names: { en: 'Black Sea' } }))
    .toEqual(['water:black-sea']);
});

test('a water that the story draws itself is not named twice', () => {
  const drawn = (en: string) => left({ geometry: {}, names: { en } });
  expect(drawn('Black Sea')).toEqual(['river:danube']);
  expect(drawn('Karadeniz / Black Sea')).toEqual(['river:danube']);
  expect(drawn('Pontos (Black Sea)')).toEqual(['river:danube']);
  expect(drawn('Port of the Black Sea')).toEqual(['water:black-sea', 'river:danube']);
});

const square = [[[0, 0], [1, 0], [1, 1], [0, 0]]];
const small = {
  type: 'Feature', geometry: { type: 'Polygon', coordinates: square },
  properties: { id: 'lake:okeechobee', kind: 'lake', name: { en: 'Lake Okeechobee' }, rank: 6 },
};
const large = { ...small, properties: { id: 'lake:balaton', name: {} } };
const withLake = withLayers(EMPTY_ATLAS, {
  waters: { type: 'FeatureCollection', features: [...features, small] } as Layers['waters'],
  lakes: { type: 'FeatureCollection', features: [large] } as Layers['lakes'],
});
const story = (...places: object[]) => ({ places }) as unknown as Story;

test('a small lake is drawn but where the story refers to it', () => {
  const ids = (...places: object[]) => smallLakes(withLake, story(...places)).map(({ properties: { id } }) => id);
  expect(ids()).toEqual(['lake:okeechobee']);
  expect(ids({ ref: 'lake:okeechobee', names: {} })).toEqual([]);
});

test('a map that can’t be zoomed has the largest lakes, and from near the others and rivers', () => {
  const at = (zoom: number) => {
    const { rivers, lakes } = watersAt(withLake, story(), zoom);
    return [...rivers, ...lakes].map(({ properties: { id } }) => id);
  };
  expect(at(3)).toEqual(['lake:balaton']);
  expect(at(4)).toEqual(['river:danube', 'lake:balaton', 'lake:okeechobee']);
});
