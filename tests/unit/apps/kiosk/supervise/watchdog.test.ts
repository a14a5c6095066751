import { expect, test } from 'vitest';
import { watchPage } from '../../../../../src/apps/kiosk/supervise/watchdog.ts';
import { fakeClock } from '../fake-clock.ts';

const SECOND = 1000;
const DAY = 86_400_000;

function page() {
  const clock = fakeClock();
  const notes: string[] = [];
  const asked: string[] = [];
  const vitals: { isVisible: boolean; frame: () => void; fail: (what: string) => void } = {
    isVisible: true, frame: () => {}, fail: () => {},
  };
  const stop = watchPage({
    onError: (tell) => {
      vitals.fail = tell;
      return () => { vitals.fail = () => {}; };
    },
    onFrame: (tell) => {
      vitals.frame = tell;
      return () => { vitals.frame = () => {}; };
    },
    isVisible: () => vitals.isVisible,
  }, {
    clock,
    note: (what) => notes.push(what),
    request: (reason, urgency = 'quiet') => asked.push(`${reason}, ${urgency}`),
  });
  return { clock, notes, asked, vitals, stop };
}

test('a page that draws now and then is well, for days', () => {
  const { clock, asked, vitals } = page();
  for (let passed = 0; passed < 3 * DAY; passed += 25 * SECOND) {
    clock.pass(25 * SECOND);
    vitals.frame();
  }
  expect(asked).toEqual([]);
});

test('a page that draws nothing for 30 s is to be loaded again, even under a hand', () => {
  const { clock, asked, notes } = page();
  clock.pass(29 * SECOND);
  expect(asked).toEqual([]);
  clock.pass(2 * SECOND);
  expect(asked).toEqual(['nothing was drawn, urgent']);
  expect(notes).toEqual(['error: nothing is drawn any more']);
});

test.each<[string, (one: ReturnType<typeof page>) => void]>([
  ['hidden', ({ vitals, clock }) => {
    vitals.isVisible = false;
    clock.pass(DAY);
    vitals.isVisible = true;
  }],
  ['asleep', ({ clock }) => clock.jump(DAY)],
  ['set back', ({ clock }) => clock.jump(-DAY)],
])('a page that was %s has missed nothing', (_, happen) => {
  const one = page();
  one.clock.pass(5 * SECOND);
  happen(one);
  one.clock.pass(20 * SECOND);
  one.vitals.frame();
  one.clock.pass(20 * SECOND);
  expect(one.asked).toEqual([]);
});

test('an uncaught error is noted once, and asks for a reload when nobody is there', () => {
  const { vitals, asked, notes } = page();
  for (let i = 0; i < 1000; i++) vitals.fail('x is not a function');
  expect(notes).toEqual(['error: x is not a function']);
  expect(new Set(asked)).toEqual(new Set(['x is not a function, quiet']));
});

test('errors that are each a little different do not fill the log', () => {
  const { vitals, notes } = page();
  for (let i = 0; i < 1000; i++) vitals.fail(`failed at ${i}: ${'x'.repeat(1000)}`);
  expect(notes).toHaveLength(20);
  expect(Math.max(...notes.map(({ length }) => length))).toBeLessThan(220);
});

test('what a browser says of a slow layout is no error', () => {
  const { vitals, asked } = page();
  vitals.fail('ResizeObserver loop completed with undelivered notifications.');
  expect(asked).toEqual([]);
});

test('nothing is left behind', () => {
  const { clock, vitals, asked, stop } = page();
  stop();
  vitals.fail('late');
  clock.pass(DAY);
  expect(clock.pending()).toBe(0);
  expect(asked).toEqual([]);
});
