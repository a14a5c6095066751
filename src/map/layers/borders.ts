/** Borders as lines of their own, each drawn once; disputed ones dashed (the policy is in `geo/README.md`). */
import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../theme/theme.ts';
import { part } from './part.ts';

export const borders = (theme: Theme): LayerSpecification[] => [
  {
    id: 'region-borders',
    type: 'line',
    source: 'areas',
    minzoom: 3,
    filter: part('border', ['==', ['get', 'kind'], 'region']),
    paint: { 'line-color': theme.regionBorder, 'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.4, 7, 1] },
  },
  {
    id: 'country-borders',
    type: 'line',
    source: 'areas',
    filter: part('border', ['==', ['get', 'kind'], 'country']),
    paint: { 'line-color': theme.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.6, 7, 1.8] },
  },
  {
    id: 'disputed-borders',
    type: 'line',
    source: 'areas',
    filter: part('border', ['==', ['get', 'kind'], 'disputed']),
    paint: {
      'line-color': theme.disputed,
      'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.9, 7, 2],
      'line-dasharray': [2.5, 2],
    },
  },
];
