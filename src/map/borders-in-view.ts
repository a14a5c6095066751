/** Tells the page which disputed borders its map shows, so that what it says of borders is about these. */
import type { MapContext } from './context.ts';
import { inParts } from './layers/expressions.ts';

/** From this zoom on a disputed area is large enough to be named. */
const NAMED_FROM = 4;

export function followBorders({ map, store }: MapContext): () => void {
  const tell = () => {
    const bounds = map.getBounds();
    const countries = store.atlas.peek().layers.countries?.features ?? [];
    const areas = map.getZoom() < NAMED_FROM ? [] : countries.flatMap(({ properties: { id, disputed, label } }) => {
      const [lng = 0, lat = 0] = label ?? [];
      return disputed === true && bounds.contains([lng, lat]) ? [id] : [];
    });
    const isAny = map.queryRenderedFeatures({ layers: ['dashed-lines'], filter: inParts(['border']) }).length > 0;
    store.bordersSeen({ isAny, areas });
  };
  map.on('idle', tell);
  return () => { map.off('idle', tell); };
}
