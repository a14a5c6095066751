/** Tells the machine of touches and keys. */
import type { Event } from './machine.ts';

/** What stands above the tour and the countdown, and is used as it is. */
const ABOVE = '.kiosk-dialog, .kiosk-status';

/**
 * The touch or key that ends the tour or the countdown does nothing else, but to what stands above them; `isFirst` asks
 * whether it is that one.
 */
export function followHands(tell: (event: Event) => void, isFirst: () => boolean): () => void {
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  const listen = (types: readonly string[], act: (event: globalThis.Event) => void, more?: AddEventListenerOptions) => {
    for (const type of types) addEventListener(type, act, { ...options, ...more });
  };
  /** Pointers that are down: as long as one is, somebody is there. */
  const down = new Set<number>();
  let isSwallowed = false;
  const lift = (id?: number) => {
    if (id === undefined) down.clear();
    else if (!down.delete(id)) return;
    if (down.size === 0) tell('up');
  };

  listen(['pointerdown'], (event) => {
    if (!(event instanceof PointerEvent)) return;
    isSwallowed = isFirst() && !isAbove(event.target);
    // The first finger of all: whatever else was thought to be down has left unseen.
    if (event.isPrimary) down.clear();
    down.add(event.pointerId);
    tell('down');
  });
  listen(['pointerup', 'pointercancel'], (event) => { if (event instanceof PointerEvent) lift(event.pointerId); });
  // What happens elsewhere is not seen here: nobody holds a page that has lost its window.
  listen(['blur'], (event) => { if (event.target === window) lift(); });
  listen(['click'], (event) => {
    if (!isSwallowed) return;
    isSwallowed = false;
    event.preventDefault();
    event.stopPropagation();
  });
  listen(['keydown'], (event) => {
    const isSpent = isFirst() && !isAbove(event.target);
    tell('use');
    if (!isSpent) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  listen(['wheel', 'touchmove'], () => tell('use'), { passive: true });
  return () => end.abort();
}

const isAbove = (target: EventTarget | null) => target instanceof Element && target.closest(ABOVE) !== null;
