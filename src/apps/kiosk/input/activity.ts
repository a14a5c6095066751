/** Touches and keys as events of the phases. */
import { LONGEST_HOLD, type PhaseEvent } from '../phases.ts';

/** What stands above the tour, and is used as it is. */
const ABOVE = '.kiosk-status';

/** CSS px and ms that a tap stays below. */
const STILL = 10;
const SHORT = 500;

/**
 * The touch or key that ends the tour or the countdown does nothing else, but to what stands above them; `isFirst` asks
 * whether it is that one.
 */
export function followActivity(dispatch: (event: PhaseEvent) => void, isFirst: () => boolean): () => void {
  const end = new AbortController();
  const options = { capture: true, signal: end.signal };
  const listen = (types: readonly string[], act: (event: Event) => void, more?: AddEventListenerOptions) => {
    for (const type of types) addEventListener(type, act, { ...options, ...more });
  };
  /** Pointers that are down, and where and when they came: as long as one is, somebody is there. */
  const down = new Map<number, { x: number; y: number; at: number }>();
  /** Another is down that nobody counts any more: a drop of water, or a fault of the glass. */
  let isOneStuck = false;
  let isSwallowed = false;
  let isKeySpent = false;
  const lift = (id?: number) => {
    if (id === undefined) down.clear();
    else if (!down.delete(id)) return;
    if (down.size === 0) dispatch('up');
  };

  listen(['pointerdown'], (event) => {
    if (!(event instanceof PointerEvent)) return;
    const at = Date.now();
    isSwallowed = isFirst() && !isAbove(event.target);
    // The first finger of all, or of a visit: whatever else was thought to be down has left unseen, or is stuck.
    if (event.isPrimary || isFirst()) down.clear();
    for (const [id, other] of down) if (at - other.at >= LONGEST_HOLD) down.delete(id);
    isOneStuck = !event.isPrimary && down.size === 0;
    down.set(event.pointerId, { x: event.clientX, y: event.clientY, at });
    dispatch('down');
  });
  listen(['pointerup', 'pointercancel'], (event) => {
    if (!(event instanceof PointerEvent)) return;
    const start = down.get(event.pointerId);
    lift(event.pointerId);
    const isTap =
      start && Date.now() - start.at < SHORT && Math.hypot(event.clientX - start.x, event.clientY - start.y) < STILL;
    if (isOneStuck && isTap && event.type === 'pointerup') clickAt(event);
  });
  // What happens elsewhere is not seen here: nobody holds a page that has lost its window.
  listen(['blur'], (event) => { if (event.target === window) lift(); });
  listen(['mousedown', 'mouseup', 'click'], (event) => {
    if (!isSwallowed) return;
    // The last of them.
    if (event.type === 'click') isSwallowed = false;
    event.preventDefault();
    event.stopPropagation();
  });
  listen(['keydown'], (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    isSwallowed = false;
    isKeySpent = (isFirst() && !isAbove(event.target)) || (isKeySpent && event.repeat);
    // A key that is held may be stuck: it says nothing new.
    if (!event.repeat) dispatch('use');
    if (!isKeySpent) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  listen(['wheel', 'touchmove'], () => dispatch('use'), { passive: true });
  return () => end.abort();
}

const isAbove = (target: EventTarget | null) => target instanceof Element && target.closest(ABOVE) !== null;

/** The browser takes a tap beside a finger that is down for a part of a gesture, and makes no click of it. */
function clickAt({ clientX, clientY }: PointerEvent): void {
  const target = document.elementFromPoint(clientX, clientY);
  for (const type of ['mousedown', 'mouseup', 'click'])
    target?.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true, cancelable: true }));
}
