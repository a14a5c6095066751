/** The markers as they are seen: what each says, which are lit, and where they stand while the map moves. */
import type { MarkerGroup } from '../../cartography/marker-groups.ts';
import type { MarkerPlacement } from '../../cartography/marker-layout.ts';
import { markerLabel, markerWords, messagesIn } from '../../locales/messages.ts';
import { toldMarker } from '../../view/told-marker.ts';
import type { MapContext } from '../context.ts';
import { standingsOf, type Arrangement } from './arrange.ts';
import type { LabelSize, LabelSizes } from './label-sizes.ts';
import { paintMarker, placeMarker } from './marker-element.ts';
import type { MarkerLayer } from './marker-layer.ts';

export interface ShownMarkers {
  /** How large the words beside a group's ring are. */
  labelOf: (group: MarkerGroup) => LabelSize;
  /** Lights those of the highlighted places; an effect that calls it follows them. */
  light: (placements: readonly MarkerPlacement[]) => void;
  /** Makes those that are laid out, and says what they tell of. */
  draw: (placements: readonly MarkerPlacement[]) => void;
  /** Stands them where their places are in the map as it is now. */
  carry: (arrangement: Arrangement) => void;
}

export function showMarkers(context: MapContext, layer: MarkerLayer, labels: LabelSizes): ShownMarkers {
  const { store, shown } = context;
  const told = (group: MarkerGroup) =>
    toldMarker({ links: store.links, view: shown.view.peek() }, group, shown.visibleAt.peek());
  const labelOf = (group: MarkerGroup) => {
    const one = told(group);
    return labels.of(markerWords(messagesIn(shown.view.peek().language), one), one.isContested);
  };

  return {
    labelOf,
    light: (placements) => {
      const highlighted = shown.highlightedPlaces.value;
      for (const { id, places } of placements)
        layer.get(id)?.button.classList.toggle('is-lit', places.some((place) => highlighted.has(place)));
    },
    draw: (placements) => {
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
    },
    carry: (arrangement) => {
      for (const [{ id }, standing] of standingsOf(context, arrangement)) {
        const marker = layer.get(id);
        if (!marker) continue;
        marker.button.hidden = standing === undefined;
        marker.leader.hidden = standing === undefined;
        if (standing) placeMarker(marker, standing);
      }
    },
  };
}
