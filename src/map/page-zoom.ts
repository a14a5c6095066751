/**
 * A page may enlarge its map by CSS `zoom`, as a public screen does: within the map all lengths are as they were, and
 * only what is measured from outside it (`getBoundingClientRect`) is larger.
 */
import type { Map as GLMap } from 'maplibre-gl';

/** Screen lengths for each of the map's own; 1 where nothing enlarges it, or the browser does not tell. */
export const zoomOf = (container: Element): number => container.currentCSSZoom ?? 1;

/** The screen's pixels for each length of an enlarged map; undefined for one as large as it is, which knows them. */
export function sharpnessOf(container: Element): number | undefined {
  const zoom = zoomOf(container);
  return zoom === 1 ? undefined : devicePixelRatio * zoom;
}

/**
 * Draws an enlarged map as sharp as the screen is; it is made so. Before it has its style it must not be told again: it
 * would lay itself out as a flat map, which comes near no pole when it is far out.
 */
export function followPageZoom(map: GLMap): () => void {
  const sharpen = () => {
    const sharpness = sharpnessOf(map.getContainer());
    if (sharpness !== undefined) map.setPixelRatio(sharpness);
  };
  addEventListener('resize', sharpen);
  return () => removeEventListener('resize', sharpen);
}
