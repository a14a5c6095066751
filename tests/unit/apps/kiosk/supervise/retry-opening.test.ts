import { expect, test } from 'vitest';
import { retryOpening } from '../../../../../src/apps/kiosk/supervise/retry-opening.ts';
import { openMemory } from '../../../../../src/apps/kiosk/supervise/memory.ts';
import { firstAvailable, storiesAfter, fallbackStories } from '../../../../../src/apps/kiosk/playlist.ts';
import { fakeClock, settled } from '../fake-clock.ts';

const SECOND = 1000;

function screen(stories: readonly string[], window = { name: '' }, clock = fakeClock()) {
  const good = new Set<string>();
  const asked: number[] = [];
  const opened: string[] = [];
  const stop = retryOpening(stories, {
    clock, memory: openMemory(window), openStory: (id) => opened.push(id),
    canOpen: async (id) => {
      asked.push(clock.now());
      return good.has(id);
    },
  });
  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += SECOND) {
      clock.pass(SECOND);
      await settled();
    }
  };
  return { clock, good, asked, opened, pass, stop, window };
}

test('a story that is well again is opened within 15 s, however long it was not', async () => {
  const one = screen(['kursk']);
  await one.pass(600 * SECOND);
  expect(one.opened).toEqual([]);
  one.good.add('kursk');
  await one.pass(15 * SECOND);
  expect(one.opened).toEqual(['kursk']);
  expect(one.clock.pending()).toBe(0);
});

test('it is asked for less and less often', async () => {
  const one = screen(['kursk']);
  const begun = one.clock.now();
  await one.pass(60 * SECOND);
  expect(one.asked.map((at) => (at - begun) / SECOND)).toEqual([2, 6, 14, 29, 44, 59]);
});

test('the playlist goes on with the first of the others that can be had', async () => {
  const one = screen(['kursk', 'bridge', 'river']);
  one.good.add('river');
  await one.pass(3 * SECOND);
  expect(one.opened).toEqual(['river']);
});

test('what can be had and yet does not open is no storm', async () => {
  const window = { name: '' };
  const clock = fakeClock();
  const until = clock.now() + 3600 * SECOND;
  let opened = 0;
  while (clock.now() < until) {
    const one = screen(['kursk'], window, clock);
    one.good.add('kursk');
    while (one.opened.length === 0 && clock.now() < until) await one.pass(SECOND);
    one.stop();
    opened += 1;
  }
  expect(opened).toBeGreaterThan(5);
  expect(opened).toBeLessThan(12);
});

test('nothing is left behind', async () => {
  const one = screen(['kursk']);
  await one.pass(5 * SECOND);
  one.stop();
  expect(one.clock.pending()).toBe(0);
});

test.each([
  [['a', 'b', 'c'], 'a', ['b', 'c']], [['a', 'b', 'c'], 'c', ['a', 'b']], [['a', 'b', 'a', 'c'], 'a', ['b', 'c']],
  [['a'], 'a', []], [['a', 'b'], 'other', ['a', 'b']], [[], 'a', []],
])('after %j at %s come %j', (stories, id, expected) => {
  expect(storiesAfter(stories, id)).toEqual(expected);
});

test.each([
  [['typo'], 'typo', ['typo', 'kursk']],
  [['a', 'b', 'c'], 'b', ['b', 'c', 'a', 'kursk']],
  [['a', 'kursk'], 'a', ['a', 'kursk']],
  [['a'], 'kursk', ['kursk', 'a']],
])('of %j, without %s, are tried %j', (stories, id, expected) => {
  expect(fallbackStories(stories, id, 'kursk')).toEqual(expected);
});

test('a story that can’t be opened is passed over, and that is noted', async () => {
  const notes: string[] = [];
  expect(
    await firstAvailable(
      ['a', 'b'],
      async (id) => id === 'b',
      (what) => notes.push(what),
    ),
  ).toBe('b');
  expect(
    await firstAvailable(
      ['a'],
      async () => false,
      (what) => notes.push(what),
    ),
  ).toBeNull();
  expect(notes).toEqual([
    'the story a can’t be opened; it is passed over',
    'the story a can’t be opened; it is passed over',
  ]);
});
