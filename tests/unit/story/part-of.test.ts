import { expect, test } from 'vitest';
import { inheritParents } from '../../../src/story/part-of.ts';
import { rawDam, storyOf } from '../stories.ts';

const AROUND: Readonly<Record<string, string[]>> = {
  'city:1': ['county:US-1', 'region:US-FL', 'country:US'], 'region:US-FL': ['country:US'],
};

function parentsOf(places: { id: string; ref: string; partOf?: string }[]) {
  const raw = rawDam();
  raw.places.push(...places);
  const story = inheritParents(storyOf(raw), (ref) => AROUND[ref] ?? []);
  return Object.fromEntries(story.places.map(({ id, partOf }) => [id, partOf]));
}

test('a place is part of the nearest that the story has, and of what its author says', () => {
  const [town, state, country] = [
    { id: 'town', ref: 'city:1' }, { id: 'state', ref: 'region:US-FL' }, { id: 'country', ref: 'country:US' },
  ];
  expect(parentsOf([town, state, country])).toMatchObject({ town: 'state', state: 'country' });
  expect(parentsOf([town, country])).toMatchObject({ town: 'country' });
  expect(parentsOf([{ ...town, partOf: 'country' }, state, country])).toMatchObject({ town: 'country' });
  expect(parentsOf([town])['town']).toBeUndefined();
});

test('an author who has them the other way round gets no loop', () => {
  const parents = parentsOf([{ id: 'town', ref: 'city:1' }, { id: 'state', ref: 'region:US-FL', partOf: 'town' }]);
  expect(parents).toMatchObject({ state: 'town', town: undefined });
});
