/** The story's own areas: filled by role, hatched where contested, outlined where chosen or under the pointer. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../theme/theme.ts';
import { part } from './part.ts';
import { when } from './when.ts';

/** Name of the hatch image that `map/images.ts` draws. */
export const HATCH = 'hatch';

export const placeFills = ({ roles }: Theme): LayerSpecification[] => [
  {
    id: 'places',
    type: 'fill',
    source: 'areas',
    filter: part('place'),
    paint: {
      'fill-color': ['match', ['get', 'role'],
        'subject', roles.subject, 'sideA', roles.sideA, 'sideB', roles.sideB, roles.mentioned],
      'fill-opacity': when('chosen', 1, when('lit', 1, 0.82)),
    },
  },
  {
    id: 'contested',
    type: 'fill',
    source: 'areas',
    filter: part('place', ['==', ['get', 'contested'], true]),
    paint: { 'fill-pattern': HATCH },
  },
];

export const placeOutlines = ({ accent, ink }: Theme): LayerSpecification[] => [
  {
    id: 'place-outlines',
    type: 'line',
    source: 'areas',
    filter: part('outline'),
    paint: {
      'line-color': ['case', ['boolean', ['feature-state', 'chosen'], false], accent, ink],
      'line-width': when('chosen', 2.5, when('lit', 1.5, 0)),
      'line-opacity': when('chosen', 1, when('lit', 0.8, 0)),
    },
  },
];
