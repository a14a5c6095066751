import { describe, expect, test } from 'vitest';
import { choiceOf, dwellsOf, scenesOf, visitOf, type Scene } from '../../../../src/apps/kiosk/scenes.ts';
import { link } from '../../../../src/story/links.ts';
import { wordsOf, type Story } from '../../../../src/story/story.ts';
import { danube } from '../../danube.ts';
import { syntheticStory } from '../../../synthetic-story.ts';
import { dam, kursk, rawStrait, storyOf } from '../../stories.ts';

const scenes = (story: Story) => scenesOf(story, link(story));
const told = (all: readonly Scene[]) => all.flatMap(({ statements }) => statements.map(({ id }) => id));
const named = (all: readonly Scene[]) =>
  all.map((scene) => (scene.kind === 'voices' ? `voices: ${scene.side ?? 'others'}` : scene.kind));

const STORIES: readonly (readonly [name: string, Story])[] = [
  ['kursk', kursk], ['danube', danube], ['dam', dam], ['strait', storyOf(rawStrait())],
  ['large', storyOf(syntheticStory({ places: 200, statements: 400, seed: 1 }))],
];

test('Kursk is told in seven scenes', () => {
  expect(named(scenes(kursk))).toEqual([
    'title', 'movement', 'dispute', 'voices: Russia and North Korea',
    'voices: Ukraine, the United States and South Korea', 'voices: others', 'open',
  ]);
});

test('a large story in eight, with two of its disputes', () => {
  expect(named(scenes(danube))).toEqual([
    'title', 'movement', 'dispute', 'dispute', 'voices: The League and the keepers',
    'voices: Hydrologists and crews', 'voices: others', 'open',
  ]);
});

test('what a small story does not have gives no scene', () => {
  expect(named(scenes(dam))).toEqual(['title', 'dispute', 'voices: others']);
  const silent = { ...dam, statements: [], relations: [] };
  expect(named(scenes(silent))).toEqual(['title']);
});

describe.each(STORIES)('%s', (_, story) => {
  const all = scenes(story);

  test('nothing is lost: each statement is told once, or counted where its voice is heard', () => {
    const ids = told(all);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length + all.reduce((sum, { more }) => sum + more, 0)).toBe(story.statements.length);
    expect(all.length).toBeLessThanOrEqual(8);
  });

  test('a scene holds three statements at most, and no more letters than can be read, but always a whole one', () => {
    for (const { kind, statements } of all) {
      const letters = statements.reduce((sum, one) => sum + wordsOf(story, one).length, 0);
      if (kind === 'voices' || kind === 'open') expect(statements.length).toBeGreaterThan(0);
      expect(statements.length).toBeLessThanOrEqual(3);
      if (statements.length > 1 && kind !== 'dispute') expect(letters).toBeLessThanOrEqual(330);
    }
  });

  test('it lights where its speakers are at home and what they speak of', () => {
    const { speakers } = link(story);
    for (const { statements, places } of all) {
      const wanted = statements.flatMap((one) => [
        ...one.mentions.map(({ place }) => place), ...one.speakers.flatMap((id) => speakers.get(id)?.place ?? []),
      ]);
      expect(places).toEqual(expect.arrayContaining(wanted));
      expect(new Set(places).size).toBe(places.length);
    }
  });
});

test('what is disputed comes before what disputes it, and the place at issue is lit', () => {
  const [pair] = scenes(kursk).filter(({ kind }) => kind === 'dispute');
  const [dispute] = link(kursk).disputes;
  expect(pair?.statements).toEqual([dispute?.of, dispute?.by]);
  expect(pair?.places[0]).toBe('kursk');
});

test('the places of the story’s tour come first', () => {
  const first = (tour: string[]) => scenes({ ...danube, tour }).find(({ kind }) => kind === 'dispute');
  expect([first(['giurgiu']), first(['budapest'])].map((scene) => scene?.places[0])).toEqual(['giurgiu', 'budapest']);
});

test('one of each voice is heard before a second of any', () => {
  const [side] = scenes(kursk).filter(({ kind }) => kind === 'voices');
  const speakers = side?.statements.flatMap((one) => one.speakers) ?? [];
  expect(new Set(speakers).size).toBe(speakers.length);
});

test('the title shows the story as it opens, a movement its line, anything else its places', () => {
  const all = scenes(kursk);
  expect(all.map((scene) => choiceOf(scene).kind)).toEqual(['none', 'statement', ...all.slice(2).map(() => 'places')]);
});

test('whoever touches a dispute goes on with it, and whoever touches many voices with the page', () => {
  expect(scenes(kursk).map(visitOf)).toEqual([
    { kind: 'none' }, { kind: 'statement', id: 's3' }, { kind: 'statement', id: 's7' }, { kind: 'none' },
    { kind: 'none' }, { kind: 'none' }, { kind: 'statement', id: 's14' },
  ]);
});

test('a scene stays as long as its statements take', () => {
  const all = scenes(kursk);
  expect(dwellsOf(all, 1000)).toEqual(all.map(({ statements }) => 1000 * (statements.length || 1)));
});
