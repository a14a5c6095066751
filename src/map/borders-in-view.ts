/** Tells the page which disputed borders its map shows, so that what it says of borders is about these. */
import { bordersIn } from '../geometry/atlas.ts';
import { isInSight, isLineSeen } from '../geometry/visible-part.ts';
import type { MapContext } from './context.ts';
import { sightOf } from './markers/screen.ts';

/** From this zoom on a disputed area is large enough to be named. */
const NAMED_FROM = 4;

export function followBorders({ map, store, shown }: MapContext): () => void {
  const tell = () => {
    const atlas = store.atlas.peek();
    const sight = sightOf(map, shown.view.peek().projection === 'globe');
    const isNamed = map.getZoom() >= NAMED_FROM;
    const areas = (atlas.layers.countries?.features ?? []).flatMap(({ properties: { id, disputed, label } }) =>
      (isNamed && disputed && label && isInSight(sight.pointOf(label), sight) ? [id] : []));
    // Not asked of MapLibre: on a globe that does not fill the window it finds nothing.
    const isAny = bordersIn(atlas).some(({ geometry, properties: { kind } }) =>
      kind === 'disputed' && isLineSeen(geometry, sight));
    store.bordersSeen({ isAny, areas });
  };
  map.on('idle', tell);
  return () => { map.off('idle', tell); };
}
