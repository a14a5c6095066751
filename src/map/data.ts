/** Hands the style's sources their data, each only when it has changed. */
import { effect } from '@preact/signals';
import type { GeoJSONSource, Map as GLMap } from 'maplibre-gl';
import type { Store } from '../state/store.ts';
import { areaSources, labelSources } from './sources.ts';

export function followData(map: GLMap, store: Store): () => void {
  const hand = (sources: ReturnType<typeof areaSources>) => {
    for (const [id, data] of Object.entries(sources)) void map.getSource<GeoJSONSource>(id)?.setData(data);
  };
  const stopAreas = effect(() => hand(areaSources(store.atlas.value, store)));
  let language: string | undefined;
  let atlas: unknown;
  const stopLabels = effect(() => {
    const view = store.view.value;
    if (view.language === language && store.atlas.value === atlas) return;
    [language, atlas] = [view.language, store.atlas.value];
    hand(labelSources(store.atlas.value, store, view.language));
  });
  return () => {
    stopAreas();
    stopLabels();
  };
}
