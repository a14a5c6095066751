/**
 * Borders, each drawn once; over them the outlines of places that are chosen or under the pointer, and the ways that a
 * statement says something went. Disputed borders are dashed (the policy is in `geo/README.md`) and lie over all of them.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../cartography/theme.ts';
import { inParts } from './part.ts';
import { when } from './when.ts';

type Value = string | number | ExpressionSpecification;

/** One value for each part that the layer `lines` has. */
const each = (border: Value, outline: Value, way: Value): ExpressionSpecification =>
  ['match', ['get', 'part'], 'border', border, 'outline', outline, way];

export const lines = (theme: Theme): LayerSpecification[] => {
  const width = (border: number) => each(border, when('chosen', 2.5, when('lit', 1.5, 0)), 1.8);
  return [
    {
      id: 'region-borders',
      type: 'line',
      source: 'areas',
      minzoom: 3,
      filter: inParts(['border'], ['==', ['get', 'kind'], 'region']),
      paint: { 'line-color': theme.regionBorder, 'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.4, 7, 1] },
    },
    {
      id: 'lines',
      type: 'line',
      source: 'areas',
      filter: ['any', inParts(['outline', 'way']), inParts(['border'], ['==', ['get', 'kind'], 'country'])],
      paint: {
        'line-color': each(theme.border, ['case', ['boolean', ['feature-state', 'chosen'], false], theme.accent, theme.ink], theme.accent),
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, width(0.6), 7, width(1.8)],
        'line-opacity': each(1, when('chosen', 1, when('lit', 0.8, 0)), when('out', 0, 0.9)),
      },
    },
    {
      id: 'disputed-borders',
      type: 'line',
      source: 'areas',
      filter: inParts(['border'], ['==', ['get', 'kind'], 'disputed']),
      paint: {
        'line-color': theme.disputed,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.9, 7, 2],
        'line-dasharray': [2.5, 2],
      },
    },
  ];
};
