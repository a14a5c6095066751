/**
 * A page may enlarge its map by CSS `zoom`, as a public screen does: within the map all lengths are as they were, and
 * only what is measured from outside it (`getBoundingClientRect`) is larger.
 */
import type { Map as GLMap } from 'maplibre-gl';

/** Screen lengths for each of the map's own; 1 where nothing enlarges it, or the browser does not tell. */
export const zoomOf = (container: Element): number => container.currentCSSZoom ?? 1;

/** Draws an enlarged map as sharp as the screen is. */
export function followPageZoom(map: GLMap): () => void {
  const sharpen = () => {
    const zoom = zoomOf(map.getContainer());
    if (zoom !== 1) map.setPixelRatio(devicePixelRatio * zoom);
  };
  sharpen();
  addEventListener('resize', sharpen);
  return () => removeEventListener('resize', sharpen);
}
