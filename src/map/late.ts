/**
 * The store as the map sees it: one paint later than the page. What the reader has asked for is on the screen first, and only
 * then does the map begin its own work, which takes many times as long.
 */
import { batch, computed, effect, signal } from '@preact/signals';
import type { Store } from '../state/store.ts';

export interface LateStore {
  store: Store;
  /** Something has happened that the map does not know of yet. */
  isBehind: () => boolean;
  stop: () => void;
}

/** `onDue` is called when the map has fallen behind, `onCaughtUp` when it knows of everything again. */
export function lateStore(store: Store, onDue: () => void, onCaughtUp: () => void): LateStore {
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
