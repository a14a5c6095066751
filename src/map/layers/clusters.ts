/** Places of a story that has too many for markers: circles as large as their number of statements. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../cartography/theme.ts';
import { MAP_FONT } from '../fonts.ts';

export const clusterLayers = (theme: Theme): LayerSpecification[] => [
  {
    id: 'spots',
    type: 'circle',
    source: 'spots',
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'statements']], 1, 13, 20, 26],
      'circle-color': theme.card,
      'circle-stroke-color': theme.accent,
      'circle-stroke-width': 2.5,
    },
  },
  {
    id: 'spot-counts',
    type: 'symbol',
    source: 'spots',
    layout: {
      'text-field': ['to-string', ['get', 'statements']],
      'text-font': MAP_FONT.semibold,
      'text-size': 13,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': theme.ink },
  },
  {
    id: 'spot-names',
    type: 'symbol',
    source: 'spots',
    filter: ['!', ['has', 'point_count']],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': MAP_FONT.semibold,
      'text-size': 13,
      'text-anchor': 'left',
      'text-offset': [1.5, 0],
      'text-optional': true,
    },
    paint: { 'text-color': theme.mapText, 'text-halo-color': theme.mapHalo, 'text-halo-width': 1.4 },
  },
];
