/**
 * What is shown one paint later, for the map and for what stands below an answer: what the reader has asked for is on
 * the screen first, and only then do they begin their own work, which takes many times as long.
 */
import { batch, effect, signal } from '@preact/signals';
import { shownIn, type Shown } from './shown.ts';
import type { Store } from './store.ts';

export interface DeferredView {
  shown: Shown;
  /** Something has happened that is not shown yet. */
  isBehind: () => boolean;
  stop: () => void;
}

/** `onDue` is called when it has fallen behind, `onCaughtUp` when it shows everything again. */
export function deferView(store: Store, onDue = () => {}, onCaughtUp = () => {}): DeferredView {
  const derived = signal(store.derived.peek());
  const hover = signal(store.hover.peek());
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const catchUp = () => {
    batch(() => {
      derived.value = store.derived.peek();
      hover.value = store.hover.peek();
    });
    onCaughtUp();
  };
  const isBehind = () => store.derived.value !== derived.peek() || store.hover.value !== hover.peek();
  const stop = effect(() => {
    // Both are read, so that each is heard of.
    void [store.derived.value, store.hover.value];
    if (!isBehind()) return;
    onDue();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = requestAnimationFrame(() => { timer = setTimeout(catchUp); });
  });
  return {
    shown: shownIn(derived, hover),
    isBehind,
    stop: () => {
      stop();
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}
