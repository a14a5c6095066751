/** Water, land, the story's areas by role, and borders: the picture below all words. The order is cartography's. */
import { geoGraticule } from 'd3-geo';
import type { Feature, Geometry } from 'geojson';
import { bordersIn, placeAreas, placeLines } from '../../geometry/atlas.ts';
import type { Box } from '../../cartography/boxes.ts';
import { outlineOf } from '../../geometry/lines.ts';
import { placesIn } from '../../view/derive.ts';
import { placesAside } from '../../view/selected.ts';
import { DIMMED_OPACITY, HATCH, PATTERNS, QUIET_OPACITY, WATER_TINT } from '../../cartography/areas.ts';
import { inDrawOrder } from '../../cartography/draw-order.ts';
import { watersAt } from '../../cartography/waters-at.ts';
import { DISPUTED_DASH, FIGURE_LINES, OUTLINE, PLACE_LINE } from '../../cartography/lines.ts';
import type { Role } from '../../cartography/roles.ts';
import type { Theme } from '../../cartography/theme.ts';
import type { DrawContext } from './context.ts';
import { hasRim, isWholeEarth, zoomOf, type Chart } from './projected-map.ts';
import type { Mark, PathMark } from './primitives.ts';
import { boundsOf, rectangle, stripes } from './shapes.ts';

/** Below this scale the detailed layers are worth their weight; above it they can't be told from the overview. */
export const DETAIL_BELOW = 6;
/**
 * `REGION_BORDERS_FROM`, the page's zoom, at 50° north: km per px from which on borders of regions would only be noise.
 */
const REGION_BORDERS_BELOW = 6.3;

/**
 * In a page the picture has nothing that the page's map has not, and an area lets the land show through as there. What
 * can be clicked can be from beside it.
 */
export function drawGeography(context: DrawContext, { isInPage = false, isClickable = false } = {}): Mark[] {
  const { scene: { theme, atlas: { layers } }, chart, unit } = context;
  const { graticule, rim } = FIGURE_LINES;
  const isWorld = isWholeEarth(chart) || hasRim(chart);
  const hasGrid = isWorld && !isInPage;
  const { width, height } = chart.size;
  const water = isWorld ? chart.pathOf({ type: 'Sphere' }) : rectangle({ x: 0, y: 0, width, height });
  const grid = hasGrid ? chart.pathOf(geoGraticule().step([graticule.step, graticule.step])()) : '';
  return [
    ...drawn([
      { kind: 'path', d: water, fill: theme.water },
      { kind: 'path', d: grid, stroke: theme.border, width: graticule.width * unit, opacity: graticule.opacity },
    ]),
    ...inDrawOrder<Mark>({
      land: drawn([{ kind: 'path', d: pathOfAll(chart, layers.countries?.features), fill: theme.land }]),
      place: drawAreas(context, { isWater: false, opacity: isInPage ? QUIET_OPACITY : 1 }),
      lake: drawn(drawWaters(context)),
      water: drawAreas(context, { isWater: true, opacity: 1 }),
      border: drawn([
        ...drawBorders(context),
        { kind: 'path', d: hasGrid ? water : '', stroke: theme.border, width: rim * unit },
      ]),
      line: drawLines(context, isClickable),
      outline: [...drawOutlines(context), ...drawn(drawDisputed(context))],
      // Drawn by itself, with its words.
      movement: [],
    }),
  ];
}

const drawn = (marks: readonly PathMark[]) => marks.filter(({ d }) => d !== '');
const pathOfAll = ({ pathOf }: Chart, features: readonly Feature[] = []) =>
  features.map(({ geometry }) => pathOf(geometry)).join('');

/** The great rivers and the lakes that the story does not tell of; lakes lie over rivers. */
function drawWaters({ scene: { theme, story, atlas }, chart, unit }: DrawContext): PathMark[] {
  const { rivers, lakes } = watersAt(atlas, story, zoomOf(chart, unit));
  return [
    { kind: 'path', d: pathOfAll(chart, rivers), stroke: theme.river, width: FIGURE_LINES.river * unit },
    { kind: 'path', d: pathOfAll(chart, lakes), fill: theme.water },
  ];
}

const bordersOf = ({ scene: { atlas }, chart }: DrawContext, kind: string) =>
  pathOfAll(chart, bordersIn(atlas).filter(({ properties }) => properties.kind === kind));
const sizeOf = (chart: Chart) => (isWholeEarth(chart) ? 'world' : 'near');

function drawBorders(context: DrawContext): PathMark[] {
  const { scene: { theme }, chart, unit } = context;
  const { regionBorder, countryBorder } = FIGURE_LINES;
  const hasRegions = chart.kilometresPerPixel * unit < REGION_BORDERS_BELOW;
  return [
    {
      kind: 'path', d: hasRegions ? bordersOf(context, 'region') : '', stroke: theme.border,
      width: regionBorder.width * unit, opacity: regionBorder.opacity,
    },
    {
      kind: 'path', d: bordersOf(context, 'country'), stroke: theme.border,
      width: countryBorder[sizeOf(chart)] * unit,
    },
  ];
}

/** Over the outline of what is chosen, which may run along the same line. */
function drawDisputed(context: DrawContext): PathMark[] {
  const { scene: { theme }, chart, unit } = context;
  const { [sizeOf(chart)]: width, casing } = FIGURE_LINES.disputedBorder;
  const d = bordersOf(context, 'disputed');
  return [
    { kind: 'path', d, stroke: theme.mapHalo, width: (width + casing) * unit },
    {
      kind: 'path', d, stroke: theme.disputed, width: width * unit,
      dash: DISPUTED_DASH.map((length) => length * unit),
    },
  ];
}

/**
 * The areas that are water, or the others: each a group of its own, so that a page can highlight it and a click can
 * find it. What is beside a selection is dimmed.
 */
function drawAreas(
  { scene: { story, links, roles, atlas, theme, view }, chart: { pathOf }, unit }: DrawContext,
  { isWater, opacity }: { isWater: boolean; opacity: number },
): Mark[] {
  const aside = placesAside(links, view.selection);
  return placeAreas(atlas, story.places, links).flatMap(({ id, geometry }): Mark[] => {
    const d = (links.places.get(id)?.kind === 'water') === isWater ? pathOf(geometry) : '';
    if (d === '') return [];
    const role = roles.of.get(id) ?? 'mentioned';
    const area = { clip: d, box: boundsOf(d) };
    const share = aside.has(id) ? DIMMED_OPACITY : opacity;
    const tint = WATER_TINT[role] * share;
    const fills: Mark[] = isWater
      ? [{ kind: 'path', d, fill: theme.storyWater, opacity: share },
        ...(tint > 0 ? [{ kind: 'path', d, fill: theme.roles[role], opacity: tint } as const] : []),
        ...drawPattern(area, 'water', theme, unit)]
      : [{ kind: 'path', d, fill: theme.roles[role], opacity: share }, ...drawPattern(area, role, theme, unit)];
    if (links.contested.has(id)) fills.push(drawHatch(area, theme, unit));
    return [{ kind: 'group', data: { area: id }, marks: fills }];
  });
}

/** A shape as path data, and the box around it. */
interface Clip { clip: string; box: Box }

/** The hatch of what is contested: rising lines, as on the page. */
export const drawHatch = ({ clip, box }: Clip, theme: Theme, unit: number): Mark => ({
  kind: 'group',
  clip,
  marks: [
    {
      kind: 'path',
      d: stripes(box, HATCH.spacing * unit, 'rising'),
      stroke: theme.ink,
      width: HATCH.width * unit,
      opacity: HATCH.opacity,
    },
  ],
});

/** Where colours are not to be had, roles differ by pattern as well. */
export function drawPattern({ clip, box }: Clip, what: Role | 'water', theme: Theme, unit: number): Mark[] {
  const pattern = theme.patterns?.[what];
  if (!pattern) return [];
  const { spacing, width, dash, opacity } = PATTERNS[pattern];
  return [{
    kind: 'group', clip, marks: [{
      kind: 'path', d: stripes(box, spacing * unit, 'level'), stroke: theme.ink, opacity, width: width * unit,
      ...(dash && { dash: dash.map((length) => length * unit) }),
    }],
  }];
}

/** Places that are lines, each in its casing, dashed where contested; a click near one is a click on it. */
function drawLines({ scene, chart, unit }: DrawContext, isClickable: boolean): Mark[] {
  const { story, links, roles, view, theme, atlas } = scene;
  const selected = new Set(placesIn(links, view.selection));
  const aside = placesAside(links, view.selection);
  return placeLines(atlas, story.places).flatMap(({ id, geometry }): Mark[] => {
    const d = chart.pathOf(geometry);
    if (d === '') return [];
    const isWater = links.places.get(id)?.kind === 'water';
    const role = roles.of.get(id) ?? 'mentioned';
    const share = aside.has(id) ? DIMMED_OPACITY : 1;
    const tint = isWater ? WATER_TINT[role] * share : share;
    const [ground, casing] = selected.has(id)
      ? [theme.ink, PLACE_LINE.selected] as const : [theme.mapText, PLACE_LINE.casing] as const;
    const stroke = (colour: string, width: number, opacity = share): PathMark =>
      ({ kind: 'path', d, stroke: colour, width: width * unit, opacity });
    const dash = DISPUTED_DASH.map((length) => length * PLACE_LINE.width * unit);
    return [{
      kind: 'group', data: { area: id, line: id }, marks: [
        stroke(ground, casing),
        ...(isWater ? [stroke(theme.storyWater, PLACE_LINE.width)] : []),
        ...(tint > 0 ? [stroke(theme.roles[role], PLACE_LINE.width, tint)] : []),
        ...(links.contested.has(id) ? [{ ...stroke(theme.ink, PLACE_LINE.width), dash }] : []),
        ...(isClickable ? [stroke(ground, PLACE_LINE.width + 2 * PLACE_LINE.near, 0)] : []),
      ],
    }];
  });
}

function drawOutlines({ scene: { story, links, view, atlas, theme }, chart: { pathOf }, unit }: DrawContext): Mark[] {
  const { selection } = view;
  const selected = new Set(placesIn(links, selection));
  return placeAreas(atlas, story.places, links).flatMap(({ id, geometry }): Mark[] => {
    const d = selected.has(id) ? pathOf(outlineOf(geometry) as Geometry) : '';
    return d === '' ? [] : [{ kind: 'path', d, stroke: theme.ink, width: OUTLINE.selected.figure * unit }];
  });
}
