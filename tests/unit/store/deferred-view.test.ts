import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lateStore } from '../../../src/store/deferred-view.ts';
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

test('it follows when the frame that shows the answer has been painted, and says when it falls behind and catches up', () => {
  const store = createStore(kursk, openingView(kursk));
  const said: string[] = [];
  const late = lateStore(store, () => said.push('due'), () => said.push('caught up'));
  const all = late.store.visible.value.length;
  store.dispatch(setFilter({ stances: ['denies'] }));
  expect(store.visible.value.length).toBeLessThan(all);
  expect([late.isBehind(), late.store.visible.value.length, late.store.visibleIds.value.size]).toEqual([true, all, all]);
  paint();
  expect(late.isBehind()).toBe(false);
  expect(late.store.visible.value).toBe(store.visible.value);
  expect(late.store.visibleIds.value).toEqual(store.visibleIds.value);
  expect(said).toEqual(['due', 'caught up']);
});

test('of several changes in one frame it sees the last', () => {
  const store = createStore(kursk, openingView(kursk));
  const late = lateStore(store);
  store.dispatch(goTo({ kind: 'place', id: 'kursk' }));
  store.dispatch(goTo({ kind: 'place', id: 'russia' }));
  paint();
  expect(late.store.selection.value).toEqual({ kind: 'place', id: 'russia' });
});

test('once stopped it stays as it was', () => {
  const store = createStore(kursk, openingView(kursk));
  const late = lateStore(store);
  const before = late.store.view.value;
  store.dispatch(goTo({ kind: 'place', id: 'kursk' }));
  late.stop();
  paint();
  store.dispatch(goTo({ kind: 'place', id: 'russia' }));
  paint();
  expect(late.store.view.value).toBe(before);
});
