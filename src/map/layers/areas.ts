/** Land, lakes, and the story's own areas: filled by role, hatched where contested. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { DIMMED_OPACITY, QUIET_OPACITY, WATER_TINT } from '../../cartography/areas.ts';
import type { Role } from '../../cartography/roles.ts';
import type { Theme } from '../../cartography/theme.ts';
import { byRole, inParts, mixed, when } from './expressions.ts';

/** Name of the hatch image that `images.ts` draws. */
export const HATCH_IMAGE = 'hatch';

export const background = ({ water }: Theme): LayerSpecification[] => [
  { id: 'water', type: 'background', paint: { 'background-color': water } },
];

/** How much of its colour a place shows that is not selected: the rest is the ground's. */
const shown = (colour: string, ground: string): ExpressionSpecification =>
  when('selected', colour, when('highlighted', colour,
    when('dimmed', mixed(colour, ground, DIMMED_OPACITY), mixed(colour, ground, QUIET_OPACITY))));

/** A place's colour that is water, by its role. */
export const waterColour = ({ storyWater, roles }: Theme, role: Role): ExpressionSpecification =>
  mixed(roles[role], storyWater, WATER_TINT[role]);

const isInner: ExpressionSpecification = ['==', ['get', 'isInner'], true];

/**
 * What lies in another place has a layer of its own: the edges of a layer's areas, which soften them, are drawn after
 * all of its fills, so that the country's coast would be a seam in its region.
 */
export const areas = (theme: Theme): LayerSpecification[] => {
  const { land, water, roles } = theme;
  const place = byRole((role) => shown(roles[role], land));
  return [{
    id: 'areas',
    type: 'fill',
    source: 'areas',
    filter: ['any', inParts(['land']), inParts(['place'], ['!', isInner])],
    paint: { 'fill-color': ['match', ['get', 'part'], 'land', land, place] },
  }, {
    id: 'inner-areas',
    type: 'fill',
    source: 'areas',
    filter: ['any', inParts(['lake', 'water']), inParts(['place'], isInner)],
    paint: {
      'fill-color': ['match', ['get', 'part'], 'lake', water,
        'water', when('dimmed', byRole((role) => mixed(waterColour(theme, role), water, DIMMED_OPACITY)),
          byRole((role) => waterColour(theme, role))),
        place],
    },
  }, {
    id: 'contested',
    type: 'fill',
    source: 'areas',
    filter: inParts(['place', 'water'], ['==', ['get', 'contested'], true]),
    paint: {
      'fill-pattern': HATCH_IMAGE,
      // Its edge is that of the area below it.
      'fill-antialias': false,
      'fill-opacity': when('dimmed', DIMMED_OPACITY, 1),
    },
  }];
};
