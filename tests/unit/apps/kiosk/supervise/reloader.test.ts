import { expect, test } from 'vitest';
import { openMemory } from '../../../../../src/apps/kiosk/supervise/memory.ts';
import { createReloader } from '../../../../../src/apps/kiosk/supervise/reloader.ts';
import { fakeClock, settled } from '../fake-clock.ts';

const SECOND = 1000;
const HOUR = 3_600_000;

function screen(window = { name: '' }, clock = fakeClock()) {
  const state = { isQuiet: true, canLoad: true, loads: 0 };
  const notes: string[] = [];
  let answer = () => {};
  const answered = async () => {
    answer();
    await settled();
  };
  const reloader = createReloader({
    clock, memory: openMemory(window), note: (what) => notes.push(what), isQuiet: () => state.isQuiet,
    canLoad: () => new Promise((resolve) => { answer = () => resolve(state.canLoad); }),
    load: () => { state.loads += 1; },
  });
  /** Lets so many ms go by, with answers from the host in between. */
  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += SECOND) {
      await answered();
      clock.pass(SECOND);
    }
    await answered();
  };
  return { clock, state, notes, answered, pass, window, ...reloader };
}

test('the page is loaded again at once when nobody is there', async () => {
  const { request, answered, state, notes, clock } = screen();
  request('a reason');
  request('another');
  await answered();
  expect(state.loads).toBe(1);
  expect(notes).toEqual(['reload: a reason']);
  expect(clock.pending()).toBe(0);
});

test('never under a hand, however long it stays, but for what is urgent', async () => {
  const { request, pass, state } = screen();
  state.isQuiet = false;
  request('a reason');
  await pass(600 * SECOND);
  expect(state.loads).toBe(0);
  state.isQuiet = true;
  await pass(2 * SECOND);
  expect(state.loads).toBe(1);
  state.isQuiet = false;
  request('stuck', 'urgent');
  await pass(20 * SECOND);
  expect(state.loads).toBe(2);
});

test('a hand that comes while the host is asked is waited for', async () => {
  const { request, answered, pass, state } = screen();
  request('a reason');
  state.isQuiet = false;
  await answered();
  await pass(60 * SECOND);
  expect(state.loads).toBe(0);
  state.isQuiet = true;
  await pass(2 * SECOND);
  expect(state.loads).toBe(1);
});

test('a page that can’t be had is not left for nothing, and that is told once', async () => {
  const { request, pass, state, notes } = screen();
  state.canLoad = false;
  request('a reason');
  await pass(120 * SECOND);
  expect([state.loads, notes]).toEqual([0, ['reload: put off, the page can’t be had']]);
  state.canLoad = true;
  await pass(16 * SECOND);
  expect(state.loads).toBe(1);
});

test('a storm backs off, from one page to the next', async () => {
  const window = { name: '' };
  const clock = fakeClock();
  const until = clock.now() + 2 * HOUR;
  let loads = 0;
  while (clock.now() < until) {
    // Every page that is loaded asks again as soon as it is there.
    const one = screen(window, clock);
    one.request('broken');
    while (one.state.loads === 0 && clock.now() < until) await one.pass(SECOND);
    one.stop();
    loads += 1;
  }
  expect(loads).toBeGreaterThan(8);
  expect(loads).toBeLessThan(20);
});

test('nothing is left behind', () => {
  const { request, stop, state, clock } = screen();
  state.isQuiet = false;
  request('a reason');
  expect(clock.pending()).toBe(1);
  stop();
  expect(clock.pending()).toBe(0);
});
