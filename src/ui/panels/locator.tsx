/** A small globe that shows where on the Earth the map looks, and leads to all places of the story. */
import { useComputed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { frameOfAll } from '../../view/framed.ts';
import { moveCamera } from '../../view/transitions.ts';
import { useMessages, usePage } from '../context.tsx';

/** CSS px as it is drawn; the page scales it. */
const SIDE = 64;
/** A map that is narrower or lower has no room for it, CSS px. */
const LEAST = { width: 560, height: 400 };

export function Locator() {
  const { store, drawLocator } = usePage();
  const { map: words } = useMessages();
  const [svg, setSvg] = useState<string | null>('');
  const { frame, size } = store.mapView.value;
  const shown = size.width >= LEAST.width && size.height >= LEAST.height ? frame : null;
  // As JSON: a map that has not moved is told of too.
  const where = shown && JSON.stringify(shown);
  const hasLayers = useComputed(() => store.atlas.value.layers.countries !== undefined).value;
  useEffect(() => {
    if (!shown || !drawLocator || !hasLayers) return undefined;
    let isWanted = true;
    // What draws it may not come; the map goes without it.
    drawLocator(shown, SIDE).then((drawn) => { if (isWanted) setSvg(drawn); }, () => setSvg(null));
    return () => { isWanted = false; };
  }, [where, drawLocator, hasLayers]);
  // Before it is drawn it has its room already, for markers to keep off.
  if (!shown || svg === null) return null;
  const showAll = () => {
    const all = frameOfAll(store.derived.peek(), store.atlas.peek(), size);
    if (all) store.dispatch(moveCamera(all));
  };
  return (
    <button type="button" class="locator" aria-label={words.showAll} title={words.showAll} onClick={showAll}
      dangerouslySetInnerHTML={{ __html: svg }} />
  );
}
