/** The ring of a marker: for each stance an arc as long as its share of the statements. */
import { RING } from '../../cartography/boxes.ts';
import type { RingLine } from '../../cartography/stance-arcs.ts';

const SVG = 'http://www.w3.org/2000/svg';
const MIDDLE = RING / 2;

/** Draws lines into an SVG element of `RING` by `RING` CSS px. */
export function paintRing(svg: SVGElement, lines: readonly RingLine[]): void {
  svg.replaceChildren(
    ...lines.map(({ stance, start, length, radius, width }) => {
      const circle = document.createElementNS(SVG, 'circle');
      const attributes = {
        cx: MIDDLE,
        cy: MIDDLE,
        r: radius,
        'stroke-width': width,
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
