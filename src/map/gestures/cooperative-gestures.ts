/**
 * In somebody else's page the map gives way: the wheel and one finger scroll that page until the reader has clicked the
 * map, and again when the pointer has left it. MapLibre's own `cooperativeGestures` would ask for Ctrl or a second
 * finger each time, for good.
 */
import { messagesIn } from '../../locales/messages.ts';
import type { MapContext } from '../context.ts';

/** ms after the last turn of the wheel for which the map says what to do. */
const HINT = 1500;

/** What the map says when it has been asked to move while it gives way. */
function showHint(container: HTMLElement): { say: (words: string) => void; hide: () => void; remove: () => void } {
  const hint = document.createElement('p');
  hint.className = 'map-hint';
  // For who scrolls with a hand; the keyboard and what reads the page aloud are in nobody's way.
  hint.setAttribute('aria-hidden', 'true');
  hint.hidden = true;
  container.append(hint);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => { hint.hidden = true; };
  return {
    say: (words) => {
      hint.textContent = words;
      hint.hidden = false;
      clearTimeout(timer);
      timer = setTimeout(hide, HINT);
    },
    hide,
    remove: () => {
      clearTimeout(timer);
      hint.remove();
    },
  };
}

export function giveWay({ map, shown }: MapContext): () => void {
  const container = map.getContainer();
  const hint = showHint(container);
  let isAwake = true;
  const set = (awake: boolean) => {
    if (awake === isAwake) return;
    isAwake = awake;
    const change = awake ? 'enable' : 'disable';
    // A handler that is off neither stops the browser's own scrolling nor, for a finger, forbids it by `touch-action`.
    map.scrollZoom[change]();
    map.dragPan[change]();
    if (awake) hint.hide();
  };
  const wake = () => set(true);
  const sleep = () => set(false);
  const say = (how: 'click' | 'tap') => {
    if (!isAwake) hint.say(messagesIn(shown.language.peek()).map.wake[how]);
  };
  const isWithin = (target: EventTarget | null) => target instanceof Node && container.contains(target);
  sleep();

  const end = new AbortController();
  const { signal } = end;
  const first = { capture: true, signal };
  const watching = { ...first, passive: true };
  // A mouse may begin to drag at once, since nothing scrolls by that; a finger that is put down may be about to scroll.
  container.addEventListener('pointerdown', ({ pointerType }) => { if (pointerType !== 'touch') wake(); }, first);
  container.addEventListener('click', wake, first);
  container.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) wake();
  }, { signal });
  container.addEventListener('focusout', ({ relatedTarget }) => { if (!isWithin(relatedTarget)) sleep(); }, { signal });
  // A finger leaves with each touch: for fingers the map sleeps when they touch something else, or when it is out of
  // sight.
  container.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') sleep();
  }, { signal });
  document.addEventListener('pointerdown', ({ target }) => { if (!isWithin(target)) sleep(); }, first);
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
    hint.remove();
  };
}
