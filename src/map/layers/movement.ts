/** What a statement says went from place to place: the great circle's distance, and arrows along it. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../cartography/theme.ts';
import { MAP_FONT } from '../fonts.ts';

/** Name of the arrowhead image that `map/images.ts` draws. */
export const ARROW = 'arrow';

export const movementLabel = (theme: Theme): LayerSpecification[] => [
  {
    id: 'movement-label',
    type: 'symbol',
    source: 'movement',
    filter: ['==', ['geometry-type'], 'Point'],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': MAP_FONT.semibold,
      'text-size': 13,
      'text-offset': [0, -0.9],
    },
    paint: { 'text-color': theme.accent, 'text-halo-color': theme.mapHalo, 'text-halo-width': 1.6 },
  },
  {
    id: 'movement-arrows',
    type: 'symbol',
    source: 'movement',
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 150,
      'icon-image': ARROW,
      'icon-size': 0.5,
      'icon-rotation-alignment': 'map',
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  },
];
