/** The map itself, without title and key: geography, then everything that has words, each clear of the others. */
import type { Size } from '../../geometry/frame.ts';
import type { Box } from '../../cartography/boxes.ts';
import { closestZoom, framedGeometries } from '../../view/framed.ts';
import { chartOf, type Chart, type ChartOptions } from '../draw/projected-map.ts';
import type { DrawContext } from '../draw/context.ts';
import { drawGeography } from '../draw/geography.ts';
import { drawInset } from '../draw/inset.ts';
import { boxesOfTowns, drawLabels, roomIn } from '../draw/labels.ts';
import { drawDots, drawMarkers } from '../draw/markers.ts';
import { boxesOf, placeMarkers, type MarkerLook, type PlacedMarker } from '../draw/place-markers.ts';
import { drawMovements, pointsOfMovements } from '../draw/movements.ts';
import type { Mark } from '../draw/primitives.ts';
import { drawScaleBar } from '../draw/scale-bar.ts';
import type { Scene } from './scene.ts';

/** The chart that a view asks for: its place, its statement's places, or what the story is about. */
export function frameScene(scene: Scene, size: Size, options: Omit<ChartOptions, 'isFlat'> = {}): Chart {
  const isFlat = scene.view.projection === 'mercator';
  return chartOf(framedGeometries(scene, scene.atlas), size, { closest: closestZoom(scene), ...options, isFlat });
}

/**
 * How markers look and which places have one (by default those of the figure's statements, and no others are dots), and
 * what else stands on the map: `obstacles` of the page, and whether scale and inset are drawn (a page has its own).
 */
export interface Surroundings {
  look: MarkerLook;
  marked?: ReadonlySet<string>;
  obstacles: readonly Box[];
  hasFurniture: boolean;
}

/** What was drawn, and of which places nothing is to be seen. */
export interface Picture { marks: Mark[]; markers: readonly PlacedMarker[]; outside: readonly string[] }

/** Rings and numbers, names, the lengths of what moved, the scale: all that is not geography. */
export function drawWords(context: DrawContext, { look, marked, obstacles, hasFurniture }: Surroundings): Picture {
  const { scene, chart, unit } = context;
  const scale = hasFurniture ? drawScaleBar(context) : undefined;
  const fixed = scale ? [scale.box] : [];
  const { markers, dots, seen } = placeMarkers(scene, chart, look, {
    marked: marked ?? new Set(scene.marked), controls: obstacles, kept: [...fixed, ...boxesOfTowns(context)],
  });
  const taken = [...obstacles, ...fixed, ...boxesOf(markers, look.unit)];
  const inset = hasFurniture ? drawInset(context, { avoid: pointsOfMovements(scene, chart), taken }) : undefined;
  const room = roomIn(chart, [...taken, ...(inset ? [inset.box] : [])], 2 * unit);
  const movements = drawMovements(context, room);
  const labels = drawLabels(context, room, markers.flatMap(({ places }) => places));
  const placed = new Set(markers.flatMap(({ places }) => places));
  const spots = scene.links.readingOrder.filter((id) => !placed.has(id)).map((id) => {
    const position = seen.get(id);
    return { id, spot: position && chart.pointOf(position) };
  });
  const isDot = (id: string) => marked !== undefined || dots.includes(id);
  return {
    markers,
    outside: spots.filter(({ spot }) => spot === undefined).map(({ id }) => id),
    marks: [
      ...movements,
      ...drawDots(scene, spots.flatMap(({ id, spot }) => (spot && isDot(id) ? [{ id, ...spot }] : [])), look.unit),
      ...labels,
      ...scale?.marks ?? [],
      ...inset?.on ?? [],
      ...(inset ? [{ kind: 'group', move: [inset.box.x, inset.box.y], marks: inset.inside } as const] : []),
      ...drawMarkers(scene, markers, look),
    ],
  };
}

/** A map that stands alone: geography and words. */
export function drawPicture(context: DrawContext, surroundings: Surroundings): Picture {
  const { marks, ...rest } = drawWords(context, surroundings);
  return { marks: [...drawGeography(context), ...marks], ...rest };
}
