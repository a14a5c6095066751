/** The map itself, without title and key: geography, then everything that has words, each clear of the others. */
import type { Size } from '../../geometry/frame.ts';
import type { Box } from '../../cartography/marker-layout.ts';
import { closestZoom, framedGeometries } from '../../view/framed.ts';
import { chartOf, type Chart, type ChartOptions } from '../draw/projected-map.ts';
import type { DrawContext } from '../draw/context.ts';
import { drawGeography } from '../draw/geography.ts';
import { drawInset } from '../draw/inset.ts';
import { boxesOfTowns, drawLabels, roomIn } from '../draw/labels.ts';
import { boxesOf, drawMarkers, placeMarkers, type MarkerLook, type PlacedMarker } from '../draw/markers.ts';
import { drawMovements, pointsOfMovements } from '../draw/movements.ts';
import type { Mark } from '../draw/primitives.ts';
import { drawScaleBar } from '../draw/scale-bar.ts';
import { spotOf } from '../draw/visible-spot.ts';
import type { Scene } from './scene.ts';

/** The chart that a view asks for: its place, its statement's places, or what the story is about. */
export function frameScene(scene: Scene, size: Size, options: Omit<ChartOptions, 'isFlat'> = {}): Chart {
  const isFlat = scene.view.projection === 'mercator';
  return chartOf(framedGeometries(scene, scene.atlas), size, { closest: closestZoom(scene), ...options, isFlat });
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
  const markers = placeMarkers(scene, chart, look, [...fixed, ...boxesOfTowns(context)]);
  const room = roomIn(chart, [...fixed, ...boxesOf(markers, look.unit)], 2 * unit);
  const movements = drawMovements(context, room);
  const labels = drawLabels(context, room, markers.map(({ id }) => id));
  return { markers, marks: [...movements, ...labels, ...furniture.marks, ...drawMarkers(scene, markers, look)] };
}

/** The scale bar, and the inset in the corner where it covers least. */
function drawFurniture(context: DrawContext): { boxes: Box[]; marks: Mark[] } {
  const { scene, chart } = context;
  const spots = scene.marked.flatMap((id) => {
    const place = scene.links.places.get(id);
    return (place && spotOf(chart, scene.atlas, place, scene.links)) ?? [];
  });
  const scale = drawScaleBar(context);
  const inset = drawInset(context, {
    avoid: [...spots, ...pointsOfMovements(scene, chart)],
    taken: scale ? [scale.box] : [],
  });
  const boxes = [scale?.box, inset?.box].filter((box) => box !== undefined);
  const marks: Mark[] = [...scale?.marks ?? [], ...inset?.on ?? []];
  if (inset) marks.push({ kind: 'group', move: [inset.box.x, inset.box.y], marks: inset.inside });
  return { boxes, marks };
}

/** A map that stands alone: geography and words. */
export function drawPicture(
  context: DrawContext,
  surroundings: Surroundings,
): { marks: Mark[]; markers: PlacedMarker[] } {
  const { marks, markers } = drawWords(context, surroundings);
  return { marks: [...drawGeography(context), ...marks], markers };
}
