/** What the story is about from near, in a corner of the map, where it is a speck on it. */
import { useComputed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { speckOf } from '../../view/speck.ts';
import { Go, usePage, useMessages, usePlaceName } from '../context.tsx';

/** CSS px as it is drawn; the page scales it. */
const USUAL = { width: 168, height: 132 };
const SMALL = { width: 104, height: 82 };
/** A narrower map has a small one, and a lower one has no room for any: it would crowd out the markers. CSS px. */
const NARROW = 560;
const LOW = 360;

export function CloseUp() {
  const { store, drawCloseUp } = usePage();
  const { map: words } = useMessages();
  const nameOf = usePlaceName();
  const [svg, setSvg] = useState<string | null>('');
  const place = useComputed(() => speckOf(store.derived.value, store.atlas.value)).value;
  const { width, height } = store.mapView.value.size;
  const size = height < LOW ? undefined : width < NARROW ? SMALL : USUAL;
  const { language, atlas, wording } = store;
  // The map itself comes first.
  const isDue = useComputed(() => store.mapStatus.value !== 'loading').value || svg !== '';
  const about = [place, size, isDue, drawCloseUp, language.value, atlas.value, wording.value];
  useEffect(() => {
    if (place === undefined || !size || !isDue || !drawCloseUp) return undefined;
    let isWanted = true;
    // What draws it may not come; the map goes without it.
    drawCloseUp(place, size).then((drawn) => { if (isWanted) setSvg(drawn); },
      () => setSvg((before) => (before === '' ? null : before)));
    return () => { isWanted = false; };
  }, about);
  // Before it is drawn it has its room already, for markers and names to keep off.
  if (place === undefined || !size || !drawCloseUp || svg === null) return null;
  return (
    <Go class={size === SMALL ? 'close-up-link is-small' : 'close-up-link'} data-over-map
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
      target={{ kind: 'place', id: place }} aria-label={words.near({ place: nameOf(place) })}
      dangerouslySetInnerHTML={{ __html: svg }} />
  );
}
