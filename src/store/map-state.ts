/** How the map is: whether it is drawn, lost or wanted, and what it waits for. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { MapView } from '../cartography/map-view.ts';

/** Of the disputed borders: whether any is in view, and the ids of the disputed areas that can be made out there. */
export interface BordersInView { isAny: boolean; areas: readonly string[] }

/** `unavailable`: no WebGL, or its context is lost; everything but the map goes on. */
export type MapStatus = 'loading' | 'idle' | 'unavailable';

export interface MapState {
  mapStatus: ReadonlySignal<MapStatus>;
  setMapStatus: (status: MapStatus) => void;
  /** Before the map has said so, any may be. */
  bordersInView: ReadonlySignal<BordersInView>;
  bordersSeen: (seen: BordersInView) => void;
  /** How often the map was lost, or could not be made. */
  mapLosses: ReadonlySignal<number>;
  mapLost: () => void;
  /** Each new number asks for a new map; at 0 none is wanted, and the static map stands in. */
  mapWanted: ReadonlySignal<number>;
  requestMap: () => void;
  dismissMap: () => void;
  /** How many layers and fonts are on their way; the map is not idle before they are there. */
  pendingLoads: ReadonlySignal<number>;
  /** Something is on its way, until the returned function is called. */
  loadBegan: () => () => void;
  /** What the map shows of the story's places, once it is at rest. */
  mapView: ReadonlySignal<MapView>;
  /** Null: there is no map any more. */
  mapSeen: (view: MapView | null) => void;
  /** Places that the reader has asked the map to list; null if none are. */
  listed: ReadonlySignal<ListedPlaces | null>;
  listPlaces: (listed: ListedPlaces | null) => void;
}

const NOTHING_SEEN: MapView = { size: { width: 0, height: 0 }, outside: [], chosen: [], frame: null };

/** `at`: the middle of the marker that stands for them, CSS px of the map; null for those that are out of sight. */
export interface ListedPlaces { places: readonly string[]; at: { x: number; y: number } | null }

export function createMapState(): MapState {
  const mapStatus = signal<MapStatus>('loading');
  const bordersInView = signal<BordersInView>({ isAny: true, areas: [] });
  const mapLosses = signal(0);
  const mapWanted = signal(1);
  const pendingLoads = signal(0);
  const mapView = signal(NOTHING_SEEN);
  const listed = signal<ListedPlaces | null>(null);
  let requests = 1;
  return {
    mapStatus,
    setMapStatus: (status) => { mapStatus.value = status; },
    bordersInView,
    bordersSeen: (seen) => {
      const { isAny, areas } = bordersInView.peek();
      if (isAny !== seen.isAny || areas.join() !== seen.areas.join()) bordersInView.value = seen;
    },
    mapLosses,
    mapLost: () => { mapLosses.value += 1; },
    mapWanted,
    requestMap: () => {
      requests += 1;
      mapWanted.value = requests;
    },
    dismissMap: () => { mapWanted.value = 0; },
    pendingLoads,
    mapView,
    mapSeen: (view) => { mapView.value = view ?? NOTHING_SEEN; },
    listed,
    listPlaces: (places) => { listed.value = places; },
    loadBegan: () => {
      pendingLoads.value += 1;
      return () => { pendingLoads.value -= 1; };
    },
  };
}
