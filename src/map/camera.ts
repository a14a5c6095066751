/** Moves the map when the View asks for it, and tells the View when the reader has moved the map. */
import { effect } from '@preact/signals';
import type { Map as GLMap } from 'maplibre-gl';
import type { Geometry } from 'geojson';
import { geometryOf } from '../geometry/atlas.ts';
import { frameOnGlobe, frameOnMercator } from '../geometry/frame.ts';
import { placesIn, type Store } from '../state/store.ts';
import { moveCamera } from '../state/transitions.ts';
import type { Camera } from '../state/view.ts';

/** Every move that is not the reader's carries this, and is not reported back. */
const OURS = { cause: 'view' };
/** ms; a flight half round the globe takes no longer. */
const LONGEST_FLIGHT = 1600;

const cameraOf = (map: GLMap): Camera => ({ zoom: map.getZoom(), lat: map.getCenter().lat, lon: map.getCenter().lng });

export function followCamera(map: GLMap, store: Store): () => void {
  let reported: Camera | null = null;
  let framed = '';
  let isFirst = true;

  const move = ({ zoom, lat, lon }: Camera, fly: boolean) => {
    const target = { center: [lon, lat] as [number, number], zoom };
    if (fly) map.flyTo({ ...target, maxDuration: LONGEST_FLIGHT }, OURS);
    else map.jumpTo(target, OURS);
  };

  const frame = (fly: boolean) => {
    const { selection, projection } = store.view.peek();
    const inView = placesIn(store.links, selection);
    const geometries = (inView.length > 0 ? inView : store.story.focus).flatMap((id): Geometry[] => {
      const place = store.links.places.get(id);
      const geometry = place && geometryOf(store.atlas.peek(), place);
      return geometry ? [geometry] : [];
    });
    if (geometries.length === 0) return;
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    if (width === 0 || height === 0) return;
    const frameOf = projection === 'globe' ? frameOnGlobe : frameOnMercator;
    move(frameOf(geometries, { width, height }), fly);
  };

  const stop = effect(() => {
    const { camera, selection, projection } = store.view.value;
    const hasLayers = store.atlas.value.areas.size > 0;
    if (camera) {
      framed = '';
      if (camera !== reported) move(camera, !isFirst);
      reported = camera;
    } else {
      const wanted = JSON.stringify([selection, projection, hasLayers]);
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
    map.resize(OURS);
    if (store.view.peek().camera === null) frame(false);
  });
  observer.observe(map.getContainer());

  return () => {
    stop();
    map.off('moveend', report);
    observer.disconnect();
  };
}
