/** Where markers stand on the map as it is now; and where they are carried while it moves. */
import type { Map as GLMap } from 'maplibre-gl';
import { dotBox, ringBox, type Box, type Size } from '../../cartography/boxes.ts';
import { cornersOf, WIDE_FRAME, type MapFrame, type MapView } from '../../cartography/map-view.ts';
import type { MarkerGroup } from '../../cartography/marker-groups.ts';
import { layoutMarkers, type MarkerLayout, type MarkerPlacement } from '../../cartography/marker-layout.ts';
import { areaBoxes, markerBoxes, markerRequests, placesInSight, type PlacesInSight }
  from '../../cartography/marker-requests.ts';
import { belowControls } from '../../cartography/marker-spots.ts';
import { movementSpots, type MovementSpots } from '../../cartography/movement-spots.ts';
import { chiefTowns } from '../../cartography/names-in-view.ts';
import { movementLines, type MovementLine } from '../../geometry/movements.ts';
import { kilometresBetween } from '../../geometry/sphere.ts';
import { isInSight, type Sight } from '../../geometry/visible-part.ts';
import { placesIn } from '../../view/derive.ts';
import { markedPlaces } from '../../view/marked.ts';
import { movementsIn } from '../../view/selected.ts';
import type { MapContext } from '../context.ts';
import { zoomOf } from '../page-zoom.ts';
import type { Standing } from './marker-element.ts';
import { sightOf } from './screen.ts';

export interface Arrangement extends MarkerLayout, PlacesInSight, MapView {
  /** What rings, names and dots cover, CSS px of the map. */
  boxes: readonly Box[];
  /** What stood over the map, in the same px. */
  controls: readonly Box[];
  /** Where movements are told. */
  spots: MovementSpots;
  sight: Sight;
  /** Where the map was, degrees. */
  camera: { zoom: number; center: [lon: number, lat: number] };
}

/** A map that has been zoomed or moved so far is laid out anew while it still moves. */
const ZOOMED = 0.5;
const MOVED = 160;

/** The words of so many movements have their room before markers and names. */
const MOST_TOLD = 3;

type Context = Pick<MapContext, 'map' | 'store' | 'shown'>;

/** MapLibre chooses names by the zoom of its tiles. */
export const tileZoom = (map: GLMap): number => Math.floor(map.getZoom());

/** How large words are as the page sets them, CSS px: those beside a ring, and a name alone. */
interface Measures { labelOf: (group: MarkerGroup) => Size; sizeOf: (name: string) => Size }

export function arrange({ map, store, shown }: Context, { labelOf, sizeOf }: Measures): Arrangement {
  const view = shown.view.peek();
  const { story, links } = store;
  const visibleAt = shown.visibleAt.peek();
  const world = { atlas: store.atlas.peek(), links };
  const controls = controlsOver(map);
  const bare = sightOf(map, view.projection === 'globe');
  const sight = { ...bare, ...belowControls(controls, bare.size) };
  const { seen, outside } = placesInSight(world, sight);
  const chosen = placesIn(links, view.selection);
  const marked = markedPlaces({ links, view, visibleAt });
  const focus = new Set(story.focus);
  const requests = markerRequests([...seen].flatMap(([id, position]) => {
    const point = marked.has(id) ? sight.pointOf(position) : undefined;
    return point ? [{
      id, point,
      isSelected: chosen.includes(id), isAlone: view.selection.kind === 'place' && chosen.includes(id),
      isInFocus: focus.has(id), isSubject: id === story.focus[0], statements: visibleAt.get(id)?.length ?? 0,
    }] : [];
  }), links);
  const unmarked = [...seen.keys()].filter((id) => !marked.has(id));
  const dotBoxes = (ids: readonly string[]) => ids.flatMap((id) => {
    const position = seen.get(id);
    const point = position && sight.pointOf(position);
    return isInSight(point, sight) ? [dotBox(point)] : [];
  });
  const words = movementSpots(movementsTold({ store, shown }), sight, [...controls, ...requests.map(ringBox)]);
  const layout = layoutMarkers(requests, {
    size: sight.size, labelOf, controls, dots: dotBoxes(unmarked),
    kept: [...words.map(({ box }) => box), ...chiefTowns({ story, atlas: world.atlas }, { sight, zoom: tileZoom(map) },
      { language: view.language, sizeOf })],
    chosen: chosen.map((id) => ({ id, boxes: areaBoxes(world, id, sight) })),
  });
  const { lng, lat } = map.getCenter();
  const boxesOf = (placements: readonly MarkerPlacement[]) =>
    placements.flatMap((placed) => markerBoxes(placed, labelOf(placed)));
  const dots = [...layout.dots, ...unmarked];
  return {
    size: sight.size, frame: frameOf(map, sight),
    placements: layout.placements, dots, seen, outside, sight, controls,
    spots: words.flatMap(({ statement, position, isMiddle }) => (isMiddle ? [] : [[statement, position] as const])),
    boxes: [...boxesOf(layout.placements), ...dotBoxes(dots)],
    chosen: boxesOf(layout.placements.filter(({ places }) => places.some((id) => chosen.includes(id)))),
    camera: { zoom: map.getZoom(), center: [lng, lat] },
  };
}

/** The ways for whose words room is kept: of those that are chosen, or while nothing is, that the filter leaves. */
function movementsTold({ store: { atlas, links }, shown }: Pick<Context, 'store' | 'shown'>): MovementLine[] {
  const { selection } = shown.view.peek();
  const chosen = new Set(movementsIn(links, selection));
  const told = shown.visible.peek()
    .filter(({ id, movement }) => movement && (selection.kind === 'none' || chosen.has(id)));
  return movementLines(atlas.peek(), links, told.slice(0, MOST_TOLD));
}

/** What is seen of the Earth, where that is not so much that it shows by itself where it is. */
function frameOf(map: GLMap, { size, positionOf }: Sight): MapFrame | null {
  const { width, height } = size;
  const side = Math.min(width, height);
  const [left, right] = [-side / 4, side / 4].map((by) => positionOf({ x: width / 2 + by, y: height / 2 }));
  if (!left || !right || 2 * kilometresBetween(left, right) > WIDE_FRAME) return null;
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], corners: cornersOf(size).map(positionOf) };
}

export function isStale(map: GLMap, { camera }: Arrangement): boolean {
  if (Math.abs(map.getZoom() - camera.zoom) >= ZOOMED) return true;
  const { clientWidth, clientHeight } = map.getContainer();
  const { x, y } = map.project(camera.center);
  return Math.hypot(x - clientWidth / 2, y - clientHeight / 2) >= MOVED;
}

/** Each placement with where it is carried, as far from its anchor as it was; undefined where that is out of sight. */
export function standingsOf(
  { map, shown }: Context, { placements, seen }: Arrangement,
): [placement: MarkerPlacement, standing: Standing | undefined][] {
  const sight = sightOf(map, shown.view.peek().projection === 'globe');
  return placements.map((placement) => {
    const { id, x, y, side, anchor } = placement;
    const position = seen.get(id);
    const now = position && sight.pointOf(position);
    return [placement, now && isInSight(now, sight)
      ? { x: now.x + x - anchor.x, y: now.y + y - anchor.y, side, anchor: now } : undefined];
  });
}

/** The boxes of what stands over the map: its controls, and what the page marks with `data-over-map`. */
export function controlsOver(map: GLMap): Box[] {
  const container = map.getContainer();
  const origin = container.getBoundingClientRect();
  const zoom = zoomOf(container);
  const over = container.parentElement?.querySelectorAll('[data-over-map], .maplibregl-ctrl') ?? [];
  return [...over].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return [];
    return { x: (x - origin.x) / zoom, y: (y - origin.y) / zoom, width: width / zoom, height: height / zoom };
  });
}
