/** The map's layers as they arrive, in the store and for whoever draws a figure. */
import { EMPTY_ATLAS, geometryOf, withLayers, type Atlas, type Layers } from '../geometry/atlas.ts';
import { LAYER_SETS, type LayerSet } from '../geometry/layer-files.ts';
import { loadCountryMap, loadLayers, loadPlaces } from './load.ts';
import type { Store } from '../store/store.ts';
import type { Place } from '../story/story.ts';

export interface LayerLoader {
  /** Loads a set and those before it, each once, and again only if not all of it came. Resolves whatever came. */
  need: (set: LayerSet) => Promise<void>;
  /** Told the countries that are seen from near (codes): loads their maps, and leaves off others'. */
  showCountries: (countries: readonly string[]) => Promise<void>;
  /** What has come of a set, upon what has come of those before it, with the waters. */
  atlas: (set: LayerSet) => Atlas;
}

/** Waters have nothing in common with the others. */
const upTo = (set: LayerSet) => (set === 'waters' ? [set] : LAYER_SETS.slice(0, LAYER_SETS.indexOf(set) + 1));

export function createLayerLoader(store: Store): LayerLoader {
  const arrived: Partial<Record<LayerSet, Partial<Layers>>> = {};
  const asked: Partial<Record<LayerSet, Promise<void>>> = {};
  let countryMaps: Layers['countryMaps'] = { features: [] };
  const atlas = (set: LayerSet) =>
    [...upTo(set), 'waters' as const].reduce((sum, one) => withLayers(sum, arrived[one] ?? {}), EMPTY_ATLAS);
  const allOf = () => withLayers(atlas('detail'), { countryMaps });

  const load = async (set: LayerSet) => {
    const ended = store.loadBegan();
    const [{ layers, failures }, places] = await Promise.all([
      loadLayers(set),
      set === 'overview' ? loadPlaces(store.story.id) : {},
    ]);
    arrived[set] = { ...layers, ...places };
    store.layersArrived(allOf());
    store.notify(...failures.map((failure) => ({ kind: 'layer-missing' as const, ...failure })));
    // While a layer is missing it would be said of every place in it.
    const missing = set === 'overview' && failures.length === 0 ? undrawn(store) : [];
    if (missing.length > 0)
      store.notify({ kind: 'places-not-drawn', places: missing.map(({ names, ref = '' }) => ({ names, ref })) });
    ended();
    if (failures.length > 0) delete asked[set];
  };

  const openCountryMaps = async () => (await import('./country-maps.ts')).createCountryMaps({
    load: loadCountryMap,
    arrived: (features) => {
      countryMaps = { features };
      store.layersArrived(allOf());
    },
  });
  let opened: ReturnType<typeof openCountryMaps> | undefined;
  const showCountries = async (countries: readonly string[]) => {
    const ended = store.loadBegan();
    try {
      const show = await (opened ??= openCountryMaps());
      await show(countries);
    } catch {
      // The map is whole without them; their code is asked for again with the next countries.
      opened = undefined;
    }
    ended();
  };

  const need = async (set: LayerSet) => { await Promise.all(upTo(set).map((one) => asked[one] ??= load(one))); };
  return { need, atlas, showCountries };
}

const undrawn = ({ story, atlas }: Store): Place[] => story.places.filter((place) => !geometryOf(atlas.peek(), place));
