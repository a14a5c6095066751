/** The map's landmark: the map itself, and what always stands on it. */
import type { RefObject } from 'preact';
import { usePage } from './context.tsx';
import { Legend } from './legend.tsx';

/** On narrow screens the sheet may lie over what has the focus: bring the map back into sight. */
function showMap(): void {
  if (matchMedia('(max-width: 899px)').matches) document.scrollingElement?.scrollTo({ top: 0 });
}

export function MapPane({ map, onAbout }: { map: RefObject<HTMLDivElement | null>; onAbout: () => void }) {
  const { store } = usePage();
  const status = store.mapStatus.value;
  const isBlank = store.atlas.value.layers.countries === undefined && store.pendingLayers.value > 0;
  return (
    <section class="map-pane" aria-label="Map" onFocusIn={showMap}>
      <div class="map" ref={map} />
      {isBlank && status === 'loading' && <p class="map-message" role="status">Drawing the map …</p>}
      {status === 'unavailable' && (
        <p class="map-message" role="status">
          The map can’t be drawn right now: it needs WebGL, which this browser does not give it. Everything else works, and the list
          of places leads everywhere. The map comes back by itself when it can; loading the page again may help.
        </p>
      )}
      <Legend />
      <p class="credits" data-over-map>
        Disputed borders dashed · Natural Earth, GeoNames · <button type="button" onClick={onAbout}>Borders and sources</button>
      </p>
    </section>
  );
}
