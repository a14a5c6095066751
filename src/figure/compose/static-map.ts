/** The map of the page as SVG, in the page's own colours: where the map itself can't come. */
import type { Atlas } from '../../geometry/atlas.ts';
import type { Size } from '../../geometry/frame.ts';
import type { Box } from '../../cartography/boxes.ts';
import type { MapFrame, MapView } from '../../cartography/map-view.ts';
import { placesIn, type Derived } from '../../view/derive.ts';
import { markedPlaces } from '../../view/marked.ts';
import { VARIABLES } from '../../cartography/theme-variables.ts';
import { geometryOf } from '../../geometry/atlas.ts';
import { drawCloseUp } from '../draw/close-up.ts';
import { DETAIL_BELOW, drawGeography } from '../draw/geography.ts';
import { drawLocator } from '../draw/locator.ts';
import { boxesOf } from '../draw/place-markers.ts';
import { drawWords, frameScene } from './composition.ts';
import { sceneOf } from './scene.ts';
import { toSvgPart } from '../output/svg.ts';

/** Where a place's marker leads. */
export type LinkOf = (place: string) => string;

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
    svg: toSvgPart([...drawGeography(context, { isInPage: true, isClickable: true }), ...marks], {
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
export function controlsOf({ width, height }: Size, unit: number): Box[] {
  return [
    { x: 0, y: 0, width: 100 * unit, height: 44 * unit },
    { x: width - 56 * unit, y: 0, width: 56 * unit, height: 92 * unit },
    { x: 0, y: height - 48 * unit, width: 150 * unit, height: 48 * unit },
    { x: 0, y: height - 28 * unit, width, height: 28 * unit },
  ];
}

/** Where the button is that lists the places out of sight. */
const cornerOf = ({ width, height }: Size): Box => ({ x: width - 160, y: height - 84, width: 160, height: 84 });
