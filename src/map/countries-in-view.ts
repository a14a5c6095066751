/** Tells the page which countries its map shows from near, each time it has come to rest elsewhere. */
import { countriesInView } from '../cartography/countries-in-view.ts';
import type { MapContext } from './context.ts';
import { sightOf } from './markers/screen.ts';

export function followCountries(
  { map, store, shown }: MapContext, tell: (countries: readonly string[]) => void,
): () => void {
  let told: unknown[] = [];
  const rest = () => {
    const atlas = store.atlas.peek();
    const sight = sightOf(map, shown.view.peek().projection === 'globe');
    const now = [atlas.layers.countries, sight];
    if (now.every((one, i) => one === told[i])) return;
    told = now;
    tell(countriesInView(atlas, sight, map.getZoom()));
  };
  map.on('idle', rest);
  return () => { map.off('idle', rest); };
}
