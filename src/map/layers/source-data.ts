/** Hands the style's sources their data, each only when it has changed. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { GeoJSONSource } from 'maplibre-gl';
import type { MovementSpots } from '../../cartography/movement-spots.ts';
import type { NamesInView } from '../../cartography/names-in-view.ts';
import type { Store } from '../../store/store.ts';
import type { MapContext } from '../context.ts';
import { loadMapFonts } from '../fonts.ts';
import { onChange } from '../on-change.ts';
import type { Atlas } from '../../geometry/atlas.ts';
import { areaSources, detailSource, labelSources, movementSource, WATER_LABELS } from './sources.ts';
import type { SourceData } from './style.ts';

/** What the sources hold now, and in which parts it changes. */
export type SourceSignals = Record<'areas' | 'details' | 'labels' | 'movement', ReadonlySignal<SourceData>>;

/** Once the map has come to rest: which names are left to it, and where what moved is told. */
interface Shown extends Pick<MapContext, 'store' | 'shown'> {
  names?: ReadonlySignal<NamesInView | undefined>;
  spots?: ReadonlySignal<MovementSpots | undefined>;
}

export function sourceSignals({ store, shown, names, spots }: Shown): SourceSignals {
  const areaAtlas = atlasOf(store, [
    'countries', 'lakes', 'borders', 'regions', 'neighbours', 'places', 'settlements',
  ]);
  const detailAtlas = atlasOf(store, ['waters', 'countryMaps']);
  return {
    areas: computed(() => areaSources(areaAtlas.value, store)),
    details: computed(() => detailSource(detailAtlas.value, store.story, shown.language.value)),
    // These are set once, where no marker is in the way.
    labels: computed(() => (names && !names.value ? {}
      : labelSources(store.atlas.value, { ...store, names: names?.value }, shown.language.value))),
    movement: computed(() => {
      if (spots && !spots.value) return {};
      // While something is selected, what else moved is not told.
      const told = shown.selection.value.kind === 'none' ? {} : { told: shown.highlightedMovements.value };
      const { links } = store;
      const shownNow = { links, visible: shown.visible.value, wording: shown.wording.value, spots: spots?.value ?? [] };
      return movementSource(store.atlas.value, { ...shownNow, ...told }, shown.language.value);
    }),
  };
}

/**
 * The atlas as it was when one of some layers changed last: the map cuts what it is given into tiles anew, which takes
 * a while, and is not to for layers that are not in it.
 */
function atlasOf({ atlas }: Pick<Store, 'atlas'>, layers: readonly (keyof Atlas['layers'])[]): ReadonlySignal<Atlas> {
  let last = atlas.peek();
  return computed(() => {
    const now = atlas.value;
    if (layers.some((layer) => now.layers[layer] !== last.layers[layer])) last = now;
    return last;
  });
}

/** Resolves when the fonts are there for all that has words on it. */
const fontsFor = (data: SourceData): Promise<void> => {
  const wordsWhere = (isWater: boolean) => Object.values(data)
    .flatMap(({ features }) => features.flatMap(({ properties }) =>
      ('label' in properties && ('kind' in properties && WATER_LABELS.has(properties.kind)) === isWater
        ? [properties.label] : [])))
    .join('');
  return loadMapFonts(wordsWhere(false), wordsWhere(true));
};

/** Resolves when the map can be opened with all its words. */
export function openingFonts(store: Store): Promise<void> {
  const { details, labels, movement } = sourceSignals({ store, shown: store });
  return fontsFor({ ...details.peek(), ...labels.peek(), ...movement.peek() });
}

/** The map has been given what the sources hold now. */
export function followData(
  { map, store }: MapContext, { areas, details, labels, movement }: SourceSignals,
): () => void {
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
    ...[details, labels, movement].map((words) =>
      onChange(words.peek(), () => words.value, (data) => { void giveWithFonts(data, words); })),
  ];
  return () => {
    isOver = true;
    for (const stop of stops) stop();
  };
}
