/**
 * Borders, each drawn once; over them the outlines of places that are chosen or under the pointer, and the movements
 * of the story. What is dashed lies over all of them: disputed borders (the policy is in `geo/README.md`), on a pale
 * ground so that they are seen beside the outline of what is chosen, and places that are lines and contested.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import {
  DISPUTED_DASH, MOVEMENT, OUTLINE, PAGE_LINES, PLACE_LINE, REGION_BORDER_OPACITY, REGION_BORDERS_FROM, RIVERS,
  SMALL_LAKES, WATERS_FROM,
} from '../../cartography/lines.ts';
import { DIMMED_OPACITY } from '../../cartography/areas.ts';
import type { Theme } from '../../cartography/theme.ts';
import { waterColour } from './areas.ts';
import { byRole, byZoom, inParts, isInReach, when } from './expressions.ts';

type Value = string | number | ExpressionSpecification;

/** One value for each part that the layer `lines` has; that of a place's line lies in its casing. */
const each = (values: Record<'border' | 'casing' | 'line' | 'outline' | 'movement', Value>): ExpressionSpecification =>
  ['match', ['get', 'part'],
    'border', values.border,
    'line', ['case', ['==', ['get', 'isCasing'], true], values.casing, values.line],
    'outline', values.outline,
    values.movement];

const placeColour = (theme: Theme): ExpressionSpecification =>
  ['case', ['==', ['get', 'kind'], 'water'],
    byRole((role) => waterColour(theme, role)), byRole((role) => theme.roles[role])];

const regionBorder = ({ ink, name }: Theme) => ({
  'line-color': ink, 'line-opacity': REGION_BORDER_OPACITY[name], 'line-width': byZoom(PAGE_LINES.regionBorder),
});

/**
 * The great rivers that the story does not tell of, the lakes that are too small for the first picture, and the borders
 * between regions of countries that are seen from near. From far they are left out as layers, not only as features:
 * masks of tiles would be drawn for each change to another source.
 */
export const details = (theme: Theme): LayerSpecification[] => [
  {
    id: 'rivers',
    type: 'line',
    source: 'details',
    minzoom: WATERS_FROM,
    filter: ['all', ['==', ['get', 'kind'], 'river'], isInReach(RIVERS)],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': theme.river, 'line-width': byZoom(PAGE_LINES.river) },
  },
  {
    id: 'small-lakes',
    type: 'fill',
    source: 'details',
    minzoom: WATERS_FROM,
    filter: ['all', ['==', ['get', 'kind'], 'lake'], isInReach(SMALL_LAKES)],
    paint: { 'fill-color': theme.water },
  },
  {
    id: 'country-maps',
    type: 'line',
    source: 'details',
    minzoom: WATERS_FROM,
    filter: ['all', ['==', ['get', 'kind'], 'border'], ['>=', ['zoom'], ['get', 'zoom']]],
    paint: regionBorder(theme),
  },
];

export const lines = (theme: Theme): LayerSpecification[] => {
  const width = (border: number) =>
    each({
      border,
      casing: when('selected', PLACE_LINE.selected, when('highlighted', PLACE_LINE.selected, PLACE_LINE.casing)),
      line: PLACE_LINE.width,
      outline: when('selected', OUTLINE.selected.page, when('highlighted', OUTLINE.highlighted.page, 0)),
      movement: when('selected', MOVEMENT.chosen.width,
        when('dimmed', MOVEMENT.aside.width, MOVEMENT.plain.width)),
    });
  return [
    {
      id: 'region-borders',
      type: 'line',
      source: 'areas',
      minzoom: REGION_BORDERS_FROM,
      filter: inParts(['border'], ['==', ['get', 'kind'], 'region']),
      paint: regionBorder(theme),
    },
    {
      id: 'lines',
      type: 'line',
      source: 'areas',
      filter: [
        'any', inParts(['line', 'outline', 'movement']), inParts(['border'], ['==', ['get', 'kind'], 'country']),
      ],
      paint: {
        'line-color': each({
          border: theme.border,
          casing: when('selected', theme.ink, when('highlighted', theme.ink, theme.mapText)),
          line: placeColour(theme),
          outline: theme.ink,
          movement: theme.accent,
        }),
        'line-width': byZoom(PAGE_LINES.countryBorder, width),
        'line-opacity': each({
          border: 1,
          casing: when('dimmed', DIMMED_OPACITY, 1),
          line: when('dimmed', DIMMED_OPACITY, 1),
          outline: when('selected', 1, when('highlighted', OUTLINE.highlighted.opacity, 0)),
          movement: when('filtered', 0, when('selected', MOVEMENT.chosen.opacity,
            when('dimmed', MOVEMENT.aside.opacity, MOVEMENT.plain.opacity))),
        }),
      },
    },
    {
      id: 'dashed-casing',
      type: 'line',
      source: 'areas',
      filter: inParts(['border'], ['==', ['get', 'kind'], 'disputed']),
      paint: { 'line-color': theme.mapHalo, 'line-width': byZoom(PAGE_LINES.disputedCasing) },
    },
    {
      id: 'dashed-lines',
      type: 'line',
      source: 'areas',
      filter: [
        'any', inParts(['border'], ['==', ['get', 'kind'], 'disputed']),
        inParts(['line'], ['all', ['!=', ['get', 'isCasing'], true], ['==', ['get', 'contested'], true]]),
      ],
      paint: {
        'line-color': ['match', ['get', 'part'], 'line', theme.ink, theme.disputed],
        'line-width': byZoom(PAGE_LINES.disputedBorder, (border) =>
          ['match', ['get', 'part'], 'line', PLACE_LINE.width, border]),
        'line-dasharray': [...DISPUTED_DASH],
      },
    },
  ];
};
