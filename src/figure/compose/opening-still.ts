/** The map of a page as it opens, as SVG in the page's own colours: it stands in the page before any script. */
import { VARIABLES } from '../../cartography/theme-variables.ts';
import type { Atlas } from '../../geometry/atlas.ts';
import type { Size } from '../../geometry/frame.ts';
import type { Derived } from '../../view/derive.ts';
import { markedPlaces } from '../../view/marked.ts';
import { drawGeography } from '../draw/geography.ts';
import type { Mark } from '../draw/primitives.ts';
import { toSvgPart } from '../output/svg.ts';
import { drawWords, frameScene } from './composition.ts';
import { sceneOf } from './scene.ts';
import { controlsOf, type LinkOf } from './static-map.ts';

/** Side of the opening view's frame: the map's height on a screen of 1280 × 800. */
const SIDE = 752;
/** The map's pane is seldom square: what lies this far beyond the frame may be seen too. */
const BEYOND = 260;
/** A narrow screen's map, 390 × 473 CSS px, in px of the frame: what is 1 px there measures 1.93 here. */
const NARROW = { width: SIDE, height: 912, unit: SIDE / 390 };

/**
 * The opening view as a page is built: `<svg>` elements that share one square frame. The geography stands once, the
 * words twice, laid out for wide and for narrow screens; `.still-wide` and `.still-narrow` are for the page to choose
 * from.
 */
export function openingStill(derived: Derived, atlas: Atlas, linkOf: LinkOf): string {
  const scene = sceneOf(derived, atlas, VARIABLES);
  const frame = { width: SIDE, height: SIDE };
  const marked = markedPlaces(derived);
  const words = (size: Size, unit: number): readonly Mark[] => {
    const look = { unit, hasTags: false, linkOf } as const;
    const context = { scene, chart: frameScene(scene, size, { isInPage: true }), unit };
    return drawWords(context, { look, marked, obstacles: controlsOf(size, unit), hasFurniture: false }).marks;
  };
  const part = (className: string, marks: readonly Mark[]) =>
    toSvgPart(marks, { ...frame, className, idPrefix: `${className}-` });
  const chart = frameScene(scene, frame, { isInPage: true, bleed: BEYOND });
  return [
    part('still-land', drawGeography({ scene, chart, unit: 1 }, { isInPage: true })),
    part('still-wide', words(frame, 1)),
    part('still-narrow', [{ kind: 'group', move: [0, (SIDE - NARROW.height) / 2], marks: words(NARROW, NARROW.unit) }]),
  ].join('');
}
