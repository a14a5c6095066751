/** When the map shows what it has been asked for: words that come sooner would speak of another place. */
import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { MapState } from '../../store/map-state.ts';
import type { Clock } from './clock.ts';

/** ms; after so long the words come without the map, which may never come. */
const LONGEST_WAIT = 4000;
/** ms in which whatever draws the map has heard of it, and says that it is busy. */
const HEARD = 100;

export interface Arrival {
  hasArrived: ReadonlySignal<boolean>;
  /** To be called once the map has been asked for something else. */
  wait: () => void;
  stop: () => void;
}

export function followArrival({ mapStatus, pendingLoads }: MapState, clock: Clock): Arrival {
  const hasArrived = signal(false);
  let stop = () => {};
  const wait = () => {
    stop();
    hasArrived.value = false;
    const arrive = () => {
      stop();
      hasArrived.value = true;
    };
    let unfollow = () => {};
    const look = () => {
      unfollow = effect(() => { if (mapStatus.value !== 'loading' && pendingLoads.value === 0) arrive(); });
    };
    const timers = [clock.later(HEARD, look), clock.later(LONGEST_WAIT, arrive)];
    stop = () => {
      unfollow();
      for (const cancel of timers) cancel();
    };
  };
  return { hasArrived, wait, stop: () => stop() };
}
