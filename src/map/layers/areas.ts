/** Land, the story's own areas filled by role and hatched where contested, and lakes. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { QUIET_OPACITY, WATER_TINT } from '../../cartography/areas.ts';
import type { Theme } from '../../cartography/theme.ts';
import { inParts, when } from './expressions.ts';

/** Name of the hatch image that `images.ts` draws. */
export const HATCH_IMAGE = 'hatch';

export const background = ({ water }: Theme): LayerSpecification[] => [
  { id: 'water', type: 'background', paint: { 'background-color': water } },
];

export const areas = ({ land, water, roles }: Theme): LayerSpecification[] => {
  const colour = (role: string): ExpressionSpecification => {
    const mixed = (share: number, ground: string): ExpressionSpecification =>
      ['interpolate', ['linear'], share, 0, ground, 1, role];
    const quiet: ExpressionSpecification =
      ['case', ['==', ['get', 'kind'], 'water'], mixed(WATER_TINT, water), mixed(QUIET_OPACITY, land)];
    return when('selected', role, when('highlighted', role, quiet));
  };
  return [{
    id: 'areas',
    type: 'fill',
    source: 'areas',
    filter: inParts(['land', 'place', 'lake']),
    paint: {
      'fill-color': ['match', ['get', 'part'], 'land', land, 'lake', water,
        ['match', ['get', 'role'],
          'subject', colour(roles.subject), 'sideA', colour(roles.sideA), 'sideB', colour(roles.sideB),
          colour(roles.mentioned)]],
    },
  }, {
    id: 'contested',
    type: 'fill',
    source: 'areas',
    filter: inParts(['place'], ['==', ['get', 'contested'], true]),
    // Its edge is that of the area below it.
    paint: { 'fill-pattern': HATCH_IMAGE, 'fill-antialias': false },
  }];
};
