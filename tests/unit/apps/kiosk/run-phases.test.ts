import { computed } from '@preact/signals';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Phase, PhaseEvent } from '../../../../src/apps/kiosk/phases.ts';
import { runPhases } from '../../../../src/apps/kiosk/run-phases.ts';
import { readSettings } from '../../../../src/apps/kiosk/settings.ts';
import { fakeClock } from './fake-clock.ts';

const STEPS = 20;
const SECOND = 1000;
const dwellsOf = (steps: number) => Array.from({ length: steps }, () => 12 * SECOND);
const MINUTE = 60 * SECOND;
const DAY = 86_400 * SECOND;

function started(search = '?mode=kiosk', steps = STEPS) {
  const clock = fakeClock();
  const seen: Phase[] = [];
  const { settings } = readSettings(search, 'kursk');
  const { state, dispatch, stop } = runPhases({ ...settings, dwells: dwellsOf(steps) }, clock);
  state.subscribe(({ phase }) => seen.push(phase));
  const phase = computed(() => state.value.phase);
  return { state, phase, dispatch, stop, clock, seen, kinds: () => seen.map(({ kind }) => kind) };
}
const stepsIn = (seen: readonly Phase[]) => seen.flatMap((phase) => (phase.kind === 'tour' ? [phase.step] : []));

describe('the tour', () => {
  test('goes on for days, each step in its turn and none left out', () => {
    const { clock, seen } = started();
    clock.pass(3 * DAY);
    const steps = stepsIn(seen);
    expect(steps).toHaveLength(3 * DAY / (12 * SECOND) + 1);
    expect(steps.every((step, i) => step === i % STEPS)).toBe(true);
  });

  test('stays with each step for as long as that takes to read', () => {
    const clock = fakeClock();
    const { state, stop } = runPhases({ idle: 90 * SECOND, tour: 'auto', dwells: [5 * SECOND, 20 * SECOND] }, clock);
    const seen: unknown[] = [];
    state.subscribe(({ phase }) => seen.push([phase.kind === 'tour' && phase.step, clock.now()]));
    const begun = clock.now();
    clock.pass(50 * SECOND);
    expect(seen).toEqual([0, 5, 25, 30, 50].map((at, i) => [i % 2, begun + at * SECOND]));
    stop();
  });

  test('has one timer at most, and none when it is over', () => {
    const { clock, stop, dispatch } = started();
    clock.pass(DAY);
    expect(clock.pending()).toBe(1);
    for (const hand of ['down', 'up'] as const) {
      dispatch(hand);
      expect(clock.pending()).toBe(1);
    }
    stop();
    expect(clock.pending()).toBe(0);
  });

  test.each([['a day ahead', DAY], ['a day back', -DAY]])('a clock set %s costs no step and makes none up', (_, by) => {
    const { clock, seen } = started();
    clock.pass(30 * SECOND);
    const before = stepsIn(seen).length;
    clock.jump(by);
    clock.pass(60 * SECOND);
    const steps = stepsIn(seen);
    // The step that was shown may begin anew.
    const shown = steps.filter((step, i) => step !== steps[i - 1]);
    expect(shown).toEqual(shown.map((_, i) => i));
    expect(steps.length - before).toBeGreaterThanOrEqual(4);
    expect(steps.length - before).toBeLessThanOrEqual(6);
  });

  test('goes on where it was when the page is loaded again, and from the beginning if that step is gone', () => {
    const { settings } = readSettings('?mode=kiosk', 'kursk');
    const begun = (first: number) =>
      runPhases({ ...settings, dwells: dwellsOf(STEPS) }, fakeClock(), first).state.value.phase;
    expect([begun(7), begun(STEPS)]).toMatchObject([{ step: 7 }, { step: 0 }]);
  });

  test('is left out when it is off, or when there is nothing to tell', () => {
    for (const { seen, clock } of [started('?tour=off'), started('', 0)]) {
      clock.pass(DAY);
      expect(seen).toEqual([{ kind: 'rest' }]);
    }
  });
});

describe('a visit', () => {
  test('ends the tour at once, and after it has been left and counted down begins it anew', () => {
    const { clock, dispatch, kinds, phase } = started('?idle=30');
    clock.pass(50 * SECOND);
    dispatch('down');
    dispatch('up');
    expect(phase.value.kind).toBe('visit');
    clock.pass(29 * SECOND);
    expect(phase.value.kind).toBe('visit');
    clock.pass(SECOND);
    expect(phase.value.kind).toBe('countdown');
    clock.pass(10 * SECOND);
    expect(phase.value).toMatchObject({ kind: 'tour', step: 0 });
    expect(kinds().filter((kind) => kind === 'countdown')).toHaveLength(1);
  });

  test('a touch that is held is not idle', () => {
    const { clock, dispatch, phase } = started('?idle=30');
    dispatch('down');
    clock.pass(9 * MINUTE);
    expect(phase.value.kind).toBe('visit');
    dispatch('use');
    clock.pass(9 * MINUTE);
    expect(phase.value.kind).toBe('visit');
    dispatch('up');
    clock.pass(30 * SECOND);
    expect(phase.value.kind).toBe('countdown');
  });

  test('a touch that neither moves nor lifts is nobody’s after ten minutes', () => {
    const { clock, dispatch, phase } = started('?idle=30');
    dispatch('down');
    clock.pass(10 * MINUTE);
    expect(phase.value.kind).toBe('countdown');
    clock.pass(10 * SECOND);
    expect(phase.value.kind).toBe('tour');
    dispatch('use');
    clock.pass(30 * SECOND);
    expect(phase.value.kind).toBe('countdown');
  });

  test('any touch cancels the countdown', () => {
    const { clock, dispatch, phase } = started('?idle=30');
    dispatch('use');
    clock.pass(39 * SECOND);
    expect(phase.value.kind).toBe('countdown');
    dispatch('use');
    clock.pass(29 * SECOND);
    expect(phase.value.kind).toBe('visit');
  });

  test('after a suspended night nobody is thrown out without being asked', () => {
    const { clock, dispatch, phase } = started('?idle=30');
    dispatch('use');
    clock.jump(DAY);
    clock.pass(SECOND);
    expect(phase.value.kind).toBe('countdown');
  });
});

test('whatever hands and clocks do, one timer at most is left and the tour comes back', () => {
  const event = fc.record({
    event: fc.constantFrom<PhaseEvent | null>('down', 'up', 'use', 'startOver', null),
    pass: fc.integer({ min: 0, max: 200 * SECOND }),
    jump: fc.constantFrom(0, 0, 0, DAY, -DAY),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const { clock, dispatch, phase } = started();
      for (const { event: what, pass, jump } of events) {
        if (what) dispatch(what);
        clock.jump(jump);
        clock.pass(pass);
        expect(clock.pending()).toBeLessThanOrEqual(1);
      }
      // Whatever is held.
      clock.pass(10 * MINUTE + 12 * SECOND);
      expect(phase.value.kind).toBe('tour');
    }),
  );
});

describe('a visit is over', () => {
  test('when the countdown is, or when the visitor starts over', () => {
    const { clock, dispatch, state } = started('?idle=30');
    dispatch('use');
    clock.pass(30 * SECOND);
    expect(state.value.visitsOver).toBe(0);
    clock.pass(10 * SECOND);
    expect(state.value).toMatchObject({ phase: { kind: 'tour' }, visitsOver: 1 });
    dispatch('use');
    dispatch('startOver');
    expect(state.value).toMatchObject({ phase: { kind: 'visit' }, visitsOver: 2 });
  });

  test('but not when somebody answers, nor when the clock is set back meanwhile', () => {
    const { clock, dispatch, state } = started('?idle=30');
    dispatch('use');
    clock.pass(30 * SECOND);
    clock.jump(-DAY);
    clock.pass(2 * SECOND);
    expect(state.value).toMatchObject({ phase: { kind: 'countdown' }, visitsOver: 0 });
    dispatch('use');
    expect(state.value).toMatchObject({ phase: { kind: 'visit' }, visitsOver: 0 });
  });
});
