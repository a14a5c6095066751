/** Clicks, taps, Enter and hovering on the map itself: the smallest of the story's places under the point wins. */
import { effect } from '@preact/signals';
import type { Map as GLMap, MapMouseEvent, PointLike } from 'maplibre-gl';
import { countryUnder, placeFinder, type PlaceFinder } from '../geometry/under.ts';
import type { Store } from '../state/store.ts';
import { goTo } from '../state/transitions.ts';
import { nameIn } from '../story/names.ts';

/** Layers whose symbols can be clicked; they name a feature of the atlas. */
const SYMBOLS = ['settlements', 'country-labels', 'region-labels'];

export function followPointer(map: GLMap, store: Store): () => void {
  let find: PlaceFinder = () => undefined;
  const stop = effect(() => { find = placeFinder(store.atlas.value, store.story.places); });

  const placeAt = (point: { x: number; y: number }): string | undefined => {
    const position = map.unproject([point.x, point.y]);
    // Beside the globe, MapLibre gives the nearest point on its rim: project it back to see.
    const back = map.project(position);
    if (Math.hypot(back.x - point.x, back.y - point.y) > 3) return undefined;
    return symbolAt(map, store, [point.x, point.y]) ?? find([position.lng, position.lat]);
  };

  const choose = (point: { x: number; y: number }) => {
    const id = placeAt(point);
    if (id !== undefined) return store.dispatch(goTo({ kind: 'place', id }));
    const { lng, lat } = map.unproject([point.x, point.y]);
    const country = countryUnder(store.atlas.peek(), [lng, lat]);
    if (country) store.notices.value = [`No statement mentions ${nameIn(country.properties.name, store.view.peek().language)}.`];
  };

  // A click on a cluster is for the cluster alone.
  const onClick = (event: MapMouseEvent) => {
    const isCluster = map.getLayer('spots') && map.queryRenderedFeatures(event.point, { layers: ['spots'] }).length > 0;
    if (!isCluster) choose(event.point);
  };
  const onMove = (event: MapMouseEvent) => {
    const id = placeAt(event.point);
    map.getCanvas().style.cursor = id === undefined ? '' : 'pointer';
    const now = store.hover.peek();
    if ((now.kind === 'none' ? undefined : now.id) !== id) store.hover.value = id === undefined ? { kind: 'none' } : { kind: 'place', id };
  };
  const onOut = () => { store.hover.value = { kind: 'none' }; };
  const onKey = (event: KeyboardEvent) => {
    const { clientWidth, clientHeight } = map.getContainer();
    if (event.key === 'Enter') choose({ x: clientWidth / 2, y: clientHeight / 2 });
  };

  map.on('click', onClick);
  map.on('mousemove', onMove);
  map.on('mouseout', onOut);
  map.getCanvas().addEventListener('keydown', onKey);
  return () => {
    stop();
    map.off('click', onClick);
    map.off('mousemove', onMove);
    map.off('mouseout', onOut);
    map.getCanvas().removeEventListener('keydown', onKey);
  };
}

/** The story's place that a label under the point names, if any. */
function symbolAt(map: GLMap, store: Store, point: PointLike): string | undefined {
  const layers = SYMBOLS.filter((id) => map.getLayer(id));
  const ref = map.queryRenderedFeatures(point, { layers })[0]?.properties['id'] as unknown;
  return store.story.places.find((place) => place.ref !== undefined && place.ref === ref)?.id;
}
