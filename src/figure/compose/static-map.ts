/** The map of the page as SVG, in the page's own colours: before the map itself has come, and where it can't come. */
import type { Atlas } from '../../geometry/atlas.ts';
import type { Size } from '../../geometry/frame.ts';
import type { Box } from '../../cartography/boxes.ts';
import type { MapFrame, MapView } from '../../cartography/map-view.ts';
import { placesIn, type Derived } from '../../view/derive.ts';
import { markedPlaces } from '../../view/marked.ts';
import { VARIABLES } from '../../cartography/theme-css.ts';
import { geometryOf } from '../../geometry/atlas.ts';
import { drawCloseUp } from '../draw/close-up.ts';
import { DETAIL_BELOW, drawGeography } from '../draw/geography.ts';
import { drawLocator } from '../draw/locator.ts';
import type { Mark } from '../draw/primitives.ts';
import { boxesOf } from '../draw/place-markers.ts';
import { drawWords, frameScene } from './composition.ts';
import { sceneOf } from './scene.ts';
import { toSvgPart } from '../output/svg.ts';

/** Where a place's marker leads. */
export type LinkOf = (place: string) => string;

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

/**
 * The picture, one `<svg>` element; what it shows of the story's places; and whether it is of so near that the detailed
 * layers are to be seen in it.
 */
export interface Still { svg: string; seen: MapView; isClose: boolean }

/** The view as it is now, for a map of `size` CSS px. */
export function stillOf(derived: Derived, atlas: Atlas, size: Size, linkOf: LinkOf): Still {
  const scene = sceneOf(derived, atlas, VARIABLES);
  const context = { scene, chart: frameScene(scene, size, { isInPage: true }), unit: 1 };
  const look = { unit: 1, hasTags: false, linkOf } as const;
  const marked = markedPlaces(derived);
  const draw = (obstacles: readonly Box[]) => drawWords(context, { look, marked, obstacles, hasFurniture: false });
  const controls = controlsOf(size, 1);
  const first = draw(controls);
  // The list of what is not in sight has a button, which takes room itself.
  const { marks, markers, outside } = first.outside.length > 0 ? draw([...controls, cornerOf(size)]) : first;
  const chosen = placesIn(derived.links, derived.view.selection);
  return {
    svg: toSvgPart([...drawGeography(context, { isInPage: true }), ...marks], {
      ...size, className: 'still-whole', idPrefix: 'still-',
    }),
    seen: {
      size, outside, frame: null,
      chosen: boxesOf(markers.filter(({ places }) => places.some((id) => chosen.includes(id))), 1),
    },
    isClose: context.chart.kilometresPerPixel < DETAIL_BELOW,
  };
}

/** A small globe that shows where on the Earth a map is: one `<svg>` element of so many CSS px each way. */
export function locatorOf(atlas: Atlas, frame: MapFrame, side: number): string {
  const marks = drawLocator({ theme: VARIABLES, atlas }, frame, { side, unit: 1 });
  return toSvgPart(marks, { width: side, height: side, className: 'locator-globe', idPrefix: 'locator-' });
}

/** A place from near, with its name: one `<svg>` element of `size` CSS px; empty while the layers do not have it. */
export function closeUpOf(derived: Derived, atlas: Atlas, id: string, size: Size): string {
  const scene = sceneOf(derived, atlas, VARIABLES);
  const place = scene.links.places.get(id);
  const geometry = place && geometryOf(atlas, place);
  if (!geometry) return '';
  const box = { x: 0, y: 0, ...size };
  const context = { scene, chart: frameScene(scene, size, { isInPage: true }), unit: 1 };
  const { inside } = drawCloseUp(context, { id, geometry, bounds: box }, box);
  return toSvgPart(inside, { ...size, className: 'close-up', idPrefix: 'near-' });
}

/** Where the page's own controls stand, for names to stay off: legend, zoom buttons, scale and credits. */
function controlsOf({ width, height }: Size, unit: number): Box[] {
  return [
    { x: 0, y: 0, width: 100 * unit, height: 44 * unit },
    { x: width - 56 * unit, y: 0, width: 56 * unit, height: 92 * unit },
    { x: 0, y: height - 48 * unit, width: 150 * unit, height: 48 * unit },
    { x: 0, y: height - 28 * unit, width, height: 28 * unit },
  ];
}

/** Where the button is that lists the places out of sight. */
const cornerOf = ({ width, height }: Size): Box => ({ x: width - 160, y: height - 84, width: 160, height: 84 });
