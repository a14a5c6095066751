/**
 * Names of files in `geo/layers`. `overview` is needed for the first picture; `gazetteer` finds whatever place a story
 * may refer to, and names towns; `detail` replaces some of the others as one zooms in.
 */
export const LAYER_FILES = {
  overview: { countries: 'countries-overview', borders: 'borders-overview', lakes: 'lakes' },
  gazetteer: { regions: 'regions-overview', settlements: 'settlements' },
  detail: { countries: 'countries-detail', regions: 'regions-detail', borders: 'borders-detail' },
} as const;

export type LayerSet = keyof typeof LAYER_FILES;
