/** Hands the style's sources their data, each only when it has changed. */
import { computed, effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { GeoJSONSource, Map as GLMap } from 'maplibre-gl';
import type { Store } from '../../store/store.ts';
import { loadMapFonts } from '../fonts.ts';
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

/** Resolves when the fonts are there for all that has words on it. */
const fontsFor = (data: SourceData): Promise<void> =>
  loadMapFonts(Object.values(data).flatMap(({ features }) => features.map(({ properties }) => ('label' in properties ? properties.label : ''))).join(''));

/** Resolves when the map can be opened with all its words. */
export const openingFonts = (store: Store): Promise<void> => fontsFor(sourceSignals(store).labels.peek());

/** The map has been given what the sources hold now. */
export function followData(map: GLMap, { areas, labels }: SourceSignals, pending: Signal<number>): () => void {
  const give = (data: SourceData) => {
    for (const [id, one] of Object.entries(data)) void map.getSource<GeoJSONSource>(id)?.setData(one);
  };
  let isOver = false;
  const giveWithFonts = async (data: SourceData) => {
    pending.value += 1;
    await fontsFor(data);
    if (!isOver && labels.peek() === data) give(data);
    pending.value -= 1;
  };
  const stops = [onNew(areas, give), onNew(labels, (data) => { void giveWithFonts(data); })];
  return () => {
    isOver = true;
    for (const stop of stops) stop();
  };
}

/** Acts on each value after the one that the signal has now. */
function onNew<T>(source: ReadonlySignal<T>, act: (value: T) => void): () => void {
  let known = source.peek();
  return effect(() => {
    if (source.value === known) return;
    known = source.value;
    act(known);
  });
}
