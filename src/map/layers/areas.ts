/** Land, the story's own areas filled by role and hatched where contested, and lakes. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../theme/theme.ts';
import { inParts } from './part.ts';
import { when } from './when.ts';

/** Name of the hatch image that `map/images.ts` draws. */
export const HATCH = 'hatch';

export const background = ({ water }: Theme): LayerSpecification[] => [
  { id: 'water', type: 'background', paint: { 'background-color': water } },
];

export const areas = ({ land, water, roles }: Theme): LayerSpecification[] => [
  {
    id: 'areas',
    type: 'fill',
    source: 'areas',
    filter: inParts(['land', 'place', 'lake']),
    paint: {
      'fill-color': ['match', ['get', 'part'], 'land', land, 'lake', water,
        ['match', ['get', 'role'], 'subject', roles.subject, 'sideA', roles.sideA, 'sideB', roles.sideB, roles.mentioned]],
      'fill-opacity': ['match', ['get', 'part'], 'place', when('chosen', 1, when('lit', 1, 0.82)), 1],
    },
  },
  {
    id: 'contested',
    type: 'fill',
    source: 'areas',
    filter: inParts(['place'], ['==', ['get', 'contested'], true]),
    // Its edge is that of the area below it.
    paint: { 'fill-pattern': HATCH, 'fill-antialias': false },
  },
];
