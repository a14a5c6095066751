/** The map itself, without title and key: geography, then everything that has words, each clear of the others. */
import { markerPosition } from '../../geometry/atlas.ts';
import type { Size } from '../../geometry/frame.ts';
import type { Box } from '../../cartography/marker-layout.ts';
import { framedGeometries } from '../../view/framed.ts';
import { chartOf, type Chart, type FigureProjection } from '../draw/projected-map.ts';
import type { DrawContext } from '../draw/context.ts';
import { drawGeography } from '../draw/geography.ts';
import { drawInset } from '../draw/inset.ts';
import { drawLabels, roomIn } from '../draw/labels.ts';
import { boxesOf, drawMarkers, placeMarkers, type MarkerLook, type PlacedMarker } from '../draw/markers.ts';
import { drawMovements, pointsOfMovements } from '../draw/movements.ts';
import type { Mark } from '../draw/primitives.ts';
import { drawScaleBar } from '../draw/scale-bar.ts';
import type { Scene } from './scene.ts';

/** The chart that a view asks for: its place, its statement's places, or what the story is about. */
export function frameScene(scene: Scene, size: Size, projection?: FigureProjection, bleed?: number): Chart {
  const isFlat = scene.view.projection === 'mercator';
  return chartOf(framedGeometries(scene, scene.atlas), size, { projection, isFlat, bleed });
}

/**
 * How markers look, and what else stands on the map: `obstacles` of the page, and whether scale and inset are drawn (a
 * page has its own).
 */
export interface Surroundings { look: MarkerLook; obstacles: readonly Box[]; hasFurniture: boolean }

/** Rings and numbers, names, the lengths of what moved, the scale: all that is not geography. */
export function drawWords(
  context: DrawContext, { look, obstacles, hasFurniture }: Surroundings,
): { marks: Mark[]; markers: PlacedMarker[] } {
  const { scene, chart, unit } = context;
  const furniture = hasFurniture ? drawFurniture(context) : { boxes: [], marks: [] };
  const fixed = [...obstacles, ...furniture.boxes];
  const markers = placeMarkers(scene, chart, look, fixed);
  const room = roomIn(chart, [...fixed, ...boxesOf(markers, look.unit)], 2 * unit);
  const movements = drawMovements(context, room);
  const labels = drawLabels(context, room);
  return { markers, marks: [...movements, ...labels, ...furniture.marks, ...drawMarkers(scene, markers, look)] };
}

/** The scale bar, and the inset in the corner where it covers least. */
function drawFurniture(context: DrawContext): { boxes: Box[]; marks: Mark[] } {
  const { scene, chart } = context;
  const spots = scene.story.places.flatMap((place) => {
    const position = markerPosition(scene.atlas, place);
    return (position && chart.pointOf(position)) ?? [];
  });
  const scale = drawScaleBar(context);
  const inset = drawInset(context, {
    avoid: [...spots, ...pointsOfMovements(scene, chart)],
    taken: scale ? [scale.box] : [],
  });
  const both = [scale, inset].filter((one) => one !== undefined);
  return { boxes: both.map(({ box }) => box), marks: both.flatMap(({ marks }) => marks) };
}

/** A map that stands alone: geography and words. */
export function drawPicture(
  context: DrawContext,
  surroundings: Surroundings,
): { marks: Mark[]; markers: PlacedMarker[] } {
  const { marks, markers } = drawWords(context, surroundings);
  return { marks: [...drawGeography(context), ...marks], markers };
}
