/** Hands the style's sources their data, each only when it has changed. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { GeoJSONSource } from 'maplibre-gl';
import type { Store } from '../../store/store.ts';
import type { MapContext } from '../context.ts';
import { loadMapFonts } from '../fonts.ts';
import { onChange } from '../on-change.ts';
import { areaSources, labelSources, movementSource } from './sources.ts';
import type { SourceData } from './style.ts';

/** What the sources hold now, and in which parts it changes. */
export type SourceSignals = Record<'areas' | 'labels' | 'movement', ReadonlySignal<SourceData>>;

export function sourceSignals({ store, shown }: Pick<MapContext, 'store' | 'shown'>): SourceSignals {
  return {
    areas: computed(() => areaSources(store.atlas.value, store)),
    labels: computed(() => labelSources(store.atlas.value, store, shown.language.value)),
    movement: computed(() => {
      // While something is selected, what else moved is not told.
      const told = shown.selection.value.kind === 'none' ? {} : { told: shown.highlightedMovements.value };
      const { links } = store;
      const shownNow = { links, visible: shown.visible.value, wording: shown.wording.value };
      return movementSource(store.atlas.value, { ...shownNow, ...told }, shown.language.value);
    }),
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
export function openingFonts(store: Store): Promise<void> {
  const { labels, movement } = sourceSignals({ store, shown: store });
  return fontsFor({ ...labels.peek(), ...movement.peek() });
}

/** The map has been given what the sources hold now. */
export function followData({ map, store }: MapContext, { areas, labels, movement }: SourceSignals): () => void {
  const give = (data: SourceData) => {
    for (const [id, one] of Object.entries(data)) void map.getSource<GeoJSONSource>(id)?.setData(one);
  };
  let isOver = false;
  const giveWithFonts = async (data: SourceData, now: ReadonlySignal<SourceData>) => {
    const ended = store.loadBegan();
    await fontsFor(data);
    if (!isOver && now.peek() === data) give(data);
    ended();
  };
  const stops = [
    onChange(areas.peek(), () => areas.value, give),
    ...[labels, movement].map((words) =>
      onChange(words.peek(), () => words.value, (data) => { void giveWithFonts(data, words); })),
  ];
  return () => {
    isOver = true;
    for (const stop of stops) stop();
  };
}
