/** Water, land, the story's areas by role, and borders: the picture below all words. Draw order as in `map/layers/style.ts`. */
import { geoGraticule } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { placeAreas } from '../../geometry/atlas.ts';
import type { Box } from '../../cartography/marker-layout.ts';
import { outlineOf } from '../../geometry/lines.ts';
import { placesIn } from '../../view/derive.ts';
import type { Role } from '../../cartography/roles.ts';
import type { Theme } from '../../cartography/theme.ts';
import type { Chart } from './projected-map.ts';
import type { Mark, PathMark } from './primitives.ts';
import type { Scene } from '../compose/scene.ts';
import { boundsOf, rectangle, stripes } from './shapes.ts';

/** Below this scale the detailed layers are worth their weight; above it they can't be told from the overview. */
export const DETAIL_BELOW = 6;
/** From here on borders of regions would only be noise: zoom 3 of the page, at 50° north. */
const REGION_BORDERS_BELOW = 6.3;
/** Opacity of an area that is neither chosen nor lit, as in `map/layers/areas.ts`. */
const PAGE_FILL = 0.82;

/** `unit` is how many px of the figure make one px of the page. In a page the picture has nothing that the page's map has not. */
export function drawGeography(scene: Scene, chart: Chart, unit: number, { isInPage = false } = {}): Mark[] {
  const { theme, atlas: { layers } } = scene;
  const isWorld = chart.projection === 'globe' || chart.projection === 'equal-earth';
  const d = (features: readonly Feature[] = []) => features.map(({ geometry }) => chart.pathOf(geometry)).join('');
  const borders = (kind: string) => d(layers.borders?.features.filter(({ properties }) => properties.kind === kind));
  const water = isWorld ? chart.pathOf({ type: 'Sphere' }) : rectangle({ x: 0, y: 0, width: chart.size.width, height: chart.size.height });
  const marks: PathMark[] = [
    { kind: 'path', d: water, fill: theme.water },
    ...(isWorld && !isInPage ? [{ kind: 'path' as const, d: chart.pathOf(geoGraticule().step([20, 20])()), stroke: theme.border, width: 0.5 * unit, opacity: 0.45 }] : []),
    { kind: 'path', d: d(layers.countries?.features), fill: theme.land },
  ];
  const over: PathMark[] = [
    { kind: 'path', d: d(layers.lakes?.features), fill: theme.water },
    ...(chart.kilometresPerPixel * unit < REGION_BORDERS_BELOW
      ? [{ kind: 'path' as const, d: borders('region'), stroke: theme.border, width: 0.5 * unit, opacity: 0.7 }] : []),
    { kind: 'path', d: borders('country'), stroke: theme.border, width: (isWorld ? 0.6 : 1.1) * unit },
    { kind: 'path', d: borders('disputed'), stroke: theme.disputed, width: (isWorld ? 0.9 : 1.4) * unit, dash: [2.5 * unit, 2 * unit] },
    ...(isWorld && !isInPage ? [{ kind: 'path' as const, d: water, stroke: theme.border, width: 0.8 * unit }] : []),
  ];
  return [...drawn(marks), ...drawAreas(scene, chart, unit, isInPage ? PAGE_FILL : 1), ...drawn(over), ...drawChosen(scene, chart, unit)];
}

const drawn = (marks: readonly PathMark[]) => marks.filter(({ d }) => d !== '');

/** Each area is a group of its own, so that a page can light it and a click can find it. */
function drawAreas({ story, links, roles, atlas, theme }: Scene, { pathOf }: Chart, unit: number, opacity: number): Mark[] {
  return placeAreas(atlas, story.places, links).flatMap(({ id, geometry }): Mark[] => {
    const d = pathOf(geometry);
    if (d === '') return [];
    const role = roles.of.get(id) ?? 'mentioned';
    const box = boundsOf(d);
    const marks: Mark[] = [{ kind: 'path', d, fill: theme.roles[role], opacity }, ...drawPattern(d, box, role, theme, unit)];
    if (links.contested.has(id)) marks.push(drawHatch(d, box, theme, unit));
    return [{ kind: 'group', data: { area: id }, marks }];
  });
}

/** The hatch of what is contested, inside a shape and the box around it: rising lines, as on the page. */
export const drawHatch = (clip: string, box: Box, theme: Theme, unit: number): Mark =>
  ({ kind: 'group', clip, marks: [{ kind: 'path', d: stripes(box, 8 * unit, 'rising'), stroke: theme.ink, width: 1.2 * unit, opacity: 0.75 }] });

/** Where colours are not to be had, roles differ by pattern as well. */
export function drawPattern(clip: string, box: Box, role: Role, theme: Theme, unit: number): Mark[] {
  const pattern = theme.patterns?.[role];
  if (!pattern) return [];
  const look = pattern === 'dots'
    ? { spacing: 5 * unit, width: 1.4 * unit, dash: [1.4 * unit, 3.6 * unit] }
    : { spacing: 4.5 * unit, width: 0.7 * unit };
  const { spacing, ...stroke } = look;
  return [{ kind: 'group', clip, marks: [{ kind: 'path', d: stripes(box, spacing, 'level'), stroke: theme.ink, opacity: 0.6, ...stroke }] }];
}

function drawChosen({ story, links, view, atlas, theme }: Scene, { pathOf }: Chart, unit: number): Mark[] {
  const { selection } = view;
  const chosen = new Set(placesIn(links, selection));
  return placeAreas(atlas, story.places, links).flatMap(({ id, geometry }): Mark[] => {
    const d = chosen.has(id) ? pathOf(outlineOf(geometry) as Geometry) : '';
    return d === '' ? [] : [{ kind: 'path', d, stroke: theme.accent, width: 2.2 * unit }];
  });
}
