import { expect, it } from 'vitest';
import { exportStory } from '../../../src/exchange/formats.ts';
import { faultsInGeoJson, type PlacesCollection } from '../../../src/exchange/geojson.ts';
import { kursk } from '../stories.ts';
import { kurskAtlas, placed } from './placed.ts';

it.each(placed)('has a feature for each place, and the statements beside them: $story.id', ({ story, atlas }) => {
  const { text, name } = exportStory(story, 'geojson', { atlas });
  const { features, statements } = JSON.parse(text) as PlacesCollection;
  expect(name).toBe(`${story.id}.geojson`);
  expect(features.map(({ id }) => id)).toEqual(story.places.map(({ id }) => id));
  expect(statements).toHaveLength(story.statements.length);
  for (const { id, geometry, properties } of features) {
    expect(geometry, String(id)).not.toBeNull();
    expect(properties?.['words']).toHaveLength(properties?.['statements'] as number);
  }
});

it('counts what is said about a place by its stances', () => {
  const { features } = JSON.parse(exportStory(kursk, 'geojson', { atlas: kurskAtlas }).text) as PlacesCollection;
  const counts = features.find(({ id }) => id === 'kursk')?.properties;
  const about = kursk.statements.filter(({ mentions }) => mentions.some(({ place }) => place === 'kursk'));
  expect(counts).toMatchObject({
    contested: true, statements: about.length, denies: about.filter(({ stance }) => stance === 'denies').length,
  });
});

it('is refused with a geometry that is none', () => {
  const geometry = { type: 'Point', coordinates: [0, 200] };
  const text = JSON.stringify({ features: [{ id: 'a', geometry }, { id: 'b', geometry: null }] });
  expect(faultsInGeoJson(text)).toEqual(['place a: its geometry is not one']);
});
