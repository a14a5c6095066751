/** Hands the style's sources their data, each only when it has changed. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { GeoJSONSource } from 'maplibre-gl';
import type { Store } from '../../store/store.ts';
import type { MapContext } from '../context.ts';
import { loadMapFonts } from '../fonts.ts';
import { onChange } from '../on-change.ts';
import { areaSources, labelSources } from './sources.ts';
import type { SourceData } from './style.ts';

/** What the sources hold now, and in which parts it changes. */
export interface SourceSignals { areas: ReadonlySignal<SourceData>; labels: ReadonlySignal<SourceData> }

export function sourceSignals({ store, shown }: Pick<MapContext, 'store' | 'shown'>): SourceSignals {
  return {
    areas: computed(() => areaSources(store.atlas.value, store)),
    labels: computed(() =>
      labelSources(store.atlas.value, { ...store, visible: shown.visible.value }, shown.language.value),
    ),
  };
}

/** Resolves when the fonts are there for all that has words on it. */
const fontsFor = (data: SourceData): Promise<void> =>
  loadMapFonts(
    Object.values(data)
      .flatMap(({ features }) => features.map(({ properties }) => ('label' in properties ? properties.label : '')))
      .join(''),
  );

/** Resolves when the map can be opened with all its words. */
export const openingFonts = (store: Store): Promise<void> =>
  fontsFor(sourceSignals({ store, shown: store }).labels.peek());

/** The map has been given what the sources hold now. */
export function followData({ map, store }: MapContext, { areas, labels }: SourceSignals): () => void {
  const give = (data: SourceData) => {
    for (const [id, one] of Object.entries(data)) void map.getSource<GeoJSONSource>(id)?.setData(one);
  };
  let isOver = false;
  const giveWithFonts = async (data: SourceData) => {
    const ended = store.loadBegan();
    await fontsFor(data);
    if (!isOver && labels.peek() === data) give(data);
    ended();
  };
  const stops = [
    onChange(areas.peek(), () => areas.value, give),
    onChange(labels.peek(), () => labels.value, (data) => { void giveWithFonts(data); }),
  ];
  return () => {
    isOver = true;
    for (const stop of stops) stop();
  };
}
