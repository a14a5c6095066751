/**
 * Keys that work anywhere on the page: Escape goes one step back, left and right on from what is chosen; Enter on a
 * place that is chosen already leads to its first statement.
 */
import type { Store } from '../../store/store.ts';
import { neighbour } from '../../view/neighbours.ts';
import { goTo, stepBack, type Transition } from '../../view/transitions.ts';
import type { Selection } from '../../view/view.ts';

/** `back` is what Escape does. */
export function followKeys(store: Store, back: Transition = stepBack): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (
      event.defaultPrevented ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey ||
      document.querySelector('dialog[open], :popover-open')
    )
      return;
    if (event.key === 'Escape' && !isFilledField(event.target)) store.dispatch(back);
    if (event.key === 'Enter' && isChosen(event.target, store.view.peek().selection)) {
      event.preventDefault();
      store.wantReading();
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || hasOwnArrows(event.target)) return;
    const next = neighbour(store.derived.peek(), step);
    if (!next) return;
    event.preventDefault();
    store.dispatch(goTo(next));
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

/** Markers and links to a place have its id. */
const isChosen = (target: EventTarget | null, selection: Selection) =>
  selection.kind === 'place' && target instanceof Element
  && target.closest<HTMLElement>('[data-place]')?.dataset['place'] === selection.id;

/** Escape clears a search field, and closes a list: that is a step of its own. */
const isFilledField = (target: EventTarget | null) =>
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '');

/** Fields move their cursor with the arrow keys, and the map itself. */
const hasOwnArrows = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, select, textarea, .map, summary') !== null;
