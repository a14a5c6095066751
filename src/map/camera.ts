/** Moves the map when the View asks for it, and tells the View when the reader has moved the map. */
import { effect } from '@preact/signals';
import type { Map as GLMap } from 'maplibre-gl';
import { frameOnGlobe, frameOnMercator, type Size } from '../geometry/frame.ts';
import { closestZoom, framedGeometries } from '../view/framed.ts';
import { moveCamera } from '../view/transitions.ts';
import type { Camera, View } from '../view/view.ts';
import type { MapContext } from './context.ts';

/** Every move that is not the reader's carries this, and is not reported back. */
const OURS = { cause: 'view' };
/** ms; a flight half round the globe takes no longer. */
const LONGEST_FLIGHT = 1600;

const cameraOf = (map: GLMap): Camera => ({ zoom: map.getZoom(), lat: map.getCenter().lat, lon: map.getCenter().lng });

/**
 * Where the map opens: where the reader has left it, else framing what is chosen; undefined while nothing can be
 * framed.
 */
export function cameraFor(
  { store, shown }: Pick<MapContext, 'store' | 'shown'>,
  { width, height }: Size,
): Camera | undefined {
  const view = shown.view.peek();
  const { camera, projection } = view;
  if (camera) return camera;
  const geometries = framedGeometries({ ...store, view }, store.atlas.peek());
  if (geometries.length === 0 || width === 0 || height === 0) return undefined;
  const frameOn = projection === 'globe' ? frameOnGlobe : frameOnMercator;
  return frameOn(geometries, { width, height }, closestZoom({ ...store, view }));
}

export const sizeOf = ({ clientWidth: width, clientHeight: height }: Element): Size => ({ width, height });

interface CameraOptions {
  /** The map cuts to where it is to be instead of flying there. */
  isStill: boolean;
  /** CSS px of its container when the map was made: none, in a frame that was out of sight. */
  madeFor: Size;
}

/** The map stands where `cameraFor` has put it. */
export function followCamera(context: MapContext, { isStill, madeFor }: CameraOptions): () => void {
  const { map, store, shown } = context;
  const wantedOf = ({ selection, projection }: View) =>
    JSON.stringify([selection, projection, store.atlas.peek().areas.size > 0]);
  const container = map.getContainer();
  let { width, height } = madeFor;
  let reported = shown.view.peek().camera;
  let framed = reported ? '' : wantedOf(shown.view.peek());
  let isFirst = store.atlas.peek().areas.size === 0;

  const move = ({ zoom, lat, lon }: Camera, fly: boolean) => {
    const target = { center: [lon, lat] as [number, number], zoom };
    if (fly && !isStill) map.flyTo({ ...target, maxDuration: LONGEST_FLIGHT }, OURS);
    else map.jumpTo(target, OURS);
  };

  const frame = (fly: boolean) => {
    const camera = cameraFor(context, sizeOf(container));
    if (camera) move(camera, fly);
  };

  const stop = effect(() => {
    const { camera } = shown.view.value;
    const hasLayers = store.atlas.value.areas.size > 0;
    if (camera) {
      framed = '';
      if (camera !== reported) move(camera, !isFirst);
      reported = camera;
    } else {
      const wanted = wantedOf(shown.view.value);
      if (wanted !== framed) frame(!isFirst);
      framed = wanted;
      reported = null;
    }
    if (hasLayers) isFirst = false;
  });

  let rest = cameraOf(map);
  const report = (event: object) => {
    const before = rest;
    rest = cameraOf(map);
    // A new pixel density is told as a move too, but nothing has moved.
    const isSame = rest.zoom === before.zoom && rest.lat === before.lat && rest.lon === before.lon;
    if ('cause' in event || isSame) return;
    reported = rest;
    store.dispatch(moveCamera(reported));
  };
  map.on('moveend', report);

  const observer = new ResizeObserver(() => {
    const now = sizeOf(container);
    if (now.width === width && now.height === height) return;
    ({ width, height } = now);
    map.resize(OURS);
    if (shown.view.peek().camera === null) frame(false);
  });
  observer.observe(container);

  return () => {
    stop();
    map.off('moveend', report);
    observer.disconnect();
  };
}
