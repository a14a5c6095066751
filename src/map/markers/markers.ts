/** A button for each place, or for several that crowd: name, number of statements, and a ring of their stances. */
import { effect } from '@preact/signals';
import type { MarkerGroup } from '../../cartography/marker-groups.ts';
import type { MarkerPlacement } from '../../cartography/marker-layout.ts';
import type { MovementSpots } from '../../cartography/movement-spots.ts';
import { namesInView, type NamesInView } from '../../cartography/names-in-view.ts';
import { markerLabel, markerWords, messagesIn } from '../../locales/messages.ts';
import { placesIn } from '../../view/derive.ts';
import { toldMarker } from '../../view/told-marker.ts';
import { goTo } from '../../view/transitions.ts';
import type { MapContext } from '../context.ts';
import { isSame } from '../is-same.ts';
import { arrange, controlsOver, isStale, standingsOf, tileZoom, type Arrangement } from './arrange.ts';
import { measureLabels } from './label-sizes.ts';
import { paintMarker, placeMarker } from './marker-element.ts';
import { createMarkerLayer } from './marker-layer.ts';
import { openGroup } from './open-group.ts';
import { tellMap } from './reserve-room.ts';

interface Listeners {
  /** Told where they stand, in CSS px of the map, each time they are laid out. */
  onPlaced: (placements: readonly MarkerPlacement[]) => void;
  /** Told which names the map is left to set, each time it has come to rest. */
  onNames: (names: NamesInView) => void;
  /** Told where on their ways movements are told, each time it has come to rest. */
  onSpots: (spots: MovementSpots) => void;
}

export function mountMarkers(context: MapContext, { onPlaced, onNames, onSpots }: Listeners): () => void {
  const { map, store, shown } = context;
  let current: Arrangement | undefined;
  const order = new Map(store.links.readingOrder.map((id, i) => [id, i]));
  const layer = createMarkerLayer(order, {
    hovered: (id) => store.hovered(id === null ? { kind: 'none' } : { kind: 'place', id }),
    chosen: (id) => {
      const placement = current?.placements.find((one) => one.id === id);
      if (current && placement && placement.places.length > 1) openGroup(context, placement, current.seen);
      else store.dispatch(goTo({ kind: 'place', id }));
    },
    fallback: map.getCanvas(),
  });
  // Among the canvas, so that wheel, drag and pinch reach the map from a marker too.
  map.getCanvasContainer().append(layer.element);
  const labels = measureLabels(layer.element);
  const tell = tellMap(map);

  const told = (group: MarkerGroup) =>
    toldMarker({ links: store.links, view: shown.view.peek() }, group, shown.visibleAt.peek());
  const labelOf = (group: MarkerGroup) => {
    const one = told(group);
    return labels.of(markerWords(messagesIn(shown.view.peek().language), one), one.isContested);
  };

  const light = () => {
    const highlighted = shown.highlightedPlaces.value;
    for (const { id, places } of current?.placements ?? [])
      layer.get(id)?.button.classList.toggle('is-lit', places.some((place) => highlighted.has(place)));
  };

  const draw = (placements: readonly MarkerPlacement[]) => {
    const { language, selection } = shown.view.peek();
    const messages = messagesIn(language);
    layer.element.lang = language;
    layer.show(placements);
    for (const placement of placements) {
      const marker = layer.get(placement.id);
      const one = told(placement);
      const isMerged = placement.places.length > 1;
      const { width, isWrapped } = labelOf(placement);
      if (marker) paintMarker(marker, {
        name: markerWords(messages, one), width: isWrapped ? width : undefined,
        label: markerLabel(messages, one), isMerged,
        stances: one.stances, isContested: one.isContested,
        isSelected: !isMerged && selection.kind === 'place' && selection.id === placement.id,
      });
    }
    light();
  };

  const carry = (arrangement: Arrangement) => {
    for (const [{ id }, standing] of standingsOf(context, arrangement)) {
      const marker = layer.get(id);
      if (!marker) continue;
      marker.button.hidden = standing === undefined;
      marker.leader.hidden = standing === undefined;
      if (standing) placeMarker(marker, standing);
    }
  };

  const layOut = (): Arrangement => {
    const arrangement = arrange(context, { labelOf, sizeOf: (name) => labels.of(name, false) });
    current = arrangement;
    draw(arrangement.placements);
    carry(arrangement);
    onPlaced(arrangement.placements);
    return arrangement;
  };
  const settle = () => {
    const arrangement = layOut();
    tell(arrangement);
    store.mapSeen(arrangement);
    const refOf = (id: string) => store.links.places.get(id)?.ref ?? [];
    onNames(namesInView({ ...store, atlas: store.atlas.peek() }, {
      sight: arrangement.sight, zoom: tileZoom(map), taken: arrangement.boxes,
      named: arrangement.placements.flatMap(({ id }) => refOf(id)),
      chosen: placesIn(store.links, shown.view.peek().selection),
    }));
    onSpots(arrangement.spots);
    return arrangement;
  };
  const rest = () => {
    const before = settle();
    // With what is seen the page's controls over the map may come or go; it has set them when this is called.
    queueMicrotask(() => { if (!isSame(before.controls, controlsOver(map))) settle(); });
  };
  const move = () => {
    if (!current || isStale(map, current)) layOut();
    else carry(current);
  };
  let pending = 0;
  const soon = () => {
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(rest);
  };
  const anew = () => {
    labels.forget();
    soon();
  };
  const lettersCame = ({ fontfaces }: FontFaceSetLoadEvent) => {
    if (labels.areIn(fontfaces)) anew();
  };

  const stops = [
    effect(() => {
      // What follows from these is read again when it is laid out.
      void [shown.view.value, shown.visibleAt.value, store.atlas.value, messagesIn(shown.language.value)];
      soon();
    }),
    effect(light),
  ];
  map.on('move', move);
  map.on('moveend', soon);
  map.on('resize', anew);
  // Another language brings another font, and names of another width.
  document.fonts.addEventListener('loadingdone', lettersCame);

  return () => {
    cancelAnimationFrame(pending);
    map.off('move', move);
    map.off('moveend', soon);
    map.off('resize', anew);
    document.fonts.removeEventListener('loadingdone', lettersCame);
    for (const stop of stops) stop();
    layer.remove();
    store.mapSeen(null);
  };
}
