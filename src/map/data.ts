/** Hands the style's sources their data, each only when it has changed. */
import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { GeoJSONSource, Map as GLMap } from 'maplibre-gl';
import type { Store } from '../state/store.ts';
import { areaSources, labelSources } from './sources.ts';
import type { SourceData } from './style.ts';

/** What the sources hold now, and in which parts it changes. */
export interface SourceSignals { areas: ReadonlySignal<SourceData>; labels: ReadonlySignal<SourceData> }

export function sourceSignals(store: Store): SourceSignals {
  return {
    areas: computed(() => areaSources(store.atlas.value, store)),
    labels: computed(() => labelSources(store.atlas.value, store, store.language.value)),
  };
}

/** The map has been given what the sources hold now. */
export function followData(map: GLMap, { areas, labels }: SourceSignals): () => void {
  const stops = [areas, labels].map((sources) => {
    let given = sources.peek();
    return effect(() => {
      if (sources.value === given) return;
      given = sources.value;
      for (const [id, data] of Object.entries(given)) void map.getSource<GeoJSONSource>(id)?.setData(data);
    });
  });
  return () => { for (const stop of stops) stop(); };
}
