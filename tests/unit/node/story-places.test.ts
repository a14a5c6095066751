import { expect, test } from 'vitest';
import { geometryOf, markerPosition, placeLines } from '../../../src/geometry/atlas.ts';
import { overviewAtlas } from '../../../src/node/files.ts';
import { placeStory } from '../../../src/node/story-places.ts';
import type { Place } from '../../../src/story/story.ts';
import { kursk, rawStrait, storyOf } from '../stories.ts';

const raw = rawStrait();
raw.places.push(
  { id: 'sumy', ref: 'region:UA-59' }, { id: 'kyiv', ref: 'city:703448' }, { id: 'ukraine', ref: 'country:UA' },
  { id: 'perry', ref: 'city:4168244' }, { id: 'taylor', ref: 'county:US-12123' }, { id: 'us', ref: 'country:US' },
  { id: 'dam', ref: 'spot:gerd' }, { id: 'blue-nile', ref: 'river:blue-nile' }, { id: 'red-sea', ref: 'water:red-sea' },
  { id: 'nowhere', ref: 'city:1' },
);
const { story, atlas, places } = await placeStory(storyOf(raw));
const placed = new Map(story.places.map((place) => [place.id, place]));

test('a ref without names has those of the world’s places, in every language', () => {
  expect(placed.get('iceland')?.names).toEqual({ en: 'Iceland', uk: 'Ісландія', ru: 'Исландия', ko: '아이슬란드' });
  expect(placed.get('sumy')?.names['uk']).toBe('Сумська область');
  expect(placed.get('kyiv')?.names['en']).toBe('Kyiv');
});

test('a place is where the gazetteer has it, with its source', () => {
  expect(placed.get('taylor')?.names).toEqual({ en: 'Taylor County' });
  const dam = places.features.find(({ properties }) => properties.id === 'spot:gerd');
  expect(dam).toMatchObject({
    properties: { source: 'Dateline', licence: 'MIT' },
    geometry: { type: 'Point', coordinates: [35.093, 11.215] },
  });
  expect(atlas.spots.get('spot:gerd')).toBe(dam);
});

test('areas and rivers have their shapes, and waters are water', () => {
  expect(atlas.areas.get('county:US-12123')?.properties.label).toBeDefined();
  expect(atlas.lines.get('river:blue-nile')?.geometry.type).toBe('MultiLineString');
  expect(geometryOf(atlas, placed.get('blue-nile') as Place)?.type).toBe('MultiLineString');
  expect(markerPosition(atlas, placed.get('blue-nile') as Place)).toHaveLength(2);
  expect(placed.get('blue-nile')?.kind).toBe('water');
  expect(placed.get('red-sea')?.names).toMatchObject({ en: 'Red Sea', uk: 'Червоне море', ko: '홍해' });
  expect(placeLines(atlas, story.places).map(({ id }) => id)).toContain('blue-nile');
});

test('a place is part of the nearest one around it that the story has', () => {
  expect(placed.get('perry')?.partOf).toBe('taylor');
  expect(placed.get('taylor')?.partOf).toBe('us');
  expect(placed.get('sumy')?.partOf).toBe('ukraine');
  expect(placed.get('us')?.partOf).toBeUndefined();
});

test('a ref that is nowhere is called by its id', () => {
  expect(placed.get('nowhere')?.names).toEqual({ und: 'nowhere' });
  expect(places.features.some(({ properties }) => properties.id === 'city:1')).toBe(false);
});

test('a story with all that it needs stays as it is, and its file is as large as it ever was', async () => {
  const whole = await placeStory(kursk);
  expect(whole.story).toBe(kursk);
  expect(whole.places.features.map(({ properties }) => properties.id)).toEqual(
    ['region:RU-KRS', 'city:524901', 'city:1871859'],
  );
  expect(whole.places.features.every(({ properties }) => 'source' in properties && 'licence' in properties)).toBe(true);
  expect(Buffer.byteLength(JSON.stringify(whole.places))).toBeLessThanOrEqual(13_652);
});

test('what is not a country comes from the story’s own places, whatever the base map names there', async () => {
  const base = overviewAtlas();
  expect(base.layers.regions?.features.some(({ properties }) => properties.id === 'region:RU-KRS')).toBe(true);
  expect(base.layers.settlements?.features.some(({ properties }) => properties.id === 'city:524901')).toBe(true);
  const drawn = kursk.places.filter((place) => geometryOf(base, place)).map(({ ref = '' }) => ref);
  expect(drawn.length).toBeGreaterThan(4);
  expect(drawn.filter((ref) => !ref.startsWith('country:'))).toEqual([]);
});
