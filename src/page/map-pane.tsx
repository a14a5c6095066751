/** The map's landmark: the map itself, and what always stands on it. */
import type { RefObject } from 'preact';
import { usePage } from './context.tsx';
import { Legend } from './legend.tsx';

export function MapPane({ map, onAbout }: { map: RefObject<HTMLDivElement | null>; onAbout: () => void }) {
  const { store } = usePage();
  const status = store.mapStatus.value;
  return (
    <section class="map-pane" aria-label="Map">
      <div class="map" ref={map} />
      {status === 'loading' && <p class="map-message" role="status">Drawing the map …</p>}
      {status === 'unavailable' && (
        <p class="map-message" role="status">
          The map can’t be drawn right now: this browser gives no WebGL. Everything else works; the list of places leads everywhere.
          The map comes back by itself when it can.
        </p>
      )}
      <Legend />
      <p class="credits" data-over-map>
        Disputed borders dashed · Natural Earth, GeoNames · <button type="button" onClick={onAbout}>Borders and sources</button>
      </p>
    </section>
  );
}
