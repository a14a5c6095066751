/**
 * Clicks, taps, Enter and hovering on the map itself: the smallest of the story's places under the point wins, and a
 * movement's line or words stand for the statement that tells of it.
 */
import { effect } from '@preact/signals';
import type { FilterSpecification, Map as GLMap, MapMouseEvent } from 'maplibre-gl';
import type { Position } from 'geojson';
import { DOT, PLACE_LINE } from '../../cartography/lines.ts';
import { placeLines } from '../../geometry/atlas.ts';
import { countryUnder, placeFinder, type PlaceFinder } from '../../geometry/under.ts';
import type { Store } from '../../store/store.ts';
import type { MapContext } from '../context.ts';
import { inParts } from '../layers/expressions.ts';
import { movementId } from '../layers/sources.ts';
import { goTo } from '../../view/transitions.ts';

export function followPointer({ map, store, shown }: MapContext): () => void {
  let find: PlaceFinder = () => undefined;
  const stop = effect(() => { find = placeFinder(store.atlas.value, store.story.places); });

  /** Degrees; undefined beside the globe, where MapLibre gives the nearest point on its rim. */
  const positionAt = (point: { x: number; y: number }): [lon: number, lat: number] | undefined => {
    const position = map.unproject([point.x, point.y]);
    const back = map.project(position);
    if (Math.hypot(back.x - point.x, back.y - point.y) > 3) return undefined;
    const { lng, lat } = position.wrap();
    return [lng, lat];
  };

  const hasLines = () => placeLines(store.atlas.peek(), store.story.places).length > 0;
  const movements = new Map(store.story.statements.flatMap(({ id, movement }) =>
    (movement ? [[movementId(id), id] as const] : [])));
  const movementAt = (point: { x: number; y: number }): string | undefined => {
    if (movements.size === 0) return undefined;
    const found = idNear(map, point, { layer: 'movement-label', near: 0 })
      ?? idNear(map, point, { layer: 'lines', near: PLACE_LINE.near, filter: inParts(['movement']) });
    const id = movements.get(found ?? '');
    return id !== undefined && shown.visibleIds.peek().has(id) ? id : undefined;
  };

  /** A dot is small and a line is thin, and both lie over whatever is below them. */
  const targetAt = (point: { x: number; y: number }, position: Position): Found | undefined => {
    const place = idNear(map, point, { layer: 'dots', near: DOT.near })
      ?? (hasLines()
        ? idNear(map, point, { layer: 'lines', near: PLACE_LINE.near, filter: inParts(['line']) }) : undefined);
    if (place !== undefined) return { kind: 'place', id: place };
    const statement = movementAt(point);
    if (statement !== undefined) return { kind: 'statement', id: statement };
    const below = find(position);
    return below === undefined ? undefined : { kind: 'place', id: below };
  };

  const choose = (point: { x: number; y: number }) => {
    const position = townAt(map, store, point) ?? positionAt(point);
    if (!position) return;
    const target = targetAt(point, position);
    if (target) return store.dispatch(goTo(target));
    const country = countryUnder(store.atlas.peek(), position);
    if (country) store.remarked({ kind: 'unmentioned', names: country.properties.name });
  };

  // A click on a marker is for that alone.
  const onClick = (event: MapMouseEvent) => {
    if (!isOnMarker(event)) choose(event.point);
  };
  const onMove = (event: MapMouseEvent) => {
    if (isOnMarker(event)) return;
    const position = positionAt(event.point);
    const target = (position && targetAt(event.point, position)) ?? { kind: 'none' };
    map.getCanvas().style.cursor = target.kind === 'none' ? '' : 'pointer';
    const now = store.hover.peek();
    if (now.kind === target.kind && ('id' in now ? now.id : '') === ('id' in target ? target.id : '')) return;
    store.hovered(target);
  };
  // Markers say themselves when the pointer comes and goes, and say it first.
  const onOut = (event: MapMouseEvent) => {
    if (!isOnMarker(event) && !isMarker(event.originalEvent.relatedTarget)) store.hovered({ kind: 'none' });
  };
  const onKey = (event: KeyboardEvent) => {
    const { clientWidth, clientHeight } = map.getContainer();
    if (event.key === 'Enter') choose({ x: clientWidth / 2, y: clientHeight / 2 });
  };

  map.on('click', onClick);
  map.on('mousemove', onMove);
  map.on('mouseout', onOut);
  map.getCanvas().addEventListener('keydown', onKey);
  return () => {
    stop();
    map.off('click', onClick);
    map.off('mousemove', onMove);
    map.off('mouseout', onOut);
    map.getCanvas().removeEventListener('keydown', onKey);
  };
}

const isOnMarker = ({ originalEvent }: MapMouseEvent) => isMarker(originalEvent.target);
const isMarker = (target: EventTarget | null) => target instanceof Element && target.closest('.marker') !== null;

interface Near { layer: string; near: number; filter?: FilterSpecification }

interface Found { kind: 'place' | 'statement'; id: string }

/** The id of what a layer draws near the point. */
function idNear(
  map: GLMap, { x, y }: { x: number; y: number }, { layer, near, filter }: Near,
): string | undefined {
  const found = map.queryRenderedFeatures([[x - near, y - near], [x + near, y + near]], {
    layers: [layer], ...(filter && { filter }),
  });
  const id: unknown = found[0]?.properties['id'];
  return typeof id === 'string' ? id : undefined;
}

/** Where the town stands whose label is under the point, for a label may reach across a border. */
function townAt(map: GLMap, store: Store, { x, y }: { x: number; y: number }): Position | undefined {
  const id: unknown = map.queryRenderedFeatures([x, y], { layers: ['settlements'] })[0]?.properties['id'];
  const { settlements } = store.atlas.peek().layers;
  return settlements?.features.find(({ properties }) => properties.id === id)?.geometry.coordinates;
}
