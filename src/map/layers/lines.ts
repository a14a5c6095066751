/**
 * Borders, each drawn once; over them the outlines of places that are chosen or under the pointer, and the movements
 * of the story. Disputed borders are dashed (the policy is in `geo/README.md`) and lie over all of them.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import {
  DISPUTED_DASH, MOVEMENT, OUTLINE, PAGE_LINES, PLACE_LINE, REGION_BORDERS_FROM,
} from '../../cartography/lines.ts';
import { WATER_TINT } from '../../cartography/areas.ts';
import type { Theme } from '../../cartography/theme.ts';
import { byZoom, inParts, when } from './expressions.ts';

type Value = string | number | ExpressionSpecification;

/** One value for each part that the layer `lines` has; that of a place's line lies in its casing. */
const each = (values: Record<'border' | 'casing' | 'line' | 'outline' | 'movement', Value>): ExpressionSpecification =>
  ['match', ['get', 'part'],
    'border', values.border,
    'line', ['case', ['==', ['get', 'isCasing'], true], values.casing, values.line],
    'outline', values.outline,
    values.movement];

const placeColour = ({ roles, water }: Theme): ExpressionSpecification => {
  const role: ExpressionSpecification = ['match', ['get', 'role'],
    'subject', roles.subject, 'sideA', roles.sideA, 'sideB', roles.sideB, roles.mentioned];
  const tinted: ExpressionSpecification = ['interpolate', ['linear'], WATER_TINT, 0, water, 1, role];
  return ['case', ['==', ['get', 'kind'], 'water'], tinted, role];
};

export const lines = (theme: Theme): LayerSpecification[] => {
  const width = (border: number) =>
    each({
      border,
      casing: when('selected', PLACE_LINE.selected, when('highlighted', PLACE_LINE.selected, PLACE_LINE.casing)),
      line: PLACE_LINE.width,
      outline: when('selected', OUTLINE.selected.page, when('highlighted', OUTLINE.highlighted.page, 0)),
      movement: MOVEMENT.width,
    });
  return [
    {
      id: 'region-borders',
      type: 'line',
      source: 'areas',
      minzoom: REGION_BORDERS_FROM,
      filter: inParts(['border'], ['==', ['get', 'kind'], 'region']),
      paint: { 'line-color': theme.regionBorder, 'line-width': byZoom(PAGE_LINES.regionBorder) },
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
          casing: when('selected', theme.accent, when('highlighted', theme.ink, theme.mapText)),
          line: placeColour(theme),
          outline: when('selected', theme.accent, theme.ink),
          movement: theme.accent,
        }),
        'line-width': byZoom(PAGE_LINES.countryBorder, width),
        'line-opacity': each({
          border: 1,
          casing: 1,
          line: 1,
          outline: when('selected', 1, when('highlighted', OUTLINE.highlighted.opacity, 0)),
          movement: when('filtered', 0, MOVEMENT.opacity.page),
        }),
      },
    },
    {
      id: 'disputed-borders',
      type: 'line',
      source: 'areas',
      filter: inParts(['border'], ['==', ['get', 'kind'], 'disputed']),
      paint: {
        'line-color': theme.disputed,
        'line-width': byZoom(PAGE_LINES.disputedBorder),
        'line-dasharray': [...DISPUTED_DASH],
      },
    },
  ];
};
