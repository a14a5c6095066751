/** What tells where the map looks, in its corner: a small globe, and how many places lie outside. */
import { useMessages, usePage } from '../context.tsx';
import { Locator } from './locator.tsx';

export function MapCorner() {
  const { store } = usePage();
  const { outside } = store.mapView.value;
  return (
    <div class="map-corner" data-over-map>
      <Locator />
      {outside.length > 0 && <OtherPlaces outside={outside} />}
    </div>
  );
}

function OtherPlaces({ outside }: { outside: readonly string[] }) {
  const { store } = usePage();
  const { map } = useMessages();
  const isOpen = store.listed.value?.at === null;
  return (
    <button
      type="button"
      class="other-places"
      aria-expanded={isOpen}
      onClick={() => store.listPlaces(isOpen ? null : { places: outside, at: null })}
    >
      {map.others({ count: outside.length })}
    </button>
  );
}
