/** What pins look like: hollow and dashed while nobody has decided, full afterwards. */
import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { HALO } from '../../cartography/labels.ts';
import type { Theme } from '../../cartography/theme.ts';
import { MAP_FONT } from '../fonts.ts';

export const PINS: Record<string, SourceSpecification> = {
  pins: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
};

const isOpen: ExpressionSpecification = ['!=', ['get', 'state'], 'accepted'];
const isChosen: ExpressionSpecification = ['==', ['get', 'isChosen'], true];
const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

export const pinLayers = ({ accent, card, mapText, mapHalo }: Theme): LayerSpecification[] => [
  {
    id: 'pin-shapes',
    type: 'line',
    source: 'pins',
    filter: ['!', isPoint],
    paint: { 'line-color': accent, 'line-width': 2, 'line-dasharray': [2, 1.5] },
  },
  {
    id: 'pins',
    type: 'circle',
    source: 'pins',
    filter: isPoint,
    paint: {
      'circle-radius': ['case', isChosen, 9, 6],
      'circle-color': ['case', isOpen, card, accent],
      'circle-stroke-color': accent,
      'circle-stroke-width': ['case', isChosen, 3, 2],
    },
  },
  {
    id: 'pin-names',
    type: 'symbol',
    source: 'pins',
    filter: isPoint,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': MAP_FONT.semibold,
      'text-size': 13,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.9,
      'text-justify': 'auto',
    },
    paint: { 'text-color': mapText, 'text-halo-color': mapHalo, 'text-halo-width': HALO.page },
  },
];
