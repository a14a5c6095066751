/** Hands the style's sources their data, each only when it has changed. */
import { computed, effect } from '@preact/signals';
import type { GeoJSONSource, Map as GLMap } from 'maplibre-gl';
import type { Store } from '../state/store.ts';
import { areaSources, labelSources } from './sources.ts';

export function followData(map: GLMap, store: Store): () => void {
  const hand = (sources: ReturnType<typeof areaSources>) => {
    for (const [id, data] of Object.entries(sources)) void map.getSource<GeoJSONSource>(id)?.setData(data);
  };
  const stopAreas = effect(() => hand(areaSources(store.atlas.value, store)));
  const language = computed(() => store.view.value.language);
  const stopLabels = effect(() => hand(labelSources(store.atlas.value, store, language.value)));
  return () => {
    stopAreas();
    stopLabels();
  };
}
