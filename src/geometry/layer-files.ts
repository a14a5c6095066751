/**
 * Names of files in `geo/layers`, the base map. `overview` is needed for the first picture; `names` are what else can
 * be read on land; `detail` replaces some of the others as one zooms in. `waters` are the names of seas, and rivers.
 */
export const LAYER_FILES = {
  overview: { countries: 'countries-overview', borders: 'borders-overview', lakes: 'lakes' },
  names: { regions: 'region-names', settlements: 'settlements' },
  detail: { countries: 'countries-detail', borders: 'borders-detail' },
  waters: { waters: 'waters' },
} as const;

export type LayerSet = keyof typeof LAYER_FILES;

/** The sets in the order in which they come; each is better than what it has in common with those before it. */
export const LAYER_SETS: readonly LayerSet[] = ['overview', 'names', 'detail'];
