/** The ring of a marker: one arc for each stance, as long as its share of the statements. */
import type { Arc } from '../../cartography/stance-arcs.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** CSS px, in the marker's own box of 36. */
const RADIUS = 15;

/** Draws arcs into an SVG element; gaps between arcs are cut so that neighbours can be told apart. */
export function paintRing(svg: SVGElement, arcs: readonly Arc[]): void {
  const gap = arcs.length > 1 ? 0.02 : 0;
  svg.replaceChildren(...arcs.map(({ stance, start, length }) => {
    const circle = document.createElementNS(SVG, 'circle');
    const attributes = {
      cx: 18, cy: 18, r: RADIUS, fill: 'none', class: `ring-arc stance-${stance}`, pathLength: 1,
      'stroke-dasharray': `${Math.max(0.01, length - gap)} 1`, 'stroke-dashoffset': -start, transform: 'rotate(-90 18 18)',
    };
    for (const [key, value] of Object.entries(attributes)) circle.setAttribute(key, String(value));
    return circle;
  }));
}
