import { describe, expect, test } from 'vitest';
import { link } from '../../src/story/links.ts';
import { MENTION_KINDS, MODES, STANCES } from '../../src/story/schema.ts';
import { syntheticStory } from '../synthetic-story.ts';
import { storyOf } from './stories.ts';

const SIZE = { places: 1000, statements: 10_000, seed: 1 };
const raw = syntheticStory(SIZE);
const story = storyOf(raw);

test('it is as large as was asked for', () => {
  expect(story.places).toHaveLength(1000);
  expect(story.statements).toHaveLength(10_000);
  expect(story.paragraphs).toHaveLength(2500);
  expect(story.speakers).toHaveLength(40);
  expect(syntheticStory({ places: 30, statements: 101, seed: 1 }).statements).toHaveLength(101);
});

test('the same seed gives the same bytes, another seed others', () => {
  expect(JSON.stringify(syntheticStory(SIZE))).toBe(JSON.stringify(raw));
  expect(JSON.stringify(syntheticStory({ ...SIZE, seed: 2 }))).not.toBe(JSON.stringify(raw));
});

describe('it has what a story has', () => {
  test('every stance, mode and way of naming a place', () => {
    expect(new Set(story.statements.map(({ stance }) => stance)).size).toBe(STANCES.length);
    expect(new Set(story.statements.map(({ mode }) => mode)).size).toBe(MODES.length);
    expect(new Set(story.statements.flatMap(({ mentions }) => mentions.map(({ kind }) => kind))).size).toBe(
      MENTION_KINDS.length,
    );
  });

  test('several mentions in each statement, and statements at every place', () => {
    expect(story.statements.every(({ mentions }) => mentions.length >= 2)).toBe(true);
    expect([...link(story).statementsOf.values()].every((statements) => statements.length >= 3)).toBe(true);
  });

  test('disputes about a place that both sides mention', () => {
    const { disputes, contested } = link(story);
    expect(disputes).toHaveLength(200);
    expect(contested.size).toBeGreaterThan(100);
  });
});

test('no two places stand so close that they share a mark on the map', () => {
  const positions = story.places.map(
    ({ geometry }) => (geometry?.type === 'Point' ? geometry.coordinates : [0, 0]) as [number, number],
  );
  const nearest = positions.map(([lon, lat], i) =>
    Math.min(...positions.slice(i + 1).map(([x, y]) => Math.hypot(lon - x, lat - y))),
  );
  expect(Math.min(...nearest)).toBeGreaterThan(0.3);
});
