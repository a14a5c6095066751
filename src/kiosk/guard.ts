/** No way out of a public screen, and no way to leave marks on it: what a page can see of them is stopped here. */

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
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const isElsewhere = new URL(link.href, document.baseURI).origin !== location.origin;
    if (isPlain && !isElsewhere && link.target === '' && !link.hasAttribute('download')) return;
    event.preventDefault();
    event.stopPropagation();
    if (isElsewhere) onElsewhere(link.href);
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
    const isCommand = (event.ctrlKey || event.metaKey || event.altKey) && event.key.length === 1;
    const isAway = /^(F\d+|BrowserBack|BrowserForward|BrowserHome|BrowserSearch|GoBack)$/.test(event.key) || (event.altKey && event.key.startsWith('Arrow'));
    if (isCommand || isAway) stop(event);
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
