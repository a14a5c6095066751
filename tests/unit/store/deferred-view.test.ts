import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deferView } from '../../../src/store/deferred-view.ts';
import { createStore } from '../../../src/store/store.ts';
import { goTo, setFilter } from '../../../src/view/transitions.ts';
import { openingView } from '../../../src/view/view.ts';
import { kursk } from '../stories.ts';

/** What waits for the next frame. */
let frames: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
  vi.stubGlobal('cancelAnimationFrame', (number: number) => { frames[number - 1] = () => {}; });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const paint = () => {
  for (const call of frames.splice(0)) call();
  vi.runAllTimers();
};

test('it follows when the frame that shows the answer has been painted, '
  + 'and says when it falls behind and catches up', () => {
  const store = createStore(kursk, openingView(kursk));
  const said: string[] = [];
  const deferred = deferView(store, () => said.push('due'), () => said.push('caught up'));
  const all = deferred.shown.visible.value.length;
  store.dispatch(setFilter({ stances: ['denies'] }));
  expect(store.visible.value.length).toBeLessThan(all);
  expect([deferred.isBehind(), deferred.shown.visible.value.length, deferred.shown.visibleIds.value.size]).toEqual([
    true,
    all,
    all,
  ]);
  paint();
  expect(deferred.isBehind()).toBe(false);
  expect(deferred.shown.visible.value).toBe(store.visible.value);
  expect(deferred.shown.visibleIds.value).toEqual(store.visibleIds.value);
  expect(said).toEqual(['due', 'caught up']);
});

test('of several changes in one frame it sees the last', () => {
  const store = createStore(kursk, openingView(kursk));
  const deferred = deferView(store);
  store.dispatch(goTo({ kind: 'place', id: 'kursk' }));
  store.dispatch(goTo({ kind: 'place', id: 'russia' }));
  paint();
  expect(deferred.shown.selection.value).toEqual({ kind: 'place', id: 'russia' });
});

test('once stopped it stays as it was', () => {
  const store = createStore(kursk, openingView(kursk));
  const deferred = deferView(store);
  const before = deferred.shown.view.value;
  store.dispatch(goTo({ kind: 'place', id: 'kursk' }));
  deferred.stop();
  paint();
  store.dispatch(goTo({ kind: 'place', id: 'russia' }));
  paint();
  expect(deferred.shown.view.value).toBe(before);
});
