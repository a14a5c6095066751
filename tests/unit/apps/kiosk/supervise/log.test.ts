import { expect, test, vi } from 'vitest';
import {
  CAPACITY,
  openLog,
  withOneMore,
  type Entry,
  type EventStore,
} from '../../../../../src/apps/kiosk/supervise/log.ts';
import { fakeClock, settled } from '../fake-clock.ts';

vi.spyOn(console, 'info').mockImplementation(() => {});

function storeOf(entries: Entry[] = []): EventStore {
  return {
    add: async (entry, most) => {
      const { latest, gone } = withOneMore(entries, entry, most);
      entries.splice(0, entries.length, ...entries.filter((_, i) => !gone.includes(i)), latest);
    },
    all: async () => [...entries],
  };
}
const whats = async (log: ReturnType<typeof openLog>) => (await log.read()).map(({ what }) => what);

test('the last one comes first, and those of earlier pages after it', async () => {
  const clock = fakeClock();
  const log = openLog(storeOf([{ at: 5, what: 'earlier' }]), clock);
  log.note('one');
  clock.pass(1000);
  log.note('two');
  expect(await log.read()).toEqual([
    { at: clock.now(), what: 'two' },
    { at: clock.now() - 1000, what: 'one' },
    { at: 5, what: 'earlier' },
  ]);
});

const FAULTY: readonly (readonly [string, EventStore])[] = [
  ['is full', { ...storeOf(), add: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')) }],
  ['is forbidden', { add: () => Promise.reject(new Error('no')), all: () => Promise.reject(new Error('no')) }],
  ['has gone', { ...storeOf(), all: () => Promise.reject(new Error('closed')) }],
];
test.each(FAULTY)('with a store that %s the log is kept as long as the page', async (_, store) => {
  const log = openLog(store, fakeClock());
  log.note('one');
  log.note('two');
  await Promise.resolve();
  expect(await whats(log)).toEqual(['two', 'one']);
});

test('a store that does not answer is not waited for', async () => {
  const clock = fakeClock();
  const log = openLog({ add: () => new Promise(() => {}), all: () => new Promise(() => {}) }, clock);
  log.note('one');
  const read = whats(log);
  const kept = log.kept();
  clock.pass(2000);
  expect(await read).toEqual(['one']);
  await kept;
  expect(clock.pending()).toBe(0);
});

test('a page that is about to be left waits until its last note is kept', async () => {
  let keep = () => {};
  const log = openLog({ ...storeOf(), add: () => new Promise((resolve) => { keep = resolve; }) }, fakeClock());
  log.note('reload');
  let isLeft = false;
  const leaving = log.kept().then(() => { isLeft = true; });
  await settled();
  expect(isLeft).toBe(false);
  keep();
  await leaving;
});

test('what is kept is bounded, in the page and in the store', async () => {
  const entries: Entry[] = [];
  const stored = openLog(storeOf(entries), fakeClock());
  const alone = openLog(
    { add: () => Promise.reject(new Error('no')), all: () => Promise.reject(new Error('no')) },
    fakeClock(),
  );
  for (let i = 0; i < 10 * CAPACITY; i++) {
    stored.note(`event ${i}`);
    alone.note(`event ${i}`);
  }
  expect(entries).toHaveLength(CAPACITY);
  for (const log of [stored, alone]) {
    const seen = await whats(log);
    expect(seen).toHaveLength(CAPACITY);
    expect(seen[0]).toBe(`event ${10 * CAPACITY - 1}`);
  }
});

test('what is counted is one entry, from one page to the next: how often, since when, and when at last', async () => {
  const clock = fakeClock();
  const begun = clock.now();
  const entries: Entry[] = [];
  for (let page = 0; page < 3; page++) {
    const log = openLog(storeOf(entries), clock);
    log.count('start');
    log.note('map: lost');
    clock.pass(1000);
  }
  expect(await openLog(storeOf(entries), clock).read()).toEqual([
    { at: begun + 2000, what: 'map: lost' }, { at: begun + 2000, what: 'start', counted: { times: 3, since: begun } },
    { at: begun + 1000, what: 'map: lost' }, { at: begun, what: 'map: lost' },
  ]);
});

test('a fault of the night is among what the attendant sees after days of a busy playlist, '
  + 'with or without a store', async () => {
  const clock = fakeClock();
  const entries: Entry[] = [];
  const alone = openLog(
    { add: () => Promise.reject(new Error('no')), all: () => Promise.reject(new Error('no')) },
    clock,
  );
  const happen = (act: (log: ReturnType<typeof openLog>) => void) =>
    [openLog(storeOf(entries), clock), alone].forEach(act);
  happen(({ note }) => note('map: lost'));
  for (let minute = 0; minute < 10 * 24 * 60; minute += 6) {
    const story = `start: ${minute % 4 === 0 ? 'kursk' : 'bridge'}`;
    happen(({ count }) =>
      ['start', story, 'map: drawn', 'reset', 'the story river can’t be opened; it is passed over'].forEach(count),
    );
    clock.pass(360_000);
  }
  for (const log of [openLog(storeOf(entries), clock), alone]) {
    const seen = (await whats(log)).slice(0, 40);
    expect(seen).toHaveLength(7);
    expect(seen).toContain('map: lost');
  }
});

test('where there is no room left, the oldest goes', () => {
  const entries = [1, 2, 3].map((at) => ({ at, what: `event ${at}` }));
  expect(withOneMore(entries, { at: 4, what: 'event 4' }, 3)).toEqual({
    latest: { at: 4, what: 'event 4' },
    gone: [0],
  });
  expect(withOneMore(entries, { at: 4, what: 'event 4' }, 2).gone).toEqual([0, 1]);
  expect(withOneMore(entries, { at: 4, what: 'event 4' }, 4).gone).toEqual([]);
});
