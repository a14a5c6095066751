/**
 * The store one paint later, for the map and for what stands below an answer: what the reader has asked for is on the screen
 * first, and only then do they begin their own work, which takes many times as long.
 */
import { batch, computed, effect, signal } from '@preact/signals';
import type { Store } from './store.ts';

export interface LateStore {
  store: Store;
  /** Something has happened that is not in it yet. */
  isBehind: () => boolean;
  stop: () => void;
}

/** `onDue` is called when the late store has fallen behind, `onCaughtUp` when it has everything again. */
export function lateStore(store: Store, onDue = () => {}, onCaughtUp = () => {}): LateStore {
  const view = signal(store.view.peek());
  const visible = signal(store.visible.peek());
  const visibleAt = signal(store.visibleAt.peek());
  const litPlaces = signal(store.litPlaces.peek());
  const catchUp = () => {
    batch(() => {
      view.value = store.view.peek();
      visible.value = store.visible.peek();
      visibleAt.value = store.visibleAt.peek();
      litPlaces.value = store.litPlaces.peek();
    });
    onCaughtUp();
  };
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isBehind = () => store.view.value !== view.peek() || store.visible.value !== visible.peek()
    || store.visibleAt.value !== visibleAt.peek() || store.litPlaces.value !== litPlaces.peek();
  const stop = effect(() => {
    // All of them are read, so that each is heard of.
    void [store.view.value, store.visible.value, store.visibleAt.value, store.litPlaces.value];
    if (!isBehind()) return;
    onDue();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = requestAnimationFrame(() => { timer = setTimeout(catchUp); });
  });
  return {
    store: {
      ...store, view, visible, visibleAt, litPlaces,
      visibleIds: computed(() => new Set(visible.value.map(({ id }) => id))),
      selection: computed(() => view.value.selection), language: computed(() => view.value.language),
    },
    isBehind,
    stop: () => {
      stop();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}
