/** Names of what the story does not mention, from label points; the story's places carry markers instead. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../cartography/theme.ts';
import { MAP_FONT } from '../fonts.ts';

const halo = (theme: Theme) => ({ 'text-halo-color': theme.mapHalo, 'text-halo-width': 1.4 });

export const countryLabels = (theme: Theme): LayerSpecification[] => [
  {
    id: 'country-labels',
    type: 'symbol',
    source: 'labels',
    filter: ['all', ['==', ['get', 'kind'], 'country'], ['>=', ['zoom'], ['-', ['*', ['get', 'rank'], 0.9], 0.2]]],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': MAP_FONT.regular,
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 11, 6, 15],
      'text-max-width': 7,
      'text-padding': 4,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': theme.mapText, ...halo(theme) },
  },
];

export const regionLabels = (theme: Theme): LayerSpecification[] => [
  {
    id: 'region-labels',
    type: 'symbol',
    source: 'labels',
    minzoom: 4.5,
    filter: ['==', ['get', 'kind'], 'region'],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': MAP_FONT.regular,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4.5, 10, 8, 14],
      'text-max-width': 6,
      'text-letter-spacing': 0.05,
      'text-padding': 6,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': theme.mapText, 'text-opacity': 0.8, ...halo(theme) },
  },
];

export const settlements = (theme: Theme): LayerSpecification[] => [
  {
    id: 'settlements',
    type: 'symbol',
    source: 'settlements',
    minzoom: 3,
    filter: ['>=', ['zoom'], ['+', 1.5, ['get', 'rank']]],
    layout: {
      'icon-image': 'dot',
      'icon-size': 0.5,
      'text-field': ['get', 'label'],
      'text-font': MAP_FONT.regular,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 8, 14],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.5,
      'text-justify': 'auto',
      'text-optional': true,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': theme.mapText, ...halo(theme) },
  },
];

/** Invisible boxes where markers stand. Placed before all other symbols, so that no label comes to lie under a marker. */
export const markerBoxes = (): LayerSpecification[] => [
  {
    id: 'marker-boxes',
    type: 'symbol',
    source: 'marker-boxes',
    layout: { 'icon-image': 'box', 'icon-allow-overlap': true, 'icon-padding': 0 },
    // With nothing to be seen of them they need not be drawn, but still take their room.
    paint: { 'icon-opacity': 0 },
  },
];
