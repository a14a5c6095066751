/** What a click on a marker of several places does: the map goes to them, or lists them where it can't part them. */
import type { Position } from 'geojson';
import type { MarkerPlacement } from '../../cartography/marker-layout.ts';
import { frameOnGlobe, frameOnMercator } from '../../geometry/frame.ts';
import { angleBetween } from '../../geometry/sphere.ts';
import { moveCamera } from '../../view/transitions.ts';
import type { MapContext } from '../context.ts';
import { sizeOf } from '../camera.ts';

/** A click goes at least so much nearer. */
const STEP = 1;
/** Degrees: nearer than this, two places are one on every map. */
const SAME = 1e-4;

export function openGroup(
  { map, store, shown }: MapContext, { places, x, y }: MarkerPlacement, seen: ReadonlyMap<string, Position>,
): void {
  const positions = places.flatMap((id): Position[] => {
    const position = seen.get(id);
    return position ? [position] : [];
  });
  const [first] = positions;
  const zoom = map.getZoom();
  const isApart = first !== undefined && positions.some((one) => angleBetween(one, first) > SAME);
  if (!isApart || map.getMaxZoom() - zoom < 0.1) {
    store.listPlaces({ places, at: { x, y } });
    return;
  }
  const points = positions.map((coordinates) => ({ type: 'Point' as const, coordinates }));
  const framed = shown.view.peek().projection === 'globe' ? frameOnGlobe : frameOnMercator;
  const frame = framed(points, sizeOf(map.getContainer()));
  store.dispatch(moveCamera({ ...frame, zoom: Math.min(map.getMaxZoom(), Math.max(frame.zoom, zoom + STEP)) }));
}
