/** No way out of a public screen, and no way to leave marks on it: what a page can see of them is stopped here. */

import { isPlainClick } from '../../../ui/plain-click.ts';

/** Keys of a keyboard's own that lead away. */
const AWAY = /^(F\d+|(Browser|Launch|Mail|Zoom)\w+|GoBack|GoHome|New|Open|Close|Save|Print|Find|Help|Exit)$/;

/** `onElsewhere` is given the address of another site that somebody has asked for. */
export function guard(onElsewhere: (address: string) => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  const options = { capture: true, passive: false, signal };
  const stop = (event: Event) => event.preventDefault();
  const listen = (types: readonly string[], act: (event: Event) => void) => {
    for (const type of types) addEventListener(type, act, options);
  };

  listen(['contextmenu', 'dragstart', 'drop', 'paste', 'gesturestart', 'beforeprint'], stop);
  listen(['click', 'auxclick'], (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!(event instanceof MouseEvent) || !link) return;
    // By its attributes: the still map's links are SVG, whose properties are objects.
    const { href, origin } = new URL(link.getAttribute('href') ?? '', document.baseURI);
    const isElsewhere = origin !== location.origin;
    const staysHere = !isElsewhere && !link.hasAttribute('target') && !link.hasAttribute('download');
    if (isPlainClick(event) && staysHere) return;
    event.preventDefault();
    event.stopPropagation();
    if (isElsewhere) onElsewhere(href);
  });
  // Ctrl and the wheel zoom the page; the map has its own way.
  listen(['wheel'], (event) => {
    if (event instanceof WheelEvent && event.ctrlKey && !isInMap(event)) stop(event);
  });
  listen(['touchmove'], (event) => {
    if (event instanceof TouchEvent && event.touches.length > 1 && !isInMap(event)) stop(event);
  });
  listen(['keydown'], (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (isCommand(event) || AWAY.test(event.key) || (event.shiftKey && event.key === 'Escape')) stop(event);
  });
  const open = window.open;
  window.open = (address) => {
    if (address !== undefined) onElsewhere(String(address));
    return null;
  };
  return () => {
    end.abort();
    window.open = open;
  };
}

const isInMap = ({ target }: Event) => target instanceof Element && target.closest('.map') !== null;

/**
 * Whatever is done with Ctrl, Alt or the key of the system; AltGr, which some systems report as Ctrl and Alt at once,
 * only writes.
 */
function isCommand(event: KeyboardEvent): boolean {
  const { ctrlKey, metaKey, altKey } = event;
  if (!ctrlKey && !metaKey && !altKey) return false;
  return !event.getModifierState('AltGraph') || ctrlKey !== altKey;
}
