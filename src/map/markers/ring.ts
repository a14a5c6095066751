/** The ring of a marker: one arc for each stance, as long as its share of the statements. */
import { RING } from '../../cartography/marker-layout.ts';
import { RING_LINE, type Arc } from '../../cartography/stance-arcs.ts';

const SVG = 'http://www.w3.org/2000/svg';
const MIDDLE = RING / 2;

/** Draws arcs into an SVG element of `RING` by `RING` CSS px. */
export function paintRing(svg: SVGElement, arcs: readonly Arc[]): void {
  svg.replaceChildren(
    ...arcs.map(({ stance, start, length }) => {
      const circle = document.createElementNS(SVG, 'circle');
      const attributes = {
        cx: MIDDLE,
        cy: MIDDLE,
        r: RING_LINE.radius,
        'stroke-width': RING_LINE.width,
        fill: 'none',
        class: `ring-arc stance-${stance}`,
        pathLength: 1,
        'stroke-dasharray': `${length} 1`,
        'stroke-dashoffset': -start,
        transform: `rotate(-90 ${MIDDLE} ${MIDDLE})`,
      };
      for (const [key, value] of Object.entries(attributes)) circle.setAttribute(key, String(value));
      return circle;
    }),
  );
}
