/** Touches and keys as events of the phases. */
import { LONGEST_HOLD, type PhaseEvent } from '../phases.ts';

/** What stands above the tour, and is used as it is. */
const ABOVE = '.kiosk-status';

/** CSS px and ms that a tap stays below. */
const STILL = 10;
const SHORT = 500;
/** ms after which a finger that stays where it is rests: a tap beside it is no part of a gesture of both. */
const RESTING = 1000;

/** A pointer that is down: where it was last seen to be, and since when it is there; when it came. */
interface Touch {
  x: number;
  y: number;
  since: number;
  came: number;
}

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
  /** Pointers that are down: as long as one is, somebody is there. */
  const down = new Map<number, Touch>();
  /** Others are down, all of which rest, or are not counted any more: a drop of water, or a fault of the glass. */
  let isBesideResting = false;
  let isSwallowed = false;
  let isKeySpent = false;
  const lift = (id?: number) => {
    if (id === undefined) down.clear();
    else if (!down.delete(id)) return;
    if (down.size === 0) dispatch('up');
  };

  listen(['pointerdown'], (event) => {
    if (!(event instanceof PointerEvent)) return;
    const now = Date.now();
    isSwallowed = isFirst() && !isAbove(event.target);
    // The first finger of all, or of a visit: whatever else was thought to be down has left unseen, or is stuck.
    if (event.isPrimary || isFirst()) down.clear();
    for (const [id, { since }] of down) if (now - since >= LONGEST_HOLD) down.delete(id);
    isBesideResting = !event.isPrimary && [...down.values()].every(({ since }) => now - since >= RESTING);
    down.set(event.pointerId, { x: event.clientX, y: event.clientY, since: now, came: now });
    dispatch('down');
  });
  listen(['pointermove'], (event) => {
    const touch = event instanceof PointerEvent ? down.get(event.pointerId) : undefined;
    if (!touch || !(event instanceof PointerEvent) || isNear(touch, event)) return;
    down.set(event.pointerId, { ...touch, x: event.clientX, y: event.clientY, since: Date.now() });
  }, { passive: true });
  listen(['pointerup', 'pointercancel'], (event) => {
    if (!(event instanceof PointerEvent)) return;
    const touch = down.get(event.pointerId);
    lift(event.pointerId);
    const hasStayed = touch && touch.since === touch.came && isNear(touch, event);
    const isTap = hasStayed && Date.now() - touch.came < SHORT;
    if (isBesideResting && isTap && event.type === 'pointerup') clickAt(event);
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

const isNear = ({ x, y }: Touch, { clientX, clientY }: PointerEvent) => Math.hypot(clientX - x, clientY - y) < STILL;

/** The browser takes a tap beside a finger that is down for a part of a gesture, and makes no click of it. */
function clickAt({ clientX, clientY }: PointerEvent): void {
  const target = document.elementFromPoint(clientX, clientY);
  for (const type of ['mousedown', 'mouseup', 'click'])
    target?.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true, cancelable: true }));
}
