/** The markers' elements, as many as are laid out, in reading order. */
import type { MarkerPlacement } from '../../cartography/marker-layout.ts';
import { createMarker, onRealClick, type MarkerElement } from './marker-element.ts';
import { moveFocusWithArrows } from './roving-tabindex.ts';

export interface MarkerLayer {
  element: HTMLElement;
  /** Makes what is missing and removes what is not laid out any more; whoever stood there goes on where it went. */
  show: (placements: readonly MarkerPlacement[]) => void;
  get: (id: string) => MarkerElement | undefined;
  remove: () => void;
}

interface Events {
  /** The pointer or the focus has come to a marker, or has left all (`null`). */
  hovered: (id: string | null) => void;
  chosen: (id: string) => void;
  /** Takes the focus of a marker that is gone without an heir. */
  fallback: HTMLElement;
}

export function createMarkerLayer(
  order: ReadonlyMap<string, number>, { hovered, chosen, fallback }: Events,
): MarkerLayer {
  const element = document.createElement('div');
  element.className = 'markers';
  const markers = new Map<string, MarkerElement>();
  const roving = moveFocusWithArrows(element);
  const indexOf = (id: string | undefined) => order.get(id ?? '') ?? 0;

  const create = (id: string): MarkerElement => {
    const marker = createMarker();
    const { button, leader } = marker;
    button.dataset.place = id;
    for (const event of ['pointerenter', 'focus']) button.addEventListener(event, () => hovered(id));
    for (const event of ['pointerleave', 'blur']) button.addEventListener(event, () => hovered(null));
    onRealClick(button, () => chosen(id));
    const buttons = [...element.querySelectorAll('button')];
    element.insertBefore(button, buttons.find(({ dataset }) => indexOf(dataset['place']) > indexOf(id)) ?? null);
    element.prepend(leader);
    return marker;
  };

  return {
    element,
    get: (id) => markers.get(id),
    show: (placements) => {
      const wanted = new Set(placements.map(({ id }) => id));
      const left = [...markers].find(([id, { button }]) => !wanted.has(id) && button === document.activeElement)?.[0];
      for (const { id } of placements) if (!markers.has(id)) markers.set(id, create(id));
      if (left !== undefined) {
        const heir = placements.find(({ places }) => places.includes(left));
        ((heir && markers.get(heir.id)?.button) ?? fallback).focus({ preventScroll: true });
      }
      for (const [id, { button, leader }] of markers) {
        if (wanted.has(id)) continue;
        button.remove();
        leader.remove();
        markers.delete(id);
      }
      roving.refresh();
    },
    remove: () => {
      roving.stop();
      element.remove();
    },
  };
}
