/** `overview` is needed for the first picture, `detail` replaces some of it as one zooms in. Names of files in `geo/layers`. */
export const LAYER_FILES = {
  overview: {
    countries: 'countries-overview', regions: 'regions-overview', borders: 'borders-overview',
    lakes: 'lakes', labels: 'labels', settlements: 'settlements',
  },
  detail: { countries: 'countries-detail', regions: 'regions-detail', borders: 'borders-detail' },
} as const;

export type LayerSet = keyof typeof LAYER_FILES;
