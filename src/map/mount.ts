/** The map: MapLibre, and all that keeps it in step with the store. Nothing outside this folder knows MapLibre. */
import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import {
  clearPrewarmedResources,
  Map as GLMap,
  NavigationControl,
  prewarm,
  setWorkerUrl,
  type StyleSpecification,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { MarkerPlacement } from '../cartography/marker-layout.ts';
import type { MovementSpots } from '../cartography/movement-spots.ts';
import type { NamesInView } from '../cartography/names-in-view.ts';
import type { TakeCapture } from '../cartography/capture.ts';
import { CLOSEST_ZOOM } from '../geometry/frame.ts';
import { deferView } from '../store/deferred-view.ts';
import type { Store } from '../store/store.ts';
import type { Theme } from '../cartography/theme.ts';
import { followBorders } from './borders-in-view.ts';
import { cameraFor, followCamera, sizeOf } from './camera.ts';
import { captureMap } from './capture.ts';
import type { MapContext } from './context.ts';
import { followCountries } from './countries-in-view.ts';
import { onChange } from './on-change.ts';
import { followData, sourceSignals } from './layers/source-data.ts';
import { followSelection } from './layers/feature-state.ts';
import { giveWay } from './gestures/cooperative-gestures.ts';
import { mountMarkers } from './markers/markers.ts';
import { addImages, repaint } from './layers/paint.ts';
import { followPageZoom, sharpnessOf } from './page-zoom.ts';
import { PatientMap } from './patient-map.ts';
import { mountScale } from './scale.ts';
import { followPointer } from './gestures/pointer.ts';
import { isSame } from './is-same.ts';
import { styleOf, type SourceData } from './layers/style.ts';
import { followLanguage } from './accessible-names.ts';

// MapLibre 6 can't find its worker by itself once it is bundled; without this the map stays blank.
setWorkerUrl(workerUrl);

/** From here on the overview looks coarse and towns have names; the outline of a chosen place shows it sooner. */
const DETAIL_ZOOM = 3;

/** MapLibre's words when its worker's file can't be had, or has broken: it draws nothing more after that. */
const WORKER_GONE = /^Worker failed to load/;

export interface MapServices {
  theme: ReadonlySignal<Theme>;
  /** Asks for the detailed layers; called each time they would help. */
  needDetail: () => void;
  /** Told the codes of the countries that are seen from near, each time the map has come to rest elsewhere. */
  needCountries: (countries: readonly string[]) => void;
  /** Called with the way to save the map as it stands, and with null when there is no map any more. */
  offerCapture: (take: TakeCapture | null) => void;
  /** The map cuts to where it is to be, even on a device that has nothing against motion. */
  isStill: boolean;
  /** The map stands in somebody else's page, whose scrolling comes first. */
  isGuest: boolean;
}

/**
 * Draws the map into `container` until the returned function is called. `onLost` is called when the graphics context or
 * the worker goes; the map is of no use after that.
 * @throws Error when the browser can't give a WebGL 2 context.
 */
export function mountMap(
  container: HTMLElement,
  store: Store,
  { theme, needDetail, needCountries, offerCapture, isStill, isGuest }: MapServices,
  onLost: () => void,
): () => void {
  const busy = () => { if (store.mapStatus.peek() === 'idle') store.setMapStatus('loading'); };
  const { shown, isBehind, stop } = deferView(store, busy, () => map.triggerRepaint());
  const names = signal<NamesInView | undefined>(undefined);
  const spots = signal<MovementSpots | undefined>(undefined);
  const sources = sourceSignals({ store, shown, names, spots });
  const { projection } = shown.view.peek();
  const opened = theme.peek();
  const madeFor = sizeOf(container);
  let map: GLMap;
  try {
    map = createMap(
      container,
      { store, shown },
      styleOf(opened, {
        projection,
        data: Object.assign({}, ...Object.values(sources).map((one) => one.peek())) as SourceData,
      }),
    );
  } catch (error) {
    stop();
    clearPrewarmedResources();
    throw error;
  }
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  // As wide as its words get: the largest, "5000 km", takes half of it, and it may be as short as that.
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const context: MapContext = { map, store, shown };
  const undo = [stop, followLanguage(context), followPageZoom(map), mountScale(context, 7.5 * letters)];
  if (isGuest) undo.push(giveWay(context));
  let markers: readonly MarkerPlacement[] = [];
  const onStyle = () => {
    addImages(map, opened);
    undo.push(
      onChange(projection, () => shown.view.value.projection, (type) => map.setProjection({ type })),
      onChange(opened, () => theme.value, (now) => repaint(map, now)),
      followData(context, sources),
      followSelection(context),
      followCamera(context, { isStill, madeFor }),
      followPointer(context),
      followBorders(context),
      followCountries(context, needCountries),
      mountMarkers(context, {
        onPlaced: (placed) => { markers = placed; },
        onNames: (now) => setNew(names, now),
        onSpots: (now) => setNew(spots, now),
      }),
    );
    offerCapture((scale) => captureMap(map, scale, () => markers));
    undo.push(() => offerCapture(null));
  };
  map.once('style.load', onStyle);
  map.on('movestart', busy);
  map.on('idle', () => { if (store.pendingLoads.peek() === 0 && !isBehind()) store.setMapStatus('idle'); });
  undo.push(effect(() => {
    if (store.pendingLoads.value > 0) busy();
    // Even if nothing has come: only a frame leads to the next `idle`.
    else map.triggerRepaint();
  }));
  undo.push(effect(() => { if (shown.view.value.selection.kind === 'place') needDetail(); }));
  const needDetailWhenClose = () => { if (map.getZoom() >= DETAIL_ZOOM) needDetail(); };
  map.on('moveend', needDetailWhenClose);
  // It may open close to the ground, without a move.
  needDetailWhenClose();
  map.on('webglcontextlost', onLost);
  map.on('error', ({ error }) => {
    console.warn('map:', error.message);
    if (WORKER_GONE.test(error.message)) onLost();
  });

  return () => {
    for (const step of undo.reverse()) step();
    map.remove();
    // The next map gets a worker of its own.
    clearPrewarmedResources();
  };
}

/** What is the same is not to be set anew. */
function setNew<T>(held: Signal<T>, now: T): void {
  if (!isSame(now, held.peek())) held.value = now;
}

function createMap(
  container: HTMLElement,
  page: Pick<MapContext, 'store' | 'shown'>,
  style: StyleSpecification,
): GLMap {
  const camera = cameraFor(page, sizeOf(container));
  const sharpness = sharpnessOf(container);
  // The worker starts while the page waits for the graphics context; no sooner, or nobody would hear that it could not.
  prewarm();
  return new PatientMap({
    container,
    style,
    ...(camera && { center: [camera.lon, camera.lat], zoom: camera.zoom }),
    ...(sharpness !== undefined && { pixelRatio: sharpness }),
    // A test has looked at it, and a reader need not wait for that.
    validateStyle: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    maxZoom: 0.5 + CLOSEST_ZOOM[page.store.story.places.some(({ geometry }) => geometry) ? 'own' : 'bundled'],
    trackResize: false,
    // A name that fades in keeps the map busy, and a slow machine with it.
    fadeDuration: 0,
    // A tile is cut from what is in memory already: not worth keeping five screens of them, which takes a public screen
    // days to fill.
    maxTileCacheZoomLevels: 1,
  });
}
