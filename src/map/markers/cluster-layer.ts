/**
 * Many places: instead of buttons, a clustered layer of the map itself. The list beside it stays the complete
 * equivalent.
 */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { GeoJSONSource, MapLayerMouseEvent } from 'maplibre-gl';
import { markerPosition } from '../../geometry/atlas.ts';
import type { MapContext } from '../context.ts';
import { goTo } from '../../view/transitions.ts';
import { nameIn } from '../../story/names.ts';
import type { Theme } from '../../cartography/theme.ts';
import { clusterLayers } from '../layers/clusters.ts';

/** More places than this, and buttons would cover the map and slow it down. */
export const MOST_MARKERS = 60;

export function mountClusters({ map, store, shown }: MapContext, theme: ReadonlySignal<Theme>): () => void {
  map.addSource('spots', {
    type: 'geojson', data: { type: 'FeatureCollection', features: [] }, cluster: true, clusterRadius: 42,
    clusterProperties: { statements: ['+', ['get', 'statements']] },
  });
  const stopPaint = effect(() => {
    for (const layer of clusterLayers(theme.value)) {
      if (map.getLayer(layer.id)) map.removeLayer(layer.id);
      map.addLayer(layer);
    }
  });
  const stopData = effect(() => {
    const language = shown.language.value;
    const features = store.story.places.flatMap((place) => {
      const coordinates = markerPosition(store.atlas.value, place);
      if (!coordinates) return [];
      const statements = shown.visibleAt.value.get(place.id)?.length ?? 0;
      return [{
        type: 'Feature' as const,
        geometry: { type: 'Point' as const, coordinates },
        properties: { id: place.id, label: nameIn(place.names, language), statements },
      }];
    });
    void map.getSource<GeoJSONSource>('spots')?.setData({ type: 'FeatureCollection', features });
  });

  const open = async (event: MapLayerMouseEvent) => {
    const feature = event.features?.[0];
    if (!feature || feature.geometry.type !== 'Point') return;
    const id: unknown = feature.properties['id'];
    if (typeof id === 'string') return store.dispatch(goTo({ kind: 'place', id }));
    const zoom = await map
      .getSource<GeoJSONSource>('spots')
      ?.getClusterExpansionZoom(Number(feature.properties['cluster_id']));
    const [lng = 0, lat = 0] = feature.geometry.coordinates;
    if (zoom !== undefined) map.easeTo({ center: [lng, lat], zoom });
  };
  const onClick = (event: MapLayerMouseEvent) => { void open(event); };
  map.on('click', 'spots', onClick);
  return () => {
    stopPaint();
    stopData();
    map.off('click', 'spots', onClick);
  };
}
