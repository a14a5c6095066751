import { expect, test } from 'vitest';
import { baseWaters } from '../../../src/cartography/base-waters.ts';
import { EMPTY_ATLAS, withLayers, type Layers } from '../../../src/geometry/atlas.ts';
import type { Story } from '../../../src/story/story.ts';

const water = (id: string, kind: string, en: string) => ({
  type: 'Feature', geometry: { type: 'Point', coordinates: [0, 0] }, properties: { id, kind, name: { en } },
});
const features = [
  water('water:black-sea', 'sea', 'Black Sea'), water('lake:balaton', 'lake', 'Balaton'), water('river:danube', 'river', 'Danube'),
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
