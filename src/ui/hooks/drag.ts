/** Fingers on the sheet: up and down moves it between its detents, left and right on its head goes on and back. */

/** CSS px that a pointer moves before it is a drag, and that a swipe has to go at least. */
const [STARTS, SWIPE] = [8, 48];
/** The way from one detent to the next, as a part of the page's height. */
const DETENT = 0.45;
/** Such heights in a second: a finger lifted at this speed means the next detent, however short its way. */
const FLICK = 0.5;
/** ms after which a finger that has stopped no longer flicks. */
const STOPPED = 100;

export interface DragEffects {
  isFull: () => boolean;
  /** So many detents up (positive) or down. */
  moved: (detents: number) => void;
  /** To the next (1), or to the one before. */
  swiped: (step: 1 | -1) => void;
}

/** Where a drag began, CSS px; its axis is open until it has moved far enough. */
interface Drag {
  target: Element;
  pointer: number;
  from: { x: number; y: number };
  height: number;
  axis: 'x' | 'y' | null;
  /** Where it was last, ms and CSS px, and how fast, in heights of the page in a second. */
  last: { time: number; y: number };
  speed: number;
}

/**
 * Any pointer drags the sheet by `head`, and a finger anywhere else too, where there is nothing to scroll in that
 * direction. Nothing happens while `head` is not shown: there the column is no sheet. Returns its undo.
 */
export function followDrags(sheet: HTMLElement, head: HTMLElement, effects: DragEffects): () => void {
  let drag: Drag | null = null;
  const room = () => sheet.parentElement?.clientHeight ?? 1;

  const isMeant = ({ target, axis }: Drag, dy: number) => {
    if (axis === 'x') return target.closest('.sheet-head, .panel-head') !== null;
    return head.contains(target) || !effects.isFull() || (dy > 0 && sheet.scrollTop <= 0);
  };
  const onDown = (event: PointerEvent) => {
    const { target, pointerId: pointer, pointerType, clientX: x, clientY: y, timeStamp } = event;
    if (!event.isPrimary || head.getClientRects().length === 0 || !(target instanceof Element)) return;
    if (pointerType === 'mouse' && !head.contains(target)) return;
    drag = {
      target, pointer, from: { x, y }, height: sheet.offsetHeight, axis: null, last: { time: timeStamp, y }, speed: 0,
    };
  };
  const onMove = ({ pointerId, clientX, clientY, timeStamp }: PointerEvent) => {
    if (drag?.pointer !== pointerId) return;
    const [dx, dy] = [clientX - drag.from.x, clientY - drag.from.y];
    if (drag.axis === null) {
      if (Math.hypot(dx, dy) < STARTS) return;
      drag.axis = Math.abs(dx) > Math.abs(dy) ? 'x' : 'y';
      if (!isMeant(drag, dy)) {
        drag = null;
        return;
      }
      // From here on nothing below it is clicked.
      sheet.setPointerCapture(pointerId);
    }
    const { last } = drag;
    if (timeStamp > last.time) drag.speed = ((last.y - clientY) / room()) * (1000 / (timeStamp - last.time));
    drag.last = { time: timeStamp, y: clientY };
    if (drag.axis === 'y') {
      sheet.dataset['dragged'] = '';
      sheet.style.height = `${drag.height - dy}px`;
    }
  };
  const end = () => {
    drag = null;
    delete sheet.dataset['dragged'];
    sheet.style.removeProperty('height');
  };
  const onUp = ({ pointerId, clientX, clientY, timeStamp }: PointerEvent) => {
    if (drag?.pointer !== pointerId) return;
    const { axis, from, last, speed } = drag;
    end();
    const dx = clientX - from.x;
    if (axis === 'x' && Math.abs(dx) >= SWIPE) effects.swiped(dx < 0 ? 1 : -1);
    if (axis !== 'y') return;
    const isFlick = timeStamp - last.time < STOPPED;
    effects.moved(detentsIn((from.y - clientY) / room(), isFlick ? speed : 0));
  };
  const onCancel = ({ pointerId }: PointerEvent) => { if (drag?.pointer === pointerId) end(); };
  // What is a drag does not scroll; the browser asks before it begins to.
  const onTouchMove = (event: TouchEvent) => {
    if (drag && drag.axis !== null && event.cancelable) event.preventDefault();
  };

  sheet.addEventListener('pointerdown', onDown);
  sheet.addEventListener('pointermove', onMove);
  sheet.addEventListener('pointerup', onUp);
  sheet.addEventListener('pointercancel', onCancel);
  sheet.addEventListener('touchmove', onTouchMove, { passive: false });
  return () => {
    sheet.removeEventListener('pointerdown', onDown);
    sheet.removeEventListener('pointermove', onMove);
    sheet.removeEventListener('pointerup', onUp);
    sheet.removeEventListener('pointercancel', onCancel);
    sheet.removeEventListener('touchmove', onTouchMove);
  };
}

/** How many detents a way up (a part of the page's height) means, lifted at a speed (such parts in a second). */
export function detentsIn(way: number, speed: number): number {
  const far = Math.round(way / DETENT);
  return far === 0 && Math.abs(speed) >= FLICK ? Math.sign(speed) : far;
}
