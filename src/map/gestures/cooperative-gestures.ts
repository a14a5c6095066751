/**
 * In somebody else's page the map gives way: the wheel and one finger scroll that page until the reader has clicked the
 * map, and again when the pointer has left it. MapLibre's own `cooperativeGestures` would ask for Ctrl or a second
 * finger each time, for good.
 */
import { messagesIn } from '../../locales/messages.ts';
import type { MapContext } from '../context.ts';

/** ms after the last turn of the wheel for which the map says what to do. */
const HINT = 1500;

export function giveWay({ map, shown }: MapContext): () => void {
  const container = map.getContainer();
  const hint = Object.assign(document.createElement('p'), { className: 'map-hint', hidden: true });
  // For who scrolls with a hand; the keyboard and what reads the page aloud are in nobody's way.
  hint.setAttribute('aria-hidden', 'true');
  container.append(hint);

  let isAwake = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => { hint.hidden = true; };
  const say = (how: 'click' | 'tap') => {
    if (isAwake) return;
    hint.textContent = messagesIn(shown.language.peek()).map.wake[how];
    hint.hidden = false;
    clearTimeout(timer);
    timer = setTimeout(hide, HINT);
  };
  const set = (awake: boolean) => {
    if (awake === isAwake) return;
    isAwake = awake;
    const change = awake ? 'enable' : 'disable';
    // A handler that is off neither stops the browser's own scrolling nor, for a finger, forbids it by `touch-action`.
    map.scrollZoom[change]();
    map.dragPan[change]();
    if (awake) hide();
  };
  const wake = () => set(true);
  const sleep = () => set(false);
  const isWithin = (target: EventTarget | null) => target instanceof Node && container.contains(target);
  sleep();

  const end = new AbortController();
  const { signal } = end;
  const first = { capture: true, signal };
  const watching = { ...first, passive: true };
  // A mouse may begin to drag at once, since nothing scrolls by that; a finger that is put down may be about to scroll.
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    if (!isWithin(target)) sleep();
    else if (pointerType !== 'touch') wake();
  }, first);
  container.addEventListener('click', wake, first);
  container.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) wake();
  }, first);
  container.addEventListener('focusout', ({ relatedTarget }) => { if (!isWithin(relatedTarget)) sleep(); }, first);
  // A finger leaves with each touch: for fingers the map sleeps when they touch something else, or when it is out of
  // sight.
  container.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') sleep();
  }, { signal });
  addEventListener('blur', sleep, { signal });
  const observer = new IntersectionObserver((entries) => {
    if (entries.every(({ isIntersecting }) => !isIntersecting)) sleep();
  });
  observer.observe(container);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isAwake || event.defaultPrevented) return;
    // The step back of this Escape.
    event.preventDefault();
    sleep();
  }, first);
  container.addEventListener('wheel', ({ ctrlKey }) => { if (!ctrlKey) say('click'); }, watching);
  container.addEventListener('touchmove', ({ touches }) => { if (touches.length === 1) say('tap'); }, watching);

  return () => {
    end.abort();
    observer.disconnect();
    clearTimeout(timer);
    hint.remove();
  };
}
