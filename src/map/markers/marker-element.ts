/** One marker's elements: a button with ring, number and name, and a line to its place when it stands aside. */
import { RING } from '../../cartography/boxes.ts';
import type { MarkerPlacement } from '../../cartography/marker-layout.ts';
import { drawnArcs, SHORTEST_LEADER } from '../../cartography/stance-arcs.ts';
import type { Stance } from '../../story/schema.ts';
import { paintRing } from './ring.ts';

export interface MarkerElement {
  button: HTMLButtonElement;
  leader: HTMLElement;
  ring: SVGElement;
  count: HTMLElement;
  name: HTMLElement;
}

export interface MarkerLook {
  name: string;
  /** Of the name, where it has several lines: CSS px. */
  width: number | undefined;
  /** Accessible name, such as "Kursk region, contested: 2 claims, 1 denial". */
  label: string;
  stances: readonly Stance[];
  isContested: boolean;
  isSelected: boolean;
  /** It stands for several places. */
  isMerged: boolean;
}

export function createMarker(): MarkerElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'marker';
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
  return { button, leader, ring, count, name };
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

export function paintMarker({ button, ring, count, name }: MarkerElement, look: MarkerLook): void {
  button.setAttribute('aria-label', look.label);
  if (look.isMerged) button.removeAttribute('aria-pressed');
  else button.setAttribute('aria-pressed', String(look.isSelected));
  button.classList.toggle('is-contested', look.isContested);
  button.classList.toggle('is-merged', look.isMerged);
  button.classList.toggle('is-empty', look.stances.length === 0);
  name.textContent = look.name;
  name.style.width = look.width === undefined ? '' : `${look.width}px`;
  count.textContent = look.stances.length === 0 ? '' : String(look.stances.length);
  paintRing(ring, drawnArcs(look.stances));
}

/** Where a marker stands now, CSS px of the map. */
export type Standing = Pick<MarkerPlacement, 'x' | 'y' | 'side' | 'anchor'>;

/** Moves a marker, and draws its leader where it stands aside of its place. */
export function placeMarker({ button, leader }: MarkerElement, { x, y, side, anchor }: Standing): void {
  button.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  button.dataset.side = side ?? 'none';
  button.dataset.anchor = `${anchor.x.toFixed(1)},${anchor.y.toFixed(1)}`;
  const [dx, dy] = [anchor.x - x, anchor.y - y];
  const length = Math.hypot(dx, dy);
  leader.style.width = `${length < SHORTEST_LEADER ? 0 : length}px`;
  leader.style.transform = `translate(${x}px, ${y}px) rotate(${Math.atan2(dy, dx)}rad)`;
}
