/** A button for each place: name, number of statements, and a ring of their stances. */
import { effect } from '@preact/signals';
import type { Map as GLMap, GeoJSONSource } from 'maplibre-gl';
import { areaOf, markerPosition } from '../../geometry/atlas.ts';
import { layoutMarkers, type Box, type MarkerPlacement, type MarkerRequest } from '../../cartography/marker-layout.ts';
import { markerBoxes, markerRequests, type MarkedPlace } from '../../cartography/marker-requests.ts';
import { markerName, messagesIn } from '../../locales/messages.ts';
import type { MapContext } from '../context.ts';
import { goTo } from '../../view/transitions.ts';
import { nameIn } from '../../story/names.ts';
import { createMarker, onRealClick, paintMarker, placeMarker, type MarkerElement } from './marker-element.ts';
import { zoomOf } from '../page-zoom.ts';
import { moveFocusWithArrows } from './roving-tabindex.ts';
import { kilometresPerPixel, onScreen } from './screen.ts';

/** Side of the invisible image `box`, CSS px. */
const TILE = 16;

/** `onPlaced` is told where they stand, in CSS px of the map, each time they move. */
export function mountMarkers(
  context: MapContext,
  onPlaced: (placements: readonly MarkerPlacement[]) => void,
): () => void {
  const { map, store, shown } = context;
  const layer = document.createElement('div');
  layer.className = 'markers';
  // Among the canvas, so that wheel, drag and pinch reach the map from a marker too.
  map.getCanvasContainer().append(layer);
  const markers = new Map(store.links.readingOrder.map((id) => [id, createMarker(id)]));
  layer.append(...[...markers.values()].flatMap(({ leader, button }) => [leader, button]));

  for (const [id, { button }] of markers) {
    const over = () => store.hovered({ kind: 'place', id });
    const out = () => store.hovered({ kind: 'none' });
    button.addEventListener('pointerenter', over);
    button.addEventListener('pointerleave', out);
    button.addEventListener('focus', over);
    button.addEventListener('blur', out);
    onRealClick(button, () => store.dispatch(goTo({ kind: 'place', id })));
  }
  const stopArrows = moveFocusWithArrows(layer, [...markers.values()].map(({ button }) => button));

  const arrange = () => {
    const placements = layoutMarkers(requestsOf(context, markers), sizeOf(map), obstaclesIn(map));
    for (const placement of placements) {
      const marker = markers.get(placement.id);
      if (marker) placeMarker(marker, placement);
    }
    onPlaced(placements);
    return placements;
  };
  let reserved = '';
  const arrangeAndReserve = () => {
    const boxes = boxesOf(arrange(), markers);
    // Each time it is told, the map sets its labels and draws itself anew: not for a pointer that has only come by.
    const now = JSON.stringify([boxes, map.getCenter(), map.getZoom(), shown.view.peek().projection]);
    if (now === reserved) return;
    reserved = now;
    reserve(map, boxes);
  };
  let pending = 0;
  const soon = () => {
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(arrangeAndReserve);
  };

  const stop = effect(() => {
    const { language, selection } = shown.view.value;
    layer.lang = language;
    for (const [id, marker] of markers) {
      const place = store.links.places.get(id);
      if (!place) continue;
      const statements = shown.visibleAt.value.get(id) ?? [];
      const name = nameIn(place.names, language);
      paintMarker(marker, {
        name,
        label: markerName(messagesIn(language), name, statements.length),
        stances: statements.map(({ stance }) => stance),
        isContested: store.links.contested.has(id),
        isSelected: selection.kind === 'place' && selection.id === id,
        isHighlighted: shown.highlightedPlaces.value.has(id),
        isKnown: markerPosition(store.atlas.value, place) !== undefined,
      });
    }
    soon();
  });
  map.on('move', arrange);
  map.on('moveend', soon);
  map.on('resize', soon);
  void document.fonts.ready.then(soon);
  // Another language brings another font, and names of another width.
  document.fonts.addEventListener('loadingdone', soon);
  const observer = new ResizeObserver(soon);
  for (const element of floatingOver(map)) observer.observe(element);

  return () => {
    cancelAnimationFrame(pending);
    map.off('move', arrange);
    map.off('moveend', soon);
    map.off('resize', soon);
    document.fonts.removeEventListener('loadingdone', soon);
    stop();
    stopArrows();
    observer.disconnect();
    layer.remove();
  };
}

const sizeOf = (map: GLMap) => ({ width: map.getContainer().clientWidth, height: map.getContainer().clientHeight });

/** What every place whose position is known asks for. */
function requestsOf({ map, store, shown }: MapContext, markers: ReadonlyMap<string, MarkerElement>): MarkerRequest[] {
  const { projection, selection } = shown.view.peek();
  const atlas = store.atlas.peek();
  const highlighted = shown.highlightedPlaces.peek();
  return markerRequests([...markers].flatMap(([id, marker]): MarkedPlace[] => {
    const place = store.links.places.get(id);
    const position = place && markerPosition(atlas, place);
    if (!position) return [];
    const isSelected = selection.kind === 'place' && selection.id === id;
    return [{
      id, isSelected,
      point: onScreen(map, position, projection === 'globe'),
      extent: Math.sqrt(areaOf(atlas, place) ?? 0) / kilometresPerPixel(map),
      label: marker.labelSize(),
      mustName: isSelected || highlighted.has(id),
      isInFocus: store.story.focus.includes(id),
      statements: shown.visibleAt.peek().get(id)?.length ?? 0,
    }];
  }));
}

/** What floats over the map: its controls, and what the page marks with `data-over-map`. */
const floatingOver = (map: GLMap): Element[] =>
  [...(map.getContainer().parentElement?.querySelectorAll('[data-over-map], .maplibregl-ctrl') ?? [])];

/** Their boxes, which no marker may cover. */
function obstaclesIn(map: GLMap): Box[] {
  const container = map.getContainer();
  const origin = container.getBoundingClientRect();
  const zoom = zoomOf(container);
  return floatingOver(map).map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: (x - origin.x) / zoom, y: (y - origin.y) / zoom, width: width / zoom, height: height / zoom };
  });
}

/** Where markers and names stand, for the map's own labels to keep clear of. */
function boxesOf(placements: readonly MarkerPlacement[], markers: ReadonlyMap<string, MarkerElement>): Box[] {
  return placements.flatMap((placed) => markerBoxes(placed, markers.get(placed.id)?.labelSize()));
}

function reserve(map: GLMap, boxes: readonly Box[]): void {
  const features = boxes.flatMap(tilesOf).map(({ x, y }) => {
    const { lng, lat } = map.unproject([x, y]);
    return { type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates: [lng, lat] } };
  });
  void map.getSource<GeoJSONSource>('marker-boxes')?.setData({ type: 'FeatureCollection', features });
}

/** The middles of the tiles that cover a box. */
function tilesOf({ x, y, width, height }: Box): { x: number; y: number }[] {
  const [columns, rows] = [Math.ceil(width / TILE), Math.ceil(height / TILE)];
  return Array.from({ length: columns * rows }, (_, i) => ({
    x: x + ((i % columns) + 0.5) * (width / columns),
    y: y + (Math.floor(i / columns) + 0.5) * (height / rows),
  }));
}
