import { expect, test } from 'vitest';
import { geometryOf, markerPosition, placeLines } from '../../../src/geometry/atlas.ts';
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

test('a ref without names has those of the layers, in every language', () => {
  expect(placed.get('iceland')?.names).toEqual({ en: 'Iceland', uk: 'Ісландія', ru: 'Исландия', ko: '아이슬란드' });
  expect(placed.get('sumy')?.names['uk']).toBe('Сумська область');
  expect(placed.get('kyiv')?.names['en']).toBe('Kyiv');
});

test('what the layers do not have comes from the gazetteer, where it is and with its source', () => {
  expect(placed.get('taylor')?.names).toEqual({ en: 'Taylor County' });
  const dam = places.features.find(({ properties }) => properties.id === 'spot:gerd');
  expect(dam).toMatchObject({
    properties: { country: 'country:ET', source: 'Dateline', licence: 'MIT' },
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

test('a story with all that it needs stays as it is, and its file does not grow', async () => {
  const whole = await placeStory(kursk);
  expect(whole.story).toBe(kursk);
  expect(whole.places.features.map(({ properties }) => properties.id)).toEqual(
    ['region:RU-KRS', 'city:1871859', 'city:524901'],
  );
  expect(whole.places.features.some(({ properties }) => 'source' in properties)).toBe(false);
});
