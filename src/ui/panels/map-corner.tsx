/** What tells where the map looks, in its corner: how many places lie outside. */
import { useMessages, usePage } from '../context.tsx';

export function MapCorner() {
  const { store } = usePage();
  const { map } = useMessages();
  const { outside } = store.mapView.value;
  const isOpen = store.listed.value?.at === null;
  if (outside.length === 0) return null;
  return (
    <div class="map-corner" data-over-map>
      <button
        type="button"
        class="other-places"
        aria-expanded={isOpen}
        onClick={() => store.listPlaces(isOpen ? null : { places: outside, at: null })}
      >
        {map.others({ count: outside.length })}
      </button>
    </div>
  );
}
