/** Keeps a map alive: without WebGL, or when its context is lost, reading goes on and the map is tried again. */
import type { Store } from '../state/store.ts';
import { mountMap, type MapServices } from './mount.ts';

export { openingFonts } from './data.ts';

/** ms until the next try: doubled each time, and at once when the page is looked at again. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

export function keepMap(container: HTMLElement, store: Store, services: MapServices): () => void {
  let unmount: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_WAIT;

  const lose = () => {
    store.mapStatus.value = 'unavailable';
    const end = unmount;
    unmount = null;
    try {
      end?.();
    } finally {
      clearTimeout(timer);
      timer = setTimeout(start, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
  };

  const start = () => {
    clearTimeout(timer);
    try {
      unmount = mountMap(container, store, services, lose);
    } catch (error) {
      console.warn('map:', error);
      container.replaceChildren();
      lose();
    }
  };

  const onVisible = () => {
    if (document.visibilityState === 'visible' && unmount === null) start();
  };
  document.addEventListener('visibilitychange', onVisible);
  const stopReset = store.mapStatus.subscribe((status) => { if (status === 'idle') wait = FIRST_WAIT; });
  start();

  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    stopReset();
    clearTimeout(timer);
    unmount?.();
  };
}
