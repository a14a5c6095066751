/** Names of what the story does not mention, from label points; the story's places carry markers instead. */
import type { LayerSpecification } from 'maplibre-gl';
import { HALO, LABEL_WIDTH, PAGE_LABELS, TOWN_HALO } from '../../cartography/labels.ts';
import type { Theme } from '../../cartography/theme.ts';
import { MAP_FONT } from '../fonts.ts';
import { byZoom, isInReach } from './expressions.ts';

const halo = (theme: Theme) => ({ 'text-halo-color': theme.mapHalo, 'text-halo-width': HALO.page });

export const countryLabels = (theme: Theme): LayerSpecification[] => [
  {
    id: 'country-labels',
    type: 'symbol',
    source: 'labels',
    filter: ['all', ['==', ['get', 'kind'], 'country'], isInReach(PAGE_LABELS.country)],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': MAP_FONT.regular,
      'text-size': byZoom(PAGE_LABELS.country.size),
      'text-max-width': LABEL_WIDTH.country,
      // A little higher or lower where something stands in the way.
      'text-variable-anchor': ['center', 'bottom', 'top'],
      'text-radial-offset': 0.5,
      'text-justify': 'center',
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
    minzoom: PAGE_LABELS.region.from,
    filter: ['all', ['==', ['get', 'kind'], 'region'], isInReach(PAGE_LABELS.region)],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': MAP_FONT.regular,
      'text-size': byZoom(PAGE_LABELS.region.size),
      'text-max-width': LABEL_WIDTH.region,
      'text-letter-spacing': 0.05,
      'text-padding': 6,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': theme.mapText, ...halo(theme) },
  },
];

/** Of lakes too. */
export const seaLabels = (theme: Theme): LayerSpecification[] => [
  {
    id: 'sea-labels',
    type: 'symbol',
    source: 'labels',
    filter: ['all', ['==', ['get', 'kind'], 'sea'], isInReach(PAGE_LABELS.sea)],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': MAP_FONT.italic,
      'text-size': byZoom(PAGE_LABELS.sea.size),
      'text-max-width': LABEL_WIDTH.sea,
      'text-letter-spacing': 0.05,
      'text-padding': 6,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': theme.waterText, 'text-halo-color': theme.water, 'text-halo-width': HALO.page },
  },
];

export const riverLabels = (theme: Theme): LayerSpecification[] => [
  {
    id: 'river-labels',
    type: 'symbol',
    source: 'details',
    minzoom: PAGE_LABELS.river.from,
    filter: ['all', ['==', ['get', 'kind'], 'river'], isInReach(PAGE_LABELS.river)],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 400,
      'text-field': ['get', 'label'],
      'text-font': MAP_FONT.italic,
      'text-size': byZoom(PAGE_LABELS.river.size),
      'text-letter-spacing': 0.05,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': theme.waterText, ...halo(theme) },
  },
];

export const settlements = (theme: Theme): LayerSpecification[] => [
  {
    id: 'settlements',
    type: 'symbol',
    source: 'settlements',
    minzoom: PAGE_LABELS.settlement.from,
    filter: isInReach(PAGE_LABELS.settlement),
    layout: {
      'icon-image': 'dot',
      'icon-size': 0.7,
      'text-field': ['get', 'label'],
      'text-font': MAP_FONT.regular,
      'text-size': byZoom(PAGE_LABELS.settlement.size),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.5,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': theme.mapText, 'text-halo-color': theme.mapHalo, 'text-halo-width': TOWN_HALO },
  },
];

/**
 * Invisible boxes where markers stand, and along the edges of the map. Placed before all other symbols, so that no
 * label comes to lie under a marker, or is cut.
 */
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
