/** Makes the map whenever the store asks for one: without WebGL, or when its context is lost, reading goes on. */
import type { Store } from '../store/store.ts';
import { mountMap, type MapServices } from './mount.ts';

export { openingFonts } from './layers/source-data.ts';

export function keepMap(container: HTMLElement, store: Store, services: MapServices): () => void {
  let unmount: (() => void) | null = null;

  const takeDown = () => {
    store.setMapStatus('unavailable');
    const end = unmount;
    unmount = null;
    end?.();
  };
  const lose = () => {
    try {
      takeDown();
    } finally {
      store.mapLost();
    }
  };
  const make = () => {
    try {
      unmount = mountMap(container, store, services, lose);
    } catch (error) {
      console.warn('map:', error);
      container.replaceChildren();
      lose();
    }
  };

  const stop = store.mapWanted.subscribe((wanted) => {
    if (unmount !== null || wanted === 0) takeDown();
    if (wanted > 0) make();
  });
  return () => {
    stop();
    unmount?.();
  };
}
