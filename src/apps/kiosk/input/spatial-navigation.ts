/**
 * A remote control: four arrows, Enter and Back are all that it needs. Up and down lead to what lies there; left and
 * right to what lies there, else to the next thing in order, so that everything is reached by one key alone.
 */
import { nearest, type Direction } from './nearest.ts';

const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const BACK = ['GoBack', 'BrowserBack', 'Back'];
const STOPS = 'a[href], button, summary, [tabindex="0"]';

export function followSpatialNavigation(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (BACK.includes(event.key)) return goBack();
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction === undefined) return;
    const next = stopIn(direction);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  };
  // After the page's own keys have been counted, and before the page takes them.
  addEventListener('keydown', onKey, true);
  return () => removeEventListener('keydown', onKey, true);
}

function stopIn(direction: Direction): HTMLElement | undefined {
  const from = document.activeElement;
  const dialog = openDialog();
  const stops = [...(dialog ?? document).querySelectorAll<HTMLElement>(STOPS)].filter(isStop);
  const at = stops.findIndex((stop) => stop === from);
  if (!from || at < 0) {
    if (dialog) return stops[0];
    // As long as nothing has the focus, left and right are the page's own: they go through the places.
    return direction === 'up' || direction === 'down' ? stops.find((stop) => stop.closest('main')) : undefined;
  }
  const found = nearest(from.getBoundingClientRect(), stops.map((stop) => stop.getBoundingClientRect()), direction);
  if (found >= 0) return stops[found];
  if (direction === 'left') return stops.at(at - 1);
  return direction === 'right' ? stops[(at + 1) % stops.length] : undefined;
}

/** The map's own arrows would move it, and nothing would lead out of it; its markers are reached one by one. */
const isStop = (element: HTMLElement) =>
  element.matches(':enabled, a, summary, [tabindex]') &&
  !element.matches('.maplibregl-canvas, [aria-disabled="true"]') &&
  element.checkVisibility({ visibilityProperty: true });

/** What Escape does. */
function goBack(): void {
  const dialog = openDialog();
  if (dialog) dialog.requestClose();
  else
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );
}

/** The one on top has the focus. */
const openDialog = () =>
  document.activeElement?.closest('dialog') ?? document.querySelector<HTMLDialogElement>('dialog[open]');
