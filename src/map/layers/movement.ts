/** What a statement says went from place to place: what moved, who says so and how far, and arrows along it. */
import type { LayerSpecification } from 'maplibre-gl';
import {
  MOVEMENT_ANCHORS, MOVEMENT_HALO, MOVEMENT_LABEL_SIZE, MOVEMENT_LABEL_WIDTH, MOVEMENT_OFFSET,
} from '../../cartography/labels.ts';
import { ARROW } from '../../cartography/lines.ts';
import type { Theme } from '../../cartography/theme.ts';
import { MAP_FONT } from '../fonts.ts';

/** Name of the arrowhead image that `images.ts` draws, and its side, CSS px. */
export const ARROW_IMAGE = 'arrow';
export const ARROW_IMAGE_SIDE = 16;

export const movementLabel = (theme: Theme): LayerSpecification[] => [
  {
    id: 'movement-label',
    type: 'symbol',
    source: 'movement',
    filter: ['==', ['geometry-type'], 'Point'],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': MAP_FONT.semibold,
      'text-size': MOVEMENT_LABEL_SIZE,
      'text-max-width': MOVEMENT_LABEL_WIDTH.page,
      // Beside its line, wherever there is room.
      'text-variable-anchor': Object.keys(MOVEMENT_ANCHORS) as (keyof typeof MOVEMENT_ANCHORS)[],
      'text-radial-offset': MOVEMENT_OFFSET,
      'text-justify': 'auto',
    },
    paint: { 'text-color': theme.accent, 'text-halo-color': theme.mapHalo, 'text-halo-width': MOVEMENT_HALO.page },
  },
  {
    id: 'movement-arrows',
    type: 'symbol',
    source: 'movement',
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': ARROW.spacing,
      'icon-image': ARROW_IMAGE,
      'icon-size': ARROW.length / ARROW_IMAGE_SIDE,
      'icon-rotation-alignment': 'map',
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  },
];
