/** What the story is about from near, in a corner of the map, where it is a speck on it. */
import { useComputed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { speckOf } from '../../view/speck.ts';
import { Go, usePage, useMessages, usePlaceName } from '../context.tsx';

/** CSS px as it is drawn; the page scales it. */
const SIZE = { width: 168, height: 132 };

export function CloseUp() {
  const { store, drawCloseUp } = usePage();
  const { map: words } = useMessages();
  const nameOf = usePlaceName();
  const [svg, setSvg] = useState('');
  // The map itself comes first.
  const place = useComputed(() => (
    store.mapStatus.value === 'loading' && svg === '' ? undefined : speckOf(store.derived.value, store.atlas.value)
  )).value;
  const { language, atlas, wording } = store;
  const about = [place, drawCloseUp, language.value, atlas.value, wording.value];
  useEffect(() => {
    if (place === undefined || !drawCloseUp) return undefined;
    let isWanted = true;
    // What draws it may not come; the map goes without it.
    drawCloseUp(place, SIZE).then((drawn) => { if (isWanted) setSvg(drawn); }, () => {});
    return () => { isWanted = false; };
  }, about);
  if (place === undefined || svg === '') return null;
  return (
    <Go class="close-up-link" data-over-map target={{ kind: 'place', id: place }}
      aria-label={words.near({ place: nameOf(place) })} dangerouslySetInnerHTML={{ __html: svg }} />
  );
}
