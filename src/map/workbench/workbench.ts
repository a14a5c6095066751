/** The map on an editor's desk: places as pins while they are decided, and shapes drawn by hand. */
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import {
  LngLatBounds, Map as GLMap, NavigationControl, setWorkerUrl, type GeoJSONSource, type MapMouseEvent,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { Theme } from '../../cartography/theme.ts';
import { labelSpots, type Atlas } from '../../geometry/atlas.ts';
import { nameIn } from '../../story/names.ts';
import type { Language } from '../../story/schema.ts';
import { loadMapFonts } from '../fonts.ts';
import { addImages, repaint } from '../layers/paint.ts';
import { styleOf } from '../layers/style.ts';
import type { Drawn } from './draw-shape.ts';
import { pinLayers, PINS } from './pin-layers.ts';

setWorkerUrl(workerUrl);

/** A place as a pin. `number` is that of a candidate in its list. */
export interface Pin {
  id: string;
  label: string;
  /** Degrees, longitude first. */
  at: Position;
  /** The editor's own, of which the gazetteer has none. */
  shape?: Geometry;
  state: 'open' | 'accepted' | 'candidate';
  isChosen: boolean;
}

/** A point is where the map is clicked; the others are drawn. */
export type Drawing = 'point' | Drawn;

export interface Workbench {
  setPins: (pins: readonly Pin[]) => void;
  /** Moves to where all of these are in view, no nearer than a region's size. */
  show: (points: readonly Position[]) => void;
  /** The same, unless they are all in view. */
  reveal: (points: readonly Position[]) => void;
  setTheme: (theme: Theme) => void;
  /**
   * Asks for a shape with the pointer; `done` is given it, `stop` gives it up. Clicks count once `isReady` is: at once
   * for a point, for the others when what draws them has come. It rejects where that can't be loaded.
   */
  draw: (drawing: Drawing, done: (geometry: Geometry) => void) => { stop: () => void; isReady: Promise<void> };
  remove: () => void;
}

interface Options {
  theme: Theme;
  atlas: Atlas;
  language: Language;
  onPin: (id: string) => void;
}

/** CSS px around what is shown, and the nearest that it is shown from. */
const PADDING = 60;
const CLOSEST = 4;
/** CSS px around the pointer in which a pin is meant: a finger is no mouse. */
const REACH = 12;

/** @throws Error when the browser can't give a WebGL 2 context. */
export async function mountWorkbench(container: HTMLElement, options: Options): Promise<Workbench> {
  const { theme, atlas, language, onPin } = options;
  const data = baseOf(atlas, language);
  await loadMapFonts(data.labels.features.map(({ properties }) => String(properties?.['label'])).join(''));
  const style = styleOf(theme, { projection: 'mercator', data });
  const map = new GLMap({
    container,
    style: { ...style, sources: { ...style.sources, ...PINS }, layers: [...style.layers, ...pinLayers(theme)] },
    center: [20, 30],
    zoom: 1,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  await map.once('style.load');
  addImages(map, theme);
  let drawing: (() => void) | null = null;
  // The click that ends a drawing means no pin, though there may be one below it; what is pressed afterwards does.
  let isLastClick = false;
  map.getCanvasContainer().addEventListener('pointerdown', () => { isLastClick = false; }, true);
  map.on('click', ({ point: { x, y } }) => {
    if (drawing || isLastClick) return;
    const layers = ['pin-shapes', 'pins'];
    const [hit] = map.queryRenderedFeatures([[x - REACH, y - REACH], [x + REACH, y + REACH]], { layers });
    const id: unknown = hit?.properties['id'];
    if (typeof id === 'string') onPin(id);
  });
  const show = (points: readonly Position[]) => {
    if (points.length > 0) map.fitBounds(boundsOf(points), { padding: PADDING, maxZoom: CLOSEST, animate: false });
  };
  return {
    setPins: (pins) => {
      void loadMapFonts(pins.map(({ label }) => label).join(''))
        .then(() => map.getSource<GeoJSONSource>('pins')?.setData(pinData(pins)));
    },
    show,
    reveal: (points) => {
      const seen = map.getBounds();
      if (points.some(([lon = 0, lat = 0]) => !seen.contains([lon, lat]))) show(points);
    },
    setTheme: (now) => {
      repaint(map, now);
      for (const { id, paint = {} } of pinLayers(now)) {
        for (const [property, value] of Object.entries(paint))
          map.setPaintProperty(id, property as 'circle-color', value as string);
      }
    },
    draw: (kind, done) => {
      drawing?.();
      let end = () => {};
      let isOver = false;
      const stop = () => {
        isOver = true;
        end();
        drawing = null;
      };
      drawing = stop;
      const take = (geometry: Geometry) => {
        stop();
        isLastClick = true;
        done(geometry);
      };
      if (kind === 'point') {
        end = askForPoint(map, take);
        return { stop, isReady: Promise.resolve() };
      }
      const isReady = import('./draw-shape.ts').then(({ drawShape }) => {
        if (!isOver) end = drawShape(map, kind, take);
      });
      return { stop, isReady };
    },
    remove: () => {
      drawing?.();
      map.remove();
    },
  };
}

/** Degrees are kept to a millionth, some 10 cm. */
const MILLION = 1e6;

/** The place of the next click; the returned function asks no more. */
function askForPoint(map: GLMap, done: (geometry: Geometry) => void): () => void {
  const onClick = ({ lngLat }: MapMouseEvent) => {
    const coordinates = lngLat.wrap().toArray().map((degrees) => Math.round(degrees * MILLION) / MILLION);
    done({ type: 'Point', coordinates });
  };
  map.getCanvas().style.cursor = 'crosshair';
  map.once('click', onClick);
  return () => {
    map.off('click', onClick);
    map.getCanvas().style.cursor = '';
  };
}

function boundsOf(points: readonly Position[]): LngLatBounds {
  const bounds = new LngLatBounds();
  for (const [lon = 0, lat = 0] of points) bounds.extend([lon, lat]);
  return bounds;
}

type Shapes = FeatureCollection<Geometry, Record<string, unknown>>;

function baseOf({ layers: { countries, lakes, borders } }: Atlas, language: Language) {
  const part = (name: string, features: readonly Feature<Geometry, { id?: string; kind?: string }>[] = []) =>
    features.map(({ geometry, properties: { id, kind } }): Shapes['features'][number] =>
      ({ type: 'Feature', geometry, properties: { part: name, id, kind } }));
  return {
    areas: collection([
      ...part('land', countries?.features), ...part('lake', lakes?.features), ...part('border', borders?.features),
    ]),
    labels: collection(labelSpots(countries?.features).map(({ geometry, properties: { id, name, rank = 1 } }) =>
      ({ type: 'Feature', geometry, properties: { id, kind: 'country', rank, label: nameIn(name, language) } }))),
  };
}

const collection = (features: Shapes['features']): Shapes => ({ type: 'FeatureCollection', features });

const pinData = (pins: readonly Pin[]): Shapes => collection(pins.flatMap(({ at, shape, ...properties }) => [
  ...(shape && shape.type !== 'Point' ? [{ type: 'Feature' as const, geometry: shape, properties }] : []),
  { type: 'Feature', geometry: { type: 'Point', coordinates: at }, properties },
]));
