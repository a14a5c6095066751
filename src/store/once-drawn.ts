import { effect } from '@preact/signals';
import type { Store } from './store.ts';

/** Acts when the map has been drawn for the first time, or will not be. */
export function onceDrawn({ mapStatus }: Store, act: () => void): void {
  let isDone = false;
  effect(() => {
    if (isDone || mapStatus.value === 'loading') return;
    isDone = true;
    act();
  });
}
