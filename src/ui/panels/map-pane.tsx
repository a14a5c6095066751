/** The map's landmark: the map itself, and what always stands on it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { namesOf } from '../../geometry/atlas.ts';
import { nameIn } from '../../story/names.ts';
import { usePage, useMessages } from '../context.tsx';
import { useDialog } from '../hooks/openable.ts';
import { CloseUp } from './close-up.tsx';
import { Legend } from './legend.tsx';
import { MapCorner } from './map-corner.tsx';
import { PlaceList } from './place-list.tsx';
import { StillMap } from './static-map.tsx';

export function MapPane() {
  const { store, mountMap, opening } = usePage();
  const about = useDialog('about');
  const map = useRef<HTMLDivElement>(null);
  useEffect(() => (map.current ? mountMap?.(map.current) : undefined), [mountMap]);
  const credits = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const element = credits.current;
    if (!element) return undefined;
    const tell = () => element.parentElement?.style.setProperty('--credits', `${element.offsetHeight}px`);
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // On narrow screens the sheet may lie over what has the focus: bring the map back into sight.
  const showMap = () => { if (store.detent.peek() === 'full') store.sheetMoved('half'); };
  const { map: words } = useMessages();
  const borders = useBorders();
  const status = store.mapStatus.value;
  const [hasDrawn, setDrawn] = useState(false);
  useEffect(() => { if (status === 'idle') setDrawn(true); }, [status]);
  const still = hasDrawn ? null : opening;
  const isBlank = store.atlas.value.layers.countries === undefined && store.pendingLoads.value > 0;
  return (
    <section class="map-pane" aria-label={words.name} onFocusIn={showMap}>
      <div class={still === null ? 'map' : 'map is-coming'} ref={map} />
      <StillMap opening={still} />
      {isBlank && still === null && status === 'loading' && <p class="map-message" role="status">{words.drawing}</p>}
      {status === 'unavailable' && (
        <p class="map-message" role="status">
          {words.still}
        </p>
      )}
      <Legend />
      <CloseUp />
      <MapCorner />
      <PlaceList />
      <p class="credits" data-over-map ref={credits}>
        {borders} · Natural Earth, GeoNames ·{' '}
        <button type="button" onClick={() => about.setOpen(true)}>
          {words.sources}
        </button>
      </p>
    </section>
  );
}

/** What the map's borders mean, as far as they are in view. */
function useBorders(): string {
  const { store } = usePage();
  const { map: words } = useMessages();
  const { isAny, areas } = store.bordersInView.value;
  if (!isAny) return words.governed;
  const language = store.language.value;
  const names = areas.map((id) => nameIn(namesOf(store.atlas.value, id) ?? {}, language));
  return names.length === 0 ? words.dashed
    : words.dashedAround({ names: new Intl.ListFormat(language, { type: 'unit' }).format(names) });
}
