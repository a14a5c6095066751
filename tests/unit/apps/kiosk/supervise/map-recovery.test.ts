import { describe, expect, test } from 'vitest';
import { recoverMap } from '../../../../../src/apps/kiosk/supervise/map-recovery.ts';
import { openMemory } from '../../../../../src/apps/kiosk/supervise/memory.ts';
import { createMapState } from '../../../../../src/store/map-state.ts';
import { fakeClock } from '../fake-clock.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A screen with a map that comes, or does not, when it is asked for. */
function screen(window = { name: '' }, clock = fakeClock()) {
  const store = createMapState();
  const screen = { isQuiet: true, isVisible: true, works: true, made: 0 };
  const notes: string[] = [];
  const reloads: string[] = [];
  const care = () =>
    recoverMap(store, {
      clock,
      memory: openMemory(window),
      note: (what) => notes.push(what),
      count: (what) => notes.push(`${what}, counted`),
      requestReload: (reason) => reloads.push(reason),
      isQuiet: () => screen.isQuiet,
      isVisible: () => screen.isVisible,
    });
  const stop = care();
  const lose = () => {
    store.setMapStatus('unavailable');
    store.mapLost();
  };
  const stopMap = store.mapWanted.subscribe((wanted) => {
    if (wanted === 0) store.setMapStatus('unavailable');
    else screen.made += 1;
    if (wanted > 0) clock.later(10, () => (screen.works ? store.setMapStatus('idle') : lose()));
  });
  clock.pass(2 * SECOND);
  return { clock, ...store, screen, notes, reloads, lose, window, stop: () => { stopMap(); stop(); } };
}

test('a lost map is made again, three times the still map takes over, and after an hour it is tried again', () => {
  const { clock, lose, mapStatus, mapWanted, screen: { made: _, ...rest }, notes } = screen();
  expect(rest.works).toBe(true);
  for (let i = 0; i < 2; i++) {
    lose();
    expect(mapStatus.value).toBe('unavailable');
    clock.pass(3 * SECOND);
    expect(mapStatus.value).toBe('idle');
  }
  lose();
  clock.pass(59 * MINUTE);
  expect([mapStatus.value, mapWanted.value]).toEqual(['unavailable', 0]);
  clock.pass(2 * MINUTE);
  expect(mapStatus.value).toBe('idle');
  expect(notes).toEqual([
    'map: drawn, counted', 'map: lost', 'map: made again', 'map: drawn', 'map: lost', 'map: made again', 'map: drawn',
    'map: the still map takes over, for an hour at least', 'map: tried again', 'map: drawn',
  ]);
});

describe('a map that can’t be made', () => {
  test('has the page loaded again, once', () => {
    const one = screen();
    one.screen.works = false;
    one.lose();
    one.clock.pass(HOUR);
    expect(one.reloads).toEqual(['there is no map']);
    expect(one.screen.made).toBe(2);
  });

  test('is tried once an hour for days, without a reload, whatever the page remembers', () => {
    const one = screen();
    one.screen.works = false;
    one.lose();
    const again = screen(one.window);
    again.screen.works = false;
    // One fault before, one now, and then it can't be made.
    again.lose();
    again.clock.pass(MINUTE);
    const { made } = again.screen;
    again.clock.pass(3 * DAY);
    expect(again.screen.made - made).toBeGreaterThanOrEqual(71);
    expect(again.screen.made - made).toBeLessThanOrEqual(72);
    expect(again.reloads).toEqual([]);
  });
});

test('what the page remembers of the still map holds from the start, until the hour is over', () => {
  const first = screen();
  for (let i = 0; i < 3; i++) {
    first.lose();
    first.clock.pass(3 * SECOND);
  }
  first.stop();
  const second = screen(first.window, first.clock);
  second.clock.pass(10 * MINUTE);
  expect(second.mapWanted.value).toBe(0);
  second.clock.pass(HOUR);
  expect(second.mapStatus.value).toBe('idle');
});

test('nobody’s map is tried again under a hand', () => {
  const one = screen();
  for (let i = 0; i < 3; i++) {
    one.lose();
    one.clock.pass(3 * SECOND);
  }
  one.screen.isQuiet = false;
  one.clock.pass(DAY);
  expect(one.mapWanted.value).toBe(0);
  one.screen.isQuiet = true;
  one.clock.pass(2 * SECOND);
  expect(one.mapStatus.value).toBe('idle');
});

describe('a map that never comes to rest', () => {
  test('counts as lost after two minutes', () => {
    const one = screen();
    one.setMapStatus('loading');
    one.clock.pass(119 * SECOND);
    expect(one.mapStatus.value).toBe('loading');
    one.clock.pass(4 * SECOND);
    expect(one.notes).toContain('map: does not come to rest');
    expect(one.mapStatus.value).toBe('idle');
  });

  test('from the beginning has the still map stand in after 20 s', () => {
    const clock = fakeClock();
    const store = createMapState();
    const reloads: string[] = [];
    recoverMap(store, {
      clock,
      memory: openMemory({ name: '' }),
      note: () => {},
      count: () => {},
      requestReload: (reason) => reloads.push(reason),
      isQuiet: () => true,
      isVisible: () => true,
    });
    clock.pass(19 * SECOND);
    expect(store.mapStatus.value).toBe('loading');
    clock.pass(2 * SECOND);
    expect([store.mapStatus.value, store.mapWanted.value]).toEqual(['unavailable', 1]);
    clock.pass(2 * MINUTE);
    expect([reloads, store.mapWanted.value]).toEqual([['there is no map'], 0]);
  });

  test.each<[string, (one: ReturnType<typeof screen>) => void]>([
    ['hidden', ({ screen: one, clock }) => { one.isVisible = false; clock.pass(DAY); }],
    ['asleep', ({ clock }) => clock.jump(DAY)],
    ['set back', ({ clock }) => clock.jump(-DAY)],
  ])('while the page is %s nothing is counted', (_, happen) => {
    const one = screen();
    one.setMapStatus('loading');
    one.clock.pass(MINUTE);
    happen(one);
    one.screen.isVisible = true;
    one.clock.pass(30 * SECOND);
    expect(one.notes).toEqual(['map: drawn, counted']);
  });
});

test('nothing is left behind', () => {
  const one = screen();
  one.stop();
  expect(one.clock.pending()).toBe(0);
  one.lose();
  expect(one.notes).toEqual(['map: drawn, counted']);
});
