import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nextFaults, NO_FAULTS, REBUILD_WAIT, STILL_FOR, type FaultEvent, type Faults,
} from '../../../../../src/apps/kiosk/supervise/map-faults.ts';

const NOW = 1_700_000_000_000;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** One event after the other, each so many ms after the last one. */
const told = (
  events: readonly (readonly [event: FaultEvent, ms: number])[],
  faults: Faults = NO_FAULTS,
  begin = NOW,
) => {
  let now = begin;
  return events.reduce((state, [event, ms]) => nextFaults(state, event, now += ms), faults);
};
const kind = (events: readonly (readonly [FaultEvent, number])[]) => told(events).stage.kind;
const LOST_AND_BACK = [['drawn', 0], ['lost', 0], ['tick', REBUILD_WAIT]] as const;

describe('a map that is lost', () => {
  test('is made again after a moment, and then it is there', () => {
    expect(kind([['drawn', 0], ['lost', 0]])).toBe('rebuild');
    expect(kind([['drawn', 0], ['lost', 0], ['tick', REBUILD_WAIT - 1]])).toBe('rebuild');
    expect(kind(LOST_AND_BACK)).toBe('coming');
    expect(kind([...LOST_AND_BACK, ['drawn', 5000]])).toBe('there');
  });

  test('and can’t be made again has the page loaded again', () => {
    expect(kind([...LOST_AND_BACK, ['lost', 1000]])).toBe('reload');
  });

  test('for the third time in ten minutes gives way to the still map', () => {
    expect(kind([...LOST_AND_BACK, ...LOST_AND_BACK, ['drawn', 0], ['lost', MINUTE]])).toBe('still');
    expect(kind([...LOST_AND_BACK, ...LOST_AND_BACK, ['drawn', 0], ['lost', 10 * MINUTE]])).toBe('rebuild');
  });
});

test('a map that can’t be made, each time that the page is opened, gives way the third time', () => {
  let at: readonly number[] = [];
  const kinds = [0, 1, 2].map((time) => {
    const faults = nextFaults({ ...NO_FAULTS, at }, 'lost', NOW + time * MINUTE);
    ({ at } = faults);
    return faults.stage.kind;
  });
  expect(kinds).toEqual(['reload', 'reload', 'still']);
});

describe('the still map', () => {
  const still = told([...LOST_AND_BACK, ...LOST_AND_BACK, ['drawn', 0], ['lost', 0]]);
  const since = NOW + 2 * REBUILD_WAIT;
  const hour = nextFaults(still, 'quiet', since + STILL_FOR);

  test('stays for an hour, and for as long as somebody is there', () => {
    expect(nextFaults(still, 'quiet', since + STILL_FOR - 1)).toBe(still);
    expect(nextFaults(still, 'tick', since + DAY)).toBe(still);
    expect(hour.stage).toEqual({ kind: 'coming', isTrial: true });
  });

  test('is back at once when the trial fails, and gone when it is drawn', () => {
    expect(nextFaults(hour, 'lost', since + STILL_FOR + 1).stage.kind).toBe('still');
    expect(nextFaults(hour, 'drawn', since + STILL_FOR + 1).stage.kind).toBe('there');
  });

  test('takes no notice of what it has ended itself', () => {
    expect(nextFaults(still, 'lost', since)).toBe(still);
    expect(nextFaults(still, 'drawn', since)).toBe(still);
  });

  test.each([['a day ahead', DAY, 'coming'], ['a day back', -DAY, 'still']])('a clock set %s', (_, by, expected) => {
    const set = nextFaults(still, 'quiet', since + by);
    expect(set.stage.kind).toBe(expected);
    expect(nextFaults(set, 'quiet', since + by + STILL_FOR).stage.kind).toBe('coming');
  });
});

test('whatever happens in three days, maps are made a few times an hour at most', () => {
  const step = fc.record({
    event: fc.constantFrom<FaultEvent>('drawn', 'lost', 'lost', 'quiet'),
    ms: fc.integer({ min: 0, max: 2000 }),
  });
  fc.assert(fc.property(fc.array(step, { minLength: 50, maxLength: 50 }), (pattern) => {
    let faults = NO_FAULTS;
    let now = NOW;
    let made = 0;
    while (now < NOW + 3 * DAY) {
      for (const { event, ms } of pattern) {
        const before = faults.stage;
        faults = nextFaults(faults, event, now += ms);
        // The page is loaded again, and begins anew with what it remembers.
        if (faults.stage.kind === 'reload') faults = { ...faults, stage: { kind: 'coming', isTrial: false } };
        if (faults.stage.kind === 'coming' && before !== faults.stage) made += 1;
      }
      now += 60_000;
    }
    expect(made / 72).toBeLessThan(20);
  }), { numRuns: 20 });
});
