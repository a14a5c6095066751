import { readdirSync } from 'node:fs';
import { coordAll } from '@turf/turf';
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { geometryOf, markerPosition, placeLines } from '../../../src/geometry/atlas.ts';
import { overviewAtlas } from '../../../src/node/files.ts';
import { storyPlaces } from '../../../src/gazetteer/story-places.ts';
import { gazetteerOnce, placeStory } from '../../../src/node/story-places.ts';
import type { Place } from '../../../src/story/story.ts';
import { kursk, rawStrait, storyOf, textOf } from '../stories.ts';

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
  expect(Buffer.byteLength(whole.text)).toBeLessThanOrEqual(13_652);
});

test('what is not a country comes from the story’s own places, whatever the base map names there', async () => {
  const base = overviewAtlas();
  expect(base.layers.regions?.features.some(({ properties }) => properties.id === 'region:RU-KRS')).toBe(true);
  expect(base.layers.settlements?.features.some(({ properties }) => properties.id === 'city:524901')).toBe(true);
  const drawn = kursk.places.filter((place) => geometryOf(base, place)).map(({ ref = '' }) => ref);
  expect(drawn.length).toBeGreaterThan(4);
  expect(drawn.filter((ref) => !ref.startsWith('country:'))).toEqual([]);
});

describe('the borders around a story’s regions', () => {
  const bordersOf = async (...refs: string[]) => {
    const some = rawStrait();
    some.places.push(...refs.map((ref, i) => ({ id: `p${i}`, ref })));
    const { atlas: { layers }, text } = await placeStory(storyOf(some));
    const lines = layers.neighbours?.features.flatMap(({ geometry: { coordinates } }) => coordinates) ?? [];
    return { edges: lines.flatMap((line) => line.slice(1).map((to, i) => `${String(line[i])};${String(to)}`)), text };
  };
  const verticesOf = (file: string, id: string) => {
    const { features } = JSON.parse(textOf(`geo/${file}`)) as FeatureCollection;
    return new Set(coordAll(features.find((one) => one.id === id) as Feature).map(String));
  };

  test('are those with its neighbours, and the neighbours’ with others, each once', async () => {
    const { edges, text } = await bordersOf('region:SD-NB');
    expect(new Set(edges).size).toBe(edges.length);
    const ends = new Set(edges.flatMap((edge) => edge.split(';')));
    const has = (id: string) => [...verticesOf('regions/SD.geojson', id)].filter((vertex) => ends.has(vertex)).length;
    // Sennar is beside Blue Nile, and Gezira beside Sennar; North Kordofan and the Red Sea are farther away.
    for (const id of ['region:SD-NB', 'region:SD-SI', 'region:SD-GZ']) expect(has(id), id).toBeGreaterThan(5);
    expect(has('region:SD-KN')).toBe(0);
    expect(has('region:SD-RS')).toBe(0);
    expect(text).toContain('"kind":"region","source":"Natural Earth","licence":"public domain"');
  });

  test('are of the same level: counties within their state, and no commune within Scotland', async () => {
    const county = await bordersOf('county:US-12123');
    const georgia = verticesOf('regions/US.geojson', 'region:US-GA');
    expect(county.edges.length).toBeGreaterThan(50);
    expect(county.edges.flatMap((edge) => edge.split(';')).filter((end) => georgia.has(end)).length).toBeLessThan(5);
    const scotland = await bordersOf('region:GB-SCT');
    const own = verticesOf('regions/GB.geojson', 'region:GB-SCT');
    const england = verticesOf('regions/GB.geojson', 'region:GB-ENG');
    expect(scotland.edges.length).toBeGreaterThan(10);
    for (const end of scotland.edges.flatMap((edge) => edge.split(';')))
      expect(own.has(end) || england.has(end), end).toBe(true);
  });

  test('are left out where the base map has them, and where there are no regions', async () => {
    expect((await bordersOf('region:RU-KRS', 'region:UA-59', 'city:703448', 'country:SD')).edges).toEqual([]);
  });
});

test.each([
  ['missing', () => Promise.reject(new Error('404'))], ['cut off', () => Promise.resolve('{"type":"Feat')],
])('a file of shapes that is %s is told in a sentence, and its places are points', async (_, broken) => {
  const { layers: found, problems } = await storyPlaces(['region:SD-NB', 'city:379252'], new Set(), {
    get: gazetteerOnce().get, read: broken,
  });
  expect(found.places.features.map(({ geometry }) => geometry.type)).toEqual(['Point', 'Point']);
  expect(found.neighbours.features).toEqual([]);
  expect(problems).toEqual([expect.stringMatching(
    /^The file of shapes regions\/SD\.geojson can't be read \(.+\): places in it are points\.$/)]);
});

test('a story with 2,000 places of the gazetteer, none with a name of its own, is placed', async () => {
  const files = readdirSync(new URL('../../../geo/gazetteer/', import.meta.url));
  const towns = files.filter((file) => /^names-\d+5\.txt$/.test(file))
    .flatMap((file) => textOf(`geo/gazetteer/${file}`).split('\n')).filter((line) => /^[^>\t]+\t\d/.test(line));
  const many = rawStrait();
  const first = many.places.length;
  const refs = towns.slice(0, 2000 - first).map((line) => `city:${line.split('\t')[1]}`);
  many.places.push(...refs.map((ref, i) => ({ id: `p${i}`, ref })));
  const { story: whole, atlas: all } = await placeStory(storyOf(many));
  expect(whole.places.length).toBe(2000);
  expect(whole.places.slice(first).filter(({ names }) => 'und' in names)).toEqual([]);
  expect(whole.places.filter((place) => markerPosition(all, place) === undefined)).toEqual([]);
});
