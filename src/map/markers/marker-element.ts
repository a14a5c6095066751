/** One marker's elements: a button with ring, number and name, and a line to its place when it stands aside. */
import { RING, type MarkerPlacement } from '../../cartography/marker-layout.ts';
import { drawnArcs, SHORTEST_LEADER } from '../../cartography/stance-arcs.ts';
import type { Stance } from '../../story/schema.ts';
import { paintRing } from './ring.ts';

export interface MarkerElement {
  button: HTMLButtonElement;
  leader: HTMLElement;
  ring: SVGElement;
  count: HTMLElement;
  name: HTMLElement;
  /** CSS px, as the name is set now. */
  labelSize: () => { width: number; height: number };
}

export interface MarkerLook {
  name: string;
  /** Accessible name, such as "Kursk region, 4 statements". */
  label: string;
  stances: readonly Stance[];
  isContested: boolean;
  isSelected: boolean;
  isHighlighted: boolean;
  /** Its place on the map has arrived. */
  isKnown: boolean;
}

export function createMarker(id: string): MarkerElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'marker';
  button.dataset.place = id;
  const ring = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  ring.setAttribute('class', 'marker-ring');
  ring.setAttribute('viewBox', `0 0 ${RING} ${RING}`);
  ring.setAttribute('aria-hidden', 'true');
  const [count, name, leader] = ['marker-count', 'marker-name', 'marker-leader'].map((className) => {
    const element = document.createElement('span');
    element.className = className;
    element.setAttribute('aria-hidden', 'true');
    return element;
  }) as [HTMLElement, HTMLElement, HTMLElement];
  name.dir = 'auto';
  button.append(ring, count, name);
  return {
    button,
    leader,
    ring,
    count,
    name,
    labelSize: () => ({ width: name.offsetWidth, height: name.offsetHeight }),
  };
}

/** A click that does not end a drag of the map, which may begin on a marker. Keyboards click without moving. */
export function onRealClick(button: HTMLButtonElement, choose: () => void): void {
  const STILL = 6;
  let start = { x: 0, y: 0 };
  button.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => { start = { x, y }; });
  button.addEventListener('dblclick', (event) => event.stopPropagation());
  button.addEventListener('click', (event) => {
    const moved = Math.hypot(event.clientX - start.x, event.clientY - start.y);
    if (event.detail === 0 || moved < STILL) choose();
  });
}

export function paintMarker({ button, leader, ring, count, name }: MarkerElement, look: MarkerLook): void {
  button.setAttribute('aria-label', look.label);
  button.setAttribute('aria-pressed', String(look.isSelected));
  button.classList.toggle('is-lit', look.isHighlighted);
  button.classList.toggle('is-contested', look.isContested);
  button.classList.toggle('is-empty', look.stances.length === 0);
  button.hidden = !look.isKnown;
  leader.hidden = !look.isKnown;
  name.textContent = look.name;
  count.textContent = String(look.stances.length);
  paintRing(ring, drawnArcs(look.stances));
}

/** Moves a marker, and draws its leader where it stands aside of its place. */
export function placeMarker(
  { button, leader }: MarkerElement,
  { x, y, side, anchor, direction }: MarkerPlacement,
): void {
  button.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  button.dataset.side = side ?? 'none';
  button.classList.toggle('is-away', anchor === null);
  button.style.setProperty('--direction', `${direction}rad`);
  const [dx, dy] = anchor ? [anchor.x - x, anchor.y - y] : [0, 0];
  const length = Math.hypot(dx, dy);
  leader.style.width = `${length < SHORTEST_LEADER ? 0 : length}px`;
  leader.style.transform = `translate(${x}px, ${y}px) rotate(${Math.atan2(dy, dx)}rad)`;
}
