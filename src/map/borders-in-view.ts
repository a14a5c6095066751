/** Tells the page which disputed borders its map shows, so that what it says of borders is about these. */
import type { MapContext } from './context.ts';
import { inParts } from './layers/expressions.ts';

/** From this zoom on a disputed area is large enough to be named. */
const NAMED_FROM = 4;

export function followBorders({ map, store }: MapContext): () => void {
  const tell = () => {
    // What is still on its way is drawn first: looking through all that is drawn takes a while.
    if (store.mapStatus.peek() !== 'idle') return;
    const bounds = map.getBounds();
    const countries = store.atlas.peek().layers.countries?.features ?? [];
    const areas = map.getZoom() < NAMED_FROM ? [] : countries.flatMap(({ properties: { id, disputed, label } }) =>
      (disputed && label && bounds.contains(label as [lon: number, lat: number]) ? [id] : []));
    const isAny = map.queryRenderedFeatures({ layers: ['dashed-lines'], filter: inParts(['border']) }).length > 0;
    store.bordersSeen({ isAny, areas });
  };
  map.on('idle', tell);
  return () => { map.off('idle', tell); };
}
