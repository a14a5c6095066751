/** The map itself, without title and key: geography, then everything that has words, each clear of the others. */
import type { Geometry } from 'geojson';
import { geometryOf, markerPosition } from '../geometry/atlas.ts';
import type { Size } from '../geometry/frame.ts';
import { placesIn } from '../state/store.ts';
import { chartOf, type Chart, type FigureProjection } from './chart.ts';
import { drawGeography } from './geography.ts';
import { drawInset } from './inset.ts';
import { drawLabels, drawMovements, pointsOfMovements, roomIn } from './labels.ts';
import { boxesOf, drawMarkers, placeMarkers, type MarkerLook, type PlacedMarker } from './markers.ts';
import type { Mark } from './marks.ts';
import { drawScaleBar } from './scale-bar.ts';
import type { Scene } from './scene.ts';

/** The chart that a view asks for: its place, its statement's places, or what the story is about. */
export function frameScene({ store, atlas }: Scene, size: Size, projection?: FigureProjection): Chart {
  const { selection, projection: page } = store.view.peek();
  const inView = placesIn(store.links, selection);
  const drawable = (ids: readonly string[]) => ids.flatMap((id): Geometry[] => {
    const place = store.links.places.get(id);
    const geometry = place && geometryOf(atlas, place);
    return geometry ? [geometry] : [];
  });
  // A place that the layers do not have is shown by what the story is about.
  const chosen = drawable(inView);
  return chartOf(chosen.length > 0 ? chosen : drawable(store.story.focus), size, { projection, isFlat: page === 'mercator' });
}

/** Rings and numbers, names, the lengths of what moved, the scale: all that is not geography. */
export function drawWords(scene: Scene, chart: Chart, look: MarkerLook, unit: number): { marks: Mark[]; markers: PlacedMarker[] } {
  const spots = scene.store.story.places.flatMap((place) => {
    const position = markerPosition(scene.atlas, place);
    return (position && chart.pointOf(position)) ?? [];
  });
  const scale = drawScaleBar(scene, chart, unit);
  const fixed = scale ? [scale.box] : [];
  const inset = drawInset(scene, chart, unit, [...spots, ...pointsOfMovements(scene, chart)], fixed);
  if (inset) fixed.push(inset.box);
  const markers = placeMarkers(scene, chart, look, fixed);
  const room = roomIn(chart, [...fixed, ...boxesOf(markers, look.unit)], 2 * unit);
  const movements = drawMovements(scene, chart, unit, room);
  const labels = drawLabels(scene, chart, unit, room);
  return {
    markers,
    marks: [...movements, ...labels, ...(inset?.marks ?? []), ...(scale?.marks ?? []), ...drawMarkers(scene, markers, look)],
  };
}

export const drawPicture = (scene: Scene, chart: Chart, look: MarkerLook, unit: number): { marks: Mark[]; markers: PlacedMarker[] } => {
  const { marks, markers } = drawWords(scene, chart, look, unit);
  return { marks: [...drawGeography(scene, chart, unit), ...marks], markers };
};
