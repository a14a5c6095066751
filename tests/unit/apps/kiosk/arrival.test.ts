import { expect, test } from 'vitest';
import { followArrival } from '../../../../src/apps/kiosk/arrival.ts';
import { createMapState } from '../../../../src/store/map-state.ts';
import { fakeClock } from './fake-clock.ts';

function started() {
  const clock = fakeClock();
  const map = createMapState();
  const arrival = followArrival(map, clock);
  map.setMapStatus('idle');
  arrival.wait();
  return { clock, map, ...arrival };
}

test('words come when the map has come to rest, and not while it has not heard of the scene', () => {
  const { clock, map, hasArrived } = started();
  expect(hasArrived.value).toBe(false);
  map.setMapStatus('loading');
  clock.pass(3000);
  expect(hasArrived.value).toBe(false);
  map.setMapStatus('idle');
  expect(hasArrived.value).toBe(true);
});

test('a map that need not move is there at once; a still one when it has been drawn', () => {
  const { clock, map, hasArrived, wait } = started();
  clock.pass(100);
  expect(hasArrived.value).toBe(true);
  map.setMapStatus('unavailable');
  const ended = map.loadBegan();
  wait();
  clock.pass(1000);
  expect(hasArrived.value).toBe(false);
  ended();
  expect(hasArrived.value).toBe(true);
});

test('words that are there stay, whatever the map does, until the next scene', () => {
  const { clock, map, hasArrived, wait } = started();
  clock.pass(100);
  map.setMapStatus('loading');
  clock.pass(10_000);
  expect(hasArrived.value).toBe(true);
  wait();
  expect(hasArrived.value).toBe(false);
});

test('after four seconds they come without the map, and no timer is left', () => {
  const { clock, map, hasArrived, wait, stop } = started();
  map.setMapStatus('loading');
  clock.pass(3900);
  wait();
  clock.pass(3900);
  expect(hasArrived.value).toBe(false);
  clock.pass(100);
  expect(hasArrived.value).toBe(true);
  expect(clock.pending()).toBe(0);
  wait();
  stop();
  expect(clock.pending()).toBe(0);
});
