/**
 * Borders, each drawn once; over them the outlines of places that are chosen or under the pointer, and the movements
 * of the story. Disputed borders are dashed (the policy is in `geo/README.md`) and lie over all of them.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { DISPUTED_DASH, MOVEMENT, OUTLINE, PAGE_LINES, REGION_BORDERS_FROM } from '../../cartography/lines.ts';
import type { Theme } from '../../cartography/theme.ts';
import { byZoom, inParts, when } from './expressions.ts';

type Value = string | number | ExpressionSpecification;

/** One value for each part that the layer `lines` has. */
const each = (border: Value, outline: Value, movement: Value): ExpressionSpecification =>
  ['match', ['get', 'part'], 'border', border, 'outline', outline, movement];

export const lines = (theme: Theme): LayerSpecification[] => {
  const width = (border: number) =>
    each(
      border,
      when('selected', OUTLINE.selected.page, when('highlighted', OUTLINE.highlighted.page, 0)),
      MOVEMENT.width,
    );
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
      filter: ['any', inParts(['outline', 'movement']), inParts(['border'], ['==', ['get', 'kind'], 'country'])],
      paint: {
        'line-color': each(theme.border, when('selected', theme.accent, theme.ink), theme.accent),
        'line-width': byZoom(PAGE_LINES.countryBorder, width),
        'line-opacity': each(
          1,
          when('selected', 1, when('highlighted', OUTLINE.highlighted.opacity, 0)),
          when('filtered', 0, MOVEMENT.opacity.page),
        ),
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
